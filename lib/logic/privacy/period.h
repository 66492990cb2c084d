/*
 * The periods that reports for outside may have (spis(7), "Privacy in short"): the cells of the
 * store's grid, half-years or years, one beside the other. Any other dates are refused: two reports
 * whose periods overlap or lie in one another give away what is between them.
 */
#ifndef LOGIC_PERIOD_H
#define LOGIC_PERIOD_H

#include "base/date.h"
#include "base/diag.h"

enum grid { GRID_HALF_YEAR, GRID_YEAR };

struct period {
	day_number from, to; /* both included */
};

/* By the word in spis.md, "half-year" or "year"; false for another. An absent one is half-years. */
bool grid_find(struct slice code, enum grid *grid);

bool period_holds(struct period period, day_number day);

/* The period of the grid that holds a day. */
struct period period_of(enum grid grid, day_number day);

/*
 * The period that --from and --to ask for (DATE_NONE: not given): one end is enough, the other
 * follows; without both it is the newest that is over before `today`. False and an error of rule
 * "period" when they name no period of the grid.
 */
bool period_choose(enum grid grid, day_number from, day_number to, day_number today,
	struct diag_list *diags, struct period *period);

/* "2022 H2" or "2022", for people; only for periods of a grid. */
struct slice period_name(struct period period, struct arena *arena);

#endif
