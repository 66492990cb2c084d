/* Any bytes as a table: what was read can be written again, row for row. */
#include "base/arena.h"
#include "base/diag.h"
#include "text/csv.h"
#include "text/unicode.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice rewritten(const struct csv_table *table, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	buf_add_text(&out, "\xEF\xBB\xBF"); /* as the first cell may itself begin with one */
	csv_add_row(&out, table->header.cells, table->header.count, "\n");
	for (size_t i = 0; i < table->count; i++)
		csv_add_row(&out, table->rows[i].cells, table->rows[i].count, "\n");
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

static void compare(const struct csv_row *a, const struct csv_row *b)
{
	if (a->count != b->count)
		abort();
	for (size_t i = 0; i < a->count; i++)
		if (!slice_equal(a->cells[i], b->cells[i]))
			abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct csv_dialect foreign = { .separator = ';', .multiline = true, .ragged = true };
	struct slice bytes = { (const char *)data, size };
	struct slice file = slice_from("table.csv");
	struct csv_table table, again;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);

	if (!unicode_check_file(file, bytes, &diags))
		goto out;
	csv_read(file, bytes, &foreign, &arena, &diags, &table);
	if (csv_read(file, bytes, NULL, &arena, &diags, &table)) {
		if (!csv_read(file, rewritten(&table, &arena), NULL, &arena, &diags, &again))
			abort();
		if (table.count != again.count)
			abort();
		compare(&table.header, &again.header);
		for (size_t i = 0; i < table.count; i++)
			compare(&table.rows[i], &again.rows[i]);
	}
out:
	arena_free(&arena);
	return 0;
}
