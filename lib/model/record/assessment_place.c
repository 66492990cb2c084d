#include "model/record/assessment.h"

struct position assessment_place(
	const struct assessment *assessment, const char *field, struct arena *arena)
{
	struct position whole = { .file = assessment->shown };
	struct diag_list unheard; /* what is wrong was said when the assessment was read */
	struct csv_table table;

	diag_list_init(&unheard, arena);
	csv_read(assessment->shown, assessment->bytes, NULL, arena, &unheard, &table);
	int block = csv_column(&table, "block");
	int item = csv_column(&table, "item");
	int answer = csv_column(&table, "answer");
	for (size_t i = 0; block >= 0 && item >= 0 && answer >= 0 && i < table.count; i++) {
		const struct csv_row *row = &table.rows[i];
		if (slice_equals(row->cells[block], "about") &&
			slice_equals(row->cells[item], field))
			return csv_position(&table, row, (size_t)answer);
	}
	return whole;
}
