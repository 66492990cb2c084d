/*
 * Case analysis: looks for numbers, one for each cell, that agree with all that is known. A cell is
 * set to a value for a trial, which propagates; what contradicts is taken back and excluded, until
 * every cell has a value or every case is ruled out.
 *
 * What is found is a proof that each of its values is possible; knowledge keeps the first few of
 * each cell (known_cell.seen) until search_begin(). The next search tries values that were not
 * seen first.
 */
#ifndef LOGIC_SEARCH_H
#define LOGIC_SEARCH_H

#include "logic/audit/knowledge.h"

enum found {
	FOUND,
	FOUND_NONE,	/* every case is ruled out */
	FOUND_TOO_LATE, /* it took too many cases; counts as none, which errs on the safe side */
};

/* With the cell within the band; CELL_NONE: with none set. Nothing waits before and after. */
enum found search_numbers(struct knowledge *knowledge, size_t cell, struct band band);

/* Forgets the values that were seen; to be called whenever anything new is known. The searches
 * until the next call share a limit of work, counted and not timed, behind which all are given up.
 */
void search_begin(struct knowledge *knowledge);
bool search_is_exhausted(const struct knowledge *knowledge);

#endif
