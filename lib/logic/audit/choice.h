/*
 * Builds a report for outside up from nothing (report(1), "What the numbers tell together"): in a
 * fixed order each thing is added if all that is known with it keeps every cell of families at
 * three possible values, else it is left out. Nothing of a report is ever needed, so there is
 * always one. The order and the shapes depend on no option.
 */
#ifndef LOGIC_CHOICE_H
#define LOGIC_CHOICE_H

#include "logic/audit/bounds.h"
#include "logic/audit/measures.h"

enum shape {
	SHAPE_LEFT_OUT,
	SHAPE_WHOLE,
	SHAPE_HALF,    /* half of the categories, those with the highest bands, and "other" */
	SHAPE_QUARTER, /* a quarter of them */
};

enum row_state {
	ROW_LEFT_OUT,
	ROW_LISTED,
	ROW_UNLISTED, /* the lowest band in each column, which the report says of all such rows */
	ROW_JOINED,   /* in the row "other" */
};

/* A table that the report would like to have: what was counted, and what became of it. */
struct choice_table {
	struct slice table;	  /* one of measures.h */
	const struct slice *rows; /* every category that may stand there, in their fixed order */
	size_t row_count;
	const long *counts; /* row by row; the columns are those of the measure */
	bool every_row;	    /* those in the lowest band are listed too */
	/* How many families are in at least one of the chosen rows (by row). */
	long (*join)(const void *families, const bool *chosen, size_t column);
	const void *families;

	enum shape shape;	/* of a table of single measures: WHOLE */
	enum row_state *states; /* by row */
	struct band *limits;	/* of a joined row: what it may be in the first column */
	struct band other[MEASURE_COLUMNS];
};

/* An exact number that another person approved: an indicator that counts families. */
struct choice_headline {
	struct slice table, row; /* the measure that it counts */
	long count;
	bool is_left_out;
};

enum median_state { MEDIAN_UNSAID, MEDIAN_REACHED, MEDIAN_NOT_REACHED };

/* Something that was tried and left out, for the team alone. */
struct left_out {
	struct slice table, row; /* row absent: the table in a shape */
	enum shape shape;
	enum outcome outcome;
	size_t victim;	   /* the cell that would have been known; CELL_NONE */
	struct slice name; /* of it */
	struct band range; /* that it would have been left with */
	size_t *because;   /* cells whose published numbers do it together; with `explains` */
	size_t because_count;
};

struct choice {
	struct told_period *told; /* bound, and in a knowledge with all earlier releases */
	struct choice_table *tables;
	size_t table_count;
	struct choice_headline *headlines;
	size_t headline_count;
	long conferences;	  /* that were held, told exactly elsewhere in the report */
	enum median_state median; /* of how long families waited; MEDIAN_UNSAID: left out */
	long round_to;
	bool explains;

	struct left_out *left_out; /* in the order in which they were tried */
	size_t left_out_count, left_out_capacity;
	size_t *given; /* cells that earlier releases gave away */
	size_t given_count;
};

/* Makes the choice. False when the facts of earlier releases contradict one another within one
 * period: they are then no releases of this program's. */
bool choice_make(struct choice *choice);

#endif
