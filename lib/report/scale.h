/* Numbers on a scale: pure, for every drawing. */
#ifndef REPORT_SCALE_H
#define REPORT_SCALE_H

#include "report/value.h"

/* What a number is known to be: equal ends where it is exact. Never below 0. */
struct range {
	double low, high;
};

/* Of an integer, a decimal, or a band as text ("3-7"). False: the value is no number, and *range is
 * 0 to 0. */
bool range_of(const struct value *value, struct range *range);

/* From 0 to `top`, with a tick at 0 and at every `step`: three to six of them. */
struct axis {
	double top, step;
};

/* The axis whose top is the next of 10 15 20 25 30 40 60 80 100, or of these times a power of ten,
 * above the greatest number. One axis serves a whole figure, and none is cut off. */
struct axis axis_above(double greatest);

/* How many steps it has. */
size_t axis_steps(const struct axis *axis);

/* Where on the axis a number is, 0 to 1. */
double axis_at(const struct axis *axis, double number);

/* The greatest high end of a column; 0 when it holds no number. */
double column_greatest(const struct table *table, const char *column);

/* Whether a number behind the first column is a band. */
bool table_has_bands(const struct table *table);

#endif
