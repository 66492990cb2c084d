/* Filling a table row by row: its values, and beside them the texts that people see instead. */
#ifndef REPORT_TABLE_ROWS_H
#define REPORT_TABLE_ROWS_H

#include "report/value.h"

struct table_rows {
	struct arena *arena;
	struct value *rows, *shown;
	struct value *row, *row_shown; /* those under way */
};

/* Gives the table rows, none yet. */
void table_rows_init(struct table_rows *rows, struct arena *arena, struct table *table);

void table_rows_add(struct table_rows *rows);

/* Goes back to a row, whose cells are set from then on. */
void table_rows_go_to(struct table_rows *rows, size_t row);

/* A cell of the row under way; an absent text shows the value as it is. */
void table_rows_set(
	struct table_rows *rows, const char *column, const struct value *value, struct slice shown);
void table_rows_set_text(
	struct table_rows *rows, const char *column, struct slice code, struct slice shown);
void table_rows_set_number(struct table_rows *rows, const char *column, long number);

#endif
