/*
 * The numbers of families of one report and period, published or not, as cells by their names in
 * the report: table, row and column. Rows that a table joined into the row "other" are cells too.
 */
#ifndef LOGIC_TOLD_H
#define LOGIC_TOLD_H

#include "base/date.h"
#include "base/index.h"
#include "logic/audit/knowledge.h"

struct told_cell {
	struct slice table, row, column;
	size_t cell;
};

struct told_period {
	struct knowledge *knowledge;
	struct slice name;	 /* for people: "2022 H1" */
	day_number from, to;	 /* both included */
	long lowest;		 /* the high end of the lowest band */
	struct told_cell *cells; /* in the order in which they were added */
	size_t count, capacity;
	struct index by_name;
};

/* The row of all joined rows. */
extern const char told_other[];

/* The one column of tables with only one. */
extern const char told_families[];

void told_init(struct told_period *told, struct knowledge *knowledge, struct slice name,
	day_number from, day_number to);

/* The cell of that name, or CELL_NONE; or a new one of families when there is none. */
size_t told_find(
	const struct told_period *told, const char *table, const char *row, const char *column);
size_t told_add_cell(
	struct told_period *told, struct slice table, struct slice row, struct slice column);
size_t told_get(struct told_period *told, const char *table, const char *row, const char *column);

/* A number that is no number of families and is published exactly, such as that of meetings. */
void told_add_exact(struct told_period *told, struct slice table, struct slice row,
	struct slice column, long number);

/* The codes of a table's rows but for "other", each once, in the order in which they were added. */
struct slice_list told_rows(const struct told_period *told, const char *table);

/* The cells of a column, by those codes. */
size_t *told_column(struct told_period *told, const char *table, const struct slice_list *rows,
	const char *column);

#endif
