/* The rows of a listing in the order of their days. */
#ifndef WORK_DATED_ROWS_H
#define WORK_DATED_ROWS_H

#include "report/value.h"

struct dated_row {
	day_number day; /* DATE_NONE: comes last */
	size_t place;	/* in the order of finding, which counts within a day */
	const struct value *row, *shown;
};

struct dated_rows {
	struct dated_row *items;
	size_t count, capacity;
};

void dated_rows_add(struct dated_rows *rows, struct arena *arena, day_number day,
	const struct value *row, const struct value *shown);

/* Sorts them and gives them to the table. */
void dated_rows_fill(struct dated_rows *rows, struct arena *arena, struct table *table);

#endif
