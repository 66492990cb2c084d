/* Tables as CSV: a header of the columns' names, one row a line. */
#ifndef REPORT_CSV_DIALECT_H
#define REPORT_CSV_DIALECT_H

#include "report/render.h"

struct csv_writing {
	const char *mark; /* before everything: a byte order mark or nothing */
	char separator;
	const char *ending;
	char decimal_mark;
	/* Texts that a spreadsheet would compute get an apostrophe, ranges of numbers that it
	 * would take for a date an en dash. */
	bool guard_texts;
};

/* RFC 4180 but for its line end: ours is LF, as in the store and for other programs. */
extern const struct csv_writing csv_for_programs;

/* What a Czech Excel or Calc opens by a double click: it takes the encoding from the byte order
 * mark, and semicolon, decimal comma and CRLF as it writes them itself. */
extern const struct csv_writing csv_for_spreadsheets;

/* Header and rows. Control characters are shown (escape_terminal_lines); line ends stay. */
void csv_add_table(struct buf *out, const struct table *table, const struct csv_writing *writing);

#endif
