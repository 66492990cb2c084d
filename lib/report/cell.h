/* A value as the text of one cell. */
#ifndef REPORT_CELL_H
#define REPORT_CELL_H

#include "report/render.h"

struct cell_style {
	const char *joiner; /* between the items of a list */
	const char *yes, *no;
	char decimal_mark;
	bool prose; /* days as they stand in a sentence */
};

/* For machines: lists joined by ';', true and false, a decimal point. */
extern const struct cell_style cell_plain;

/* A null is an empty text; an object is JSON on one line. */
void cell_add(struct buf *out, const struct value *value, const struct cell_style *style);

size_t table_row_count(const struct table *table);
const struct value *table_cell(const struct table *table, size_t row, size_t column);

/* What people are shown in a cell: the table's `shown` text or else the value. Not yet escaped. */
void cell_add_shown(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style);

/* The table without the columns that only data has: those without a title. */
struct table table_on_screen(const struct table *table, struct arena *arena);

/* Without those either whose cells all are empty. */
struct table table_without_gaps(const struct table *table, struct arena *arena);

/* What people read above a column. */
const char *column_title(const struct column *column);

#endif
