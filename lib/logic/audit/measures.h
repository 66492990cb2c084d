/*
 * The measures of families that reports for outside tell, and what their definitions make them tell
 * of one another within a period. report(1) defines each; this is the one list of them that the
 * audit goes by, for what was released as for what is to be.
 */
#ifndef LOGIC_MEASURES_H
#define LOGIC_MEASURES_H

#include "logic/audit/rules.h"
#include "logic/audit/told.h"

/* Which families of a period a number counts. */
enum span {
	SPAN_ANY, /* something holds on any day of the period: nested periods share them */
	SPAN_START,
	SPAN_OPENED,
	SPAN_CLOSED,
	SPAN_END,
};

enum { MEASURE_COLUMNS = 4 };

/* A number told by itself: a row of a table with one column. */
struct measure {
	const char *table, *row;
	enum span span;
	const char *whole; /* the row of `families` that it is within, or NULL */
};
extern const struct measure measures[];
extern const size_t measure_count;

/* A table of families by a category. */
struct breakdown_measure {
	const char *table;
	enum span span;
	enum relation relation;
	const char *none; /* the row that shares no family with the others, or NULL */
	const char *total_table;
	const char *total_row;		      /* NULL: the row with the column's name */
	const char *columns[MEASURE_COLUMNS]; /* NULL: no more */
	bool stays; /* what is counted stays with a family from one period to the next */
};
extern const struct breakdown_measure breakdown_measures[];
extern const size_t breakdown_measure_count;

const struct breakdown_measure *measure_find_breakdown(const char *table);

size_t measure_columns(const struct breakdown_measure *breakdown); /* how many */

/* The cell of a breakdown's total for one of its columns. */
size_t measure_total(
	struct told_period *told, const struct breakdown_measure *breakdown, size_t column);

/* Gives each period the rows that others have of a table of which it tells nothing: its numbers may
 * follow from theirs. */
void measures_complete(struct told_period *const *periods, size_t count);

/* Adds what the definitions tell of the period's cells; rows that are added later are not bound. */
void measures_bind(struct told_period *told);

/* Binds the row "other" of a column to the rows that it joins. */
void measures_bind_other(struct told_period *told, const struct breakdown_measure *table, size_t at,
	const struct slice_list *joined);

/* That a median wait is told needs more families with help than the lowest band holds; that it is
 * not reached, fewer than half. */
void measures_bind_median(struct told_period *told, bool is_reached);

#endif
