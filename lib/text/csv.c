/* Reading; csv_write.c is the other half. */
#include "text/csv.h"
#include "base/memory.h"
#include "base/translate.h"
#include "text/csv_place.h"
#include "text/lines.h"
#include <csv.h>
#include <string.h>

enum {
	CELL_STEP = 4096,    /* libcsv grows a cell by this many bytes at a time */
	COLUMNS_MOST = 1000, /* each is looked for by its name among all */
};

struct reader {
	struct csv_parser parser;
	struct csv_table *table;
	struct arena *arena;
	struct diag_list *diags;
	bool foreign;
	bool multiline;
	bool ragged;
	size_t refused_capacity;
	struct slice_list cells; /* of the row being read; the array is used again for the next */
};

/*
 * libcsv trims blanks, and takes a lone CR for the end of a row. It is given whole rows without
 * their line end here, so that to it no byte is a blank and none an end.
 */
static int never(unsigned char byte)
{
	(void)byte;
	return 0;
}

static void *grow(void *old, size_t size)
{
	return memory_resize(old, size, 1);
}

static void parser_open(struct csv_parser *parser, char separator)
{
	csv_init(parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	csv_set_realloc_func(parser, grow);
	csv_set_blk_size(parser, CELL_STEP);
	csv_set_space_func(parser, never);
	csv_set_term_func(parser, never);
	csv_set_delim(parser, (unsigned char)separator);
}

static void add_cell(void *text, size_t length, void *data)
{
	struct reader *reader = data;
	struct slice cell = arena_copy(reader->arena, (struct slice){ text, length });
	slice_list_add(&reader->cells, reader->arena, cell);
}

static bool row_error(
	struct reader *reader, const struct position *position, const char *rule, const char *text)
{
	return diag_add(reader->diags, SEVERITY_ERROR, rule, position, "%s", text);
}

/* The cells that were gathered are those of the row. */
static void keep_cells(struct reader *reader, struct csv_row *row)
{
	row->count = reader->cells.count;
	row->cells = arena_take(reader->arena, row->count, sizeof *row->cells);
	memcpy(row->cells, reader->cells.items, row->count * sizeof *row->cells);
}

/* Most rows hold no quote. The cells of such a row are what stands between its separators: libcsv
 * says the same of it, byte by byte, and takes five times as long. */
static void cut_cells(struct reader *reader, struct csv_row *row)
{
	char separator = reader->table->separator;
	size_t length = row->line.length;
	char *copy = arena_take(reader->arena, length + 1, 1);
	memcpy(copy, row->line.data, length);
	for (size_t start = 0; start <= length;) {
		size_t end = slice_find(row->line, separator, start);
		copy[end] = '\0';
		slice_list_add(
			&reader->cells, reader->arena, (struct slice){ copy + start, end - start });
		start = end + 1;
	}
	keep_cells(reader, row);
}

static struct position last_cell(const struct reader *reader, const struct csv_row *row)
{
	return csv_place(reader->table, row,
		csv_cell_offset(row->line, reader->table->separator, row->line.length));
}

static const char *open_quote(const struct reader *reader)
{
	return reader->multiline ? _("a quote that is not closed")
				 : _("a quote that is not closed on its line (a row is one line)");
}

/* Decodes the cells of a row. When it cannot, false, the place of the error and what it is. */
static bool parse_cells(
	struct reader *reader, struct csv_row *row, struct position *error, const char **text)
{
	struct slice line = row->line;
	reader->cells.count = 0;
	if (slice_find(line, '"', 0) == line.length) {
		cut_cells(reader, row);
		return true;
	}
	size_t parsed = csv_parse(&reader->parser, line.data, line.length, add_cell, NULL, reader);
	if (parsed < line.length) {
		*error = csv_place(reader->table, row, parsed);
		*text = line.data[parsed] == '"' ? _("a quote inside an unquoted cell (the whole "
						     "cell in quotes, its quotes doubled)")
						 : _("text behind the closing quote of a cell (a "
						     "separator, or quotes doubled)");
	} else if (csv_fini(&reader->parser, add_cell, NULL, reader) != 0) {
		*error = last_cell(reader, row);
		*text = open_quote(reader);
	} else {
		keep_cells(reader, row);
		return true;
	}
	/* libcsv is of no use after an error: it would deliver the rest of this row with the next.
	 */
	csv_free(&reader->parser);
	parser_open(&reader->parser, reader->table->separator);
	return false;
}

/* Foreign tables may hold what RFC 4180 does not forbid. */
static bool check_blank(struct reader *reader, const struct csv_row *row)
{
	struct position position = csv_place(reader->table, row, 0);
	return reader->foreign ||
	       row_error(reader, &position, "blank-line", _("a blank line in a table"));
}

static bool check_returns(struct reader *reader, const struct csv_row *row)
{
	size_t stray = slice_find(row->line, '\r', 0);
	if (reader->foreign || stray == row->line.length)
		return true;
	struct position position = csv_place(reader->table, row, stray);
	return row_error(reader, &position, "carriage-return",
		_("a carriage return inside a row (a line ends in LF or CRLF)"));
}

static bool check_header(struct reader *reader, struct csv_row *header)
{
	bool fine = true;
	if (header->count > COLUMNS_MOST) {
		struct position position = csv_position(reader->table, header, COLUMNS_MOST);
		size_t count = header->count;
		header->count = 0;
		return diag_add(reader->diags, SEVERITY_ERROR, "columns", &position,
			_("the table has %zu columns (%d at most)"), count, COLUMNS_MOST);
	}
	for (size_t i = 0; i < header->count; i++) {
		bool is_nameless = reader->foreign && slice_is_empty(header->cells[i]);
		if (is_nameless || (size_t)csv_column(reader->table, header->cells[i].data) == i)
			continue;
		struct position position = csv_position(reader->table, header, i);
		fine = diag_add(reader->diags, SEVERITY_ERROR, "repeated-column", &position,
			_("the column %s stands twice"), header->cells[i].data);
	}
	return fine;
}

/* Up to the last column with a name: a spreadsheet puts separators behind a header alone. */
static size_t count_named(const struct csv_row *header)
{
	size_t count = header->count;
	while (count > 0 && slice_is_empty(header->cells[count - 1]))
		count--;
	return count;
}

/* As many cells as the header asks for. */
static bool is_whole(const struct reader *reader, const struct csv_row *row)
{
	const struct csv_row *header = &reader->table->header;
	return row->count == header->count ||
	       (reader->foreign && row->count == count_named(header));
}

static bool check_count(struct reader *reader, const struct csv_row *row)
{
	const struct csv_row *header = &reader->table->header;
	if (header->count == 0 || reader->ragged || is_whole(reader, row))
		return true;
	struct position position = row->count > header->count
					   ? csv_position(reader->table, row, header->count)
					   : csv_place(reader->table, row, row->line.length);
	return diag_add(reader->diags, SEVERITY_ERROR, "cells", &position,
		_("the row has %zu cells (the header has %zu)"), row->count, header->count);
}

static void refuse_row(struct reader *reader, const char *rule, struct slice text, size_t number)
{
	struct csv_table *table = reader->table;
	struct csv_refused *added = arena_push(reader->arena, &table->refused,
		&table->refused_count, &reader->refused_capacity, sizeof *table->refused);
	*added = (struct csv_refused){ rule, text, number };
}

static bool quote_is_open(struct slice text)
{
	bool open = false;
	for (size_t i = 0; i < text.length; i++)
		open ^= text.data[i] == '"';
	return open;
}

/* The bytes of the next row: one physical line, or as many as its quotes ask for. */
static bool next_row(struct reader *reader, struct line_reader *lines, struct csv_row *row)
{
	struct line line;
	if (!line_reader_next(lines, &line))
		return false;
	*row = (struct csv_row){ .line = line.text, .number = line.number, .offset = line.offset };
	bool open = reader->multiline && quote_is_open(line.text);
	while (open && line_reader_next(lines, &line)) {
		open ^= quote_is_open(line.text);
		row->line.length = line.offset + line.text.length - row->offset;
	}
	row->ending = line.ending;
	return true;
}

/* Whether a whole row of the table begins here. */
static bool row_begins(struct reader *reader, struct line_reader lines)
{
	struct csv_row row;
	struct position error;
	const char *text;
	return next_row(reader, &lines, &row) && !slice_is_empty(row.line) &&
	       parse_cells(reader, &row, &error, &text) && is_whole(reader, &row);
}

/*
 * Where a row's quotes are wrong nobody knows where it ends: it may be one quote that was not
 * closed, and took the rows up to the next quote with it. So the reading goes on at the first of
 * its further lines that a whole row begins with; if none does, behind the line with the error.
 */
static void skip_broken(struct reader *reader, struct csv_row *row, struct line_reader *lines,
	const struct line_reader *before, struct position error, const char *text)
{
	struct line line;
	*lines = *before;
	do
		line_reader_next(lines, &line);
	while (lines->number < error.line && !row_begins(reader, *lines));
	row->line.length = line.offset + line.text.length - row->offset;
	if (lines->number < error.line) {
		error = last_cell(reader, row);
		text = open_quote(reader);
	}
	row_error(reader, &error, "quote", text);
	if (reader->table->header.number > 0)
		refuse_row(reader, "quote", row->line, row->number);
}

static bool read_cells(struct reader *reader, struct csv_row *row, struct line_reader *lines,
	const struct line_reader *before)
{
	struct position error;
	const char *text;
	if (parse_cells(reader, row, &error, &text))
		return true;
	skip_broken(reader, row, lines, before, error, text);
	return false;
}

static size_t count_bytes(struct slice bytes, char byte, size_t from)
{
	size_t count = 0;
	for (size_t at = slice_find(bytes, byte, from); at < bytes.length;
		at = slice_find(bytes, byte, at + 1))
		count++;
	return count;
}

/* From an offset on; a table has no more rows, whichever of the two ends its lines. */
static size_t count_lines(struct slice bytes, size_t from)
{
	return count_bytes(bytes, '\n', from) + count_bytes(bytes, '\r', from) + 1;
}

/* Tables that were put together of several hold the header of each. */
static bool check_repeated(struct reader *reader, const struct csv_row *row)
{
	const struct csv_row *header = &reader->table->header;
	if (!reader->foreign || row->count != header->count)
		return true;
	for (size_t i = 0; i < row->count; i++) {
		if (!slice_equal(row->cells[i], header->cells[i]))
			return true;
	}
	struct position position = csv_place(reader->table, row, 0);
	return row_error(reader, &position, "header",
		_("the header stands here again (this row is left out)"));
}

static bool add_row(struct reader *reader, const struct csv_row *row)
{
	struct csv_table *table = reader->table;
	if (!check_repeated(reader, row)) {
		refuse_row(reader, "header", row->line, row->number);
		return false;
	}
	if (!check_count(reader, row)) {
		refuse_row(reader, "cells", row->line, row->number);
		return false;
	}
	if (!table->rows)
		table->rows = arena_take(
			reader->arena, count_lines(table->bytes, row->offset), sizeof *table->rows);
	table->rows[table->count++] = *row;
	return true;
}

static bool read_rows(struct reader *reader)
{
	struct csv_table *table = reader->table;
	struct line_reader lines, before;
	struct csv_row row;
	bool fine = true;
	line_reader_init(&lines, table->bytes);
	for (before = lines; next_row(reader, &lines, &row); before = lines) {
		if (slice_is_empty(row.line)) {
			fine = check_blank(reader, &row) && fine;
			continue;
		}
		bool readable =
			check_returns(reader, &row) && read_cells(reader, &row, &lines, &before);
		if (table->header.number == 0) {
			table->header = row;
			readable = check_header(reader, &table->header) && readable;
		} else if (readable) {
			readable = add_row(reader, &row);
		}
		fine = fine && readable;
	}
	if (table->header.number > 0)
		return fine;
	struct position start = { .file = table->file, .line = 1 };
	return row_error(reader, &start, "header",
		_("the table is empty (its first row names the columns)"));
}

bool csv_read(struct slice file, struct slice bytes, const struct csv_dialect *dialect,
	struct arena *arena, struct diag_list *diags, struct csv_table *table)
{
	static const struct csv_dialect own = { .separator = ',' };
	struct reader reader = {
		.table = table, .arena = arena, .diags = diags, .foreign = dialect != NULL
	};
	if (!dialect)
		dialect = &own;
	reader.multiline = dialect->multiline;
	reader.ragged = dialect->ragged;
	char separator = dialect->separator ? dialect->separator : ',';
	*table = (struct csv_table){ .file = file, .bytes = bytes, .separator = separator };
	parser_open(&reader.parser, separator);
	bool fine = read_rows(&reader);
	csv_free(&reader.parser);
	return fine;
}

int csv_column(const struct csv_table *table, const char *name)
{
	for (size_t i = 0; i < table->header.count; i++) {
		if (slice_equals(table->header.cells[i], name))
			return (int)i;
	}
	return -1;
}
