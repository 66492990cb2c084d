/*
 * RFC 4180 tables by libcsv.
 *
 * A store's table is one row a physical line; a foreign one (an imported directory) may have cells
 * of many lines. All errors of a file are found, not the first: an unreadable row is named and the
 * reading goes on behind its line.
 */
#ifndef TEXT_CSV_H
#define TEXT_CSV_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"

struct csv_row {
	struct slice line;   /* the physical bytes of the row without the line end */
	struct slice ending; /* its line end */
	struct slice *cells; /* decoded, NUL-terminated, in the arena */
	size_t count;
	size_t number; /* of its first physical line, from 1 */
	size_t offset; /* of its first byte in the file */
};

/* What of a foreign table could not be delivered as a row. */
struct csv_refused {
	const char *rule;  /* of the finding that says why */
	struct slice text; /* the row's physical bytes; of a broken quote those up to where the
			    * reading goes on */
	size_t number;	   /* of its first physical line */
};

struct csv_table {
	struct slice file;  /* the name for messages */
	struct slice bytes; /* all of it */
	char separator;
	struct csv_row header; /* its names are all different */
	struct csv_row *rows;
	size_t count;
	struct csv_refused *refused; /* behind the header, in the file's order */
	size_t refused_count;
};

struct csv_dialect {
	char separator; /* 0: a comma */
	bool multiline; /* cells may hold line ends */
	bool ragged;	/* rows with another number of cells than the header are delivered too */
};

/* What parts the cells of a foreign table: the one of comma, semicolon and tab that stands most
 * often outside quotes in its first row; a comma where none does. */
char csv_find_separator(struct slice bytes);

/*
 * Reads a whole table of UTF-8 that was checked before; a byte order mark is skipped. `dialect`
 * NULL: a store's table; only there a blank line is an error of rule "blank-line" (else it is
 * skipped), and a CR inside a row one of "carriage-return". For all: "quote" (a quote open or in
 * the wrong place), "header" (there is none; in a foreign table also: it stands there again),
 * "repeated-column", "columns" (more than 1000), "cells" (of a foreign table a row may do without
 * those under no name at the header's end, and several columns may have no name). False when
 * anything was wrong; `table` then holds the rows that could be read (a header without cells when
 * that was not readable).
 */
bool csv_read(struct slice file, struct slice bytes, const struct csv_dialect *dialect,
	struct arena *arena, struct diag_list *diags, struct csv_table *table);

/* The place of cell `cell` of a row, for a message. */
struct position csv_position(const struct csv_table *table, const struct csv_row *row, size_t cell);

/* The index of a column by name, or -1. */
int csv_column(const struct csv_table *table, const char *name);

/* Writing: quotes only where RFC 4180 needs them (separator, quote, CR, LF, blanks at an end). */
void csv_add_cell(struct buf *buf, struct slice cell, char separator);
void csv_add_row(struct buf *buf, const struct slice *cells, size_t count, const char *ending);

#endif
