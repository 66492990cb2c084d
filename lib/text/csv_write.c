/* Writing of tables; csv.c is the other half. */
#include "text/csv.h"
#include "text/lines.h"

static bool needs_quotes(struct slice cell, char separator)
{
	if (slice_is_empty(cell))
		return false;
	char first = cell.data[0];
	char last = cell.data[cell.length - 1];
	if (first == ' ' || first == '\t' || last == ' ' || last == '\t')
		return true;
	const char marks[] = { separator, '"', '\r', '\n' };
	for (size_t i = 0; i < sizeof marks; i++) {
		if (slice_find(cell, marks[i], 0) < cell.length)
			return true;
	}
	return false;
}

void csv_add_cell(struct buf *buf, struct slice cell, char separator)
{
	if (!needs_quotes(cell, separator)) {
		buf_add_slice(buf, cell);
		return;
	}
	buf_add_byte(buf, '"');
	for (size_t i = 0; i < cell.length; i++) {
		if (cell.data[i] == '"')
			buf_add_byte(buf, '"');
		buf_add_byte(buf, cell.data[i]);
	}
	buf_add_byte(buf, '"');
}

void csv_add_row(struct buf *buf, const struct slice *cells, size_t count, const char *ending)
{
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_add_byte(buf, ',');
		csv_add_cell(buf, cells[i], ',');
	}
	/* One empty cell would be a blank line. */
	if (count == 1 && slice_is_empty(cells[0]))
		buf_add_text(buf, "\"\"");
	buf_add_text(buf, ending);
}

static void add_rest(const struct csv_table *table, size_t from, struct buf *out)
{
	buf_add_slice(out, slice_part(table->bytes, from, table->bytes.length));
}

void csv_replace_row(const struct csv_table *table, size_t at, const struct slice *cells,
	size_t count, struct buf *out)
{
	const struct csv_row *row = &table->rows[at];
	buf_add_slice(out, slice_part(table->bytes, 0, row->offset));
	csv_add_row(out, cells, count, "");
	add_rest(table, row->offset + row->line.length, out);
}

void csv_insert_row(const struct csv_table *table, size_t at, const struct slice *cells,
	size_t count, struct buf *out)
{
	size_t offset = at < table->count ? table->rows[at].offset : table->bytes.length;
	struct slice ending = at > 0 ? table->rows[at - 1].ending : table->header.ending;
	buf_add_slice(out, slice_part(table->bytes, 0, offset));
	if (slice_is_empty(ending)) {
		ending = lines_ending(table->bytes);
		buf_add_slice(out, ending);
	}
	csv_add_row(out, cells, count, "");
	buf_add_slice(out, ending);
	add_rest(table, offset, out);
}
