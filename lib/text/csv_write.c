/* Writing of tables; csv.c is the other half. */
#include "text/csv.h"

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
