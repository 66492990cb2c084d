/* What follows from all that is known (knowledge.h): propagation first, then case analysis. */
#ifndef LOGIC_BOUNDS_H
#define LOGIC_BOUNDS_H

#include "logic/audit/knowledge.h"

enum outcome {
	OUTCOME_SAFE,	     /* each cell of families is proved to keep three possible values */
	OUTCOME_TELLS,	     /* one is not */
	OUTCOME_CONTRADICTS, /* no numbers agree with all that is known */
};

/* Narrows the ranges by propagation, and forgets the values that were seen. False when no numbers
 * agree. */
bool bounds_agree(struct knowledge *knowledge);

/* The same, and looks at all cells of families that are not given, up to one that keeps too few
 * values, *victim; the range of that one is then as narrow as can be. */
enum outcome bounds_judge(struct knowledge *knowledge, size_t *victim);

/* After bounds_agree(): whether a cell keeps three possible values. */
bool bounds_prove(struct knowledge *knowledge, size_t cell);

/*
 * Works out the ranges anew from all facts and links: links in their order, one that contradicts
 * what is known before it is left out. False when the facts contradict one another without any
 * link.
 */
bool bounds_apply(struct knowledge *knowledge);

#endif
