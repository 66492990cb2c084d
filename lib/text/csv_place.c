#include "text/csv_place.h"

size_t csv_cell_offset(struct slice row, char separator, size_t cell)
{
	size_t offset = 0;
	bool quoted = false;
	for (size_t i = 0; i < row.length && cell > 0; i++) {
		if (row.data[i] == '"') {
			quoted = !quoted;
		} else if (row.data[i] == separator && !quoted) {
			offset = i + 1;
			cell--;
		}
	}
	return offset;
}

struct position csv_place(const struct csv_table *table, const struct csv_row *row, size_t offset)
{
	size_t start = 0;
	size_t number = row->number;
	size_t end = slice_find(row->line, '\n', 0);
	while (end < offset) {
		start = end + 1;
		number++;
		end = slice_find(row->line, '\n', start);
	}
	struct slice source = slice_part(row->line, start, end - start);
	if (slice_ends(source, "\r"))
		source.length--;
	return (struct position){ table->file, number, offset - start, source };
}

struct position csv_position(const struct csv_table *table, const struct csv_row *row, size_t cell)
{
	return csv_place(table, row, csv_cell_offset(row->line, table->separator, cell));
}
