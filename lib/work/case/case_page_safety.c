#include "base/array.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"
#include "work/case/case_page.h"

/* What each said of how safe the children are stays their own: the values and their ends, never a
 * mean. */
static const struct column safety_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "least", .title = N_("least"), .align = COLUMN_RIGHT },
	{ .name = "most", .title = N_("most"), .align = COLUMN_RIGHT },
	{ .name = "values", .title = N_("said by"), .flexible = true },
};

/* "matka 1: 4": the role in the language, and its number. */
static struct slice who_text(const struct case_page *page, struct slice participant)
{
	size_t dash = participant.length;

	while (dash > 0 && participant.data[dash - 1] != '-')
		dash--;
	if (dash == 0)
		return participant;
	struct slice role = arena_copy(page->arena, slice_part(participant, 0, dash - 1));
	return arena_format(page->arena, "%s %.*s",
		slice_text(code_label(page->context, VOCABULARY_ROLES, role)),
		(int)(participant.length - dash), participant.data + dash);
}

static void add_meeting(
	const struct case_page *page, const struct record *record, struct table_rows *rows)
{
	const struct meeting *meeting = record_as_meeting(record);
	struct value *values = value_list(page->arena);
	struct slice shown = { 0 };
	long least = INTEGER_NONE, most = INTEGER_NONE;

	for (size_t i = 0; i < meeting->safety.count; i++) {
		struct slice who, text = meeting->safety.items[i];
		long value;
		if (!safety_read(text, &who, &value))
			continue;
		least = least == INTEGER_NONE || value < least ? value : least;
		most = value > most ? value : most;
		value_append(values, page->arena, value_text(page->arena, text));
		shown = arena_format(page->arena, "%s%s%s: %ld", slice_text(shown),
			shown.data == NULL ? "" : ", ", slice_text(who_text(page, who)), value);
	}
	if (least == INTEGER_NONE)
		return;
	table_rows_add(rows);
	table_rows_set_text(rows, "meeting", record->stem, (struct slice){ 0 });
	table_rows_set(rows, "date", value_date(page->arena, record->date), (struct slice){ 0 });
	table_rows_set_number(rows, "least", least);
	table_rows_set_number(rows, "most", most);
	table_rows_set(rows, "values", values, shown);
}

void case_page_add_safety(struct case_page *page)
{
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "safety",
		N_("How safe the children are, from 0 to 10 (safe enough to close), by each who "
		   "was asked"),
		safety_columns, ARRAY_LEN(safety_columns));
	while ((record = case_file_next(page->file, RECORD_MEETING, &from)) != NULL)
		if (!record->erased)
			add_meeting(page, record, &table.rows);
	case_page_end_table(page, &table);
}
