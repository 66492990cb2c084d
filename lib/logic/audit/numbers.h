/*
 * Numbers, one for each cell of a knowledge, that agree with all that is known or nearly do: what
 * each sum amounts to with them, and by how much it is wrong. search.h finds some that agree,
 * repair.h and shift.h move them; every cell keeps its own as `base`.
 */
#ifndef LOGIC_NUMBERS_H
#define LOGIC_NUMBERS_H

#include "logic/audit/knowledge.h"

/* Works out the amounts, once the numbers came from elsewhere or sums were added. */
void numbers_begin(struct knowledge *knowledge);

/* By how much a sum that amounts to so much is to move to be right; 0: it is right, or its link was
 * left out. */
long numbers_missing(const struct knowledge *knowledge, size_t sum, long amount);

/* What a sum would amount to with another value of one of its cells. */
long numbers_amount_with(const struct knowledge *knowledge, size_t sum, size_t cell, long value);

/* The value with which a term alone puts its sum right, or goes beyond that, whatever the cell's
 * range. */
long numbers_right_value(
	const struct knowledge *knowledge, size_t sum, const struct known_term *term);

void numbers_set(struct knowledge *knowledge, size_t cell, long value);

#endif
