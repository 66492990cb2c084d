/*
 * Proofs by small shifts: from numbers that agree with all that is known, one cell is moved to
 * another value, and the sums that this upsets are put right by moving others, a few at a time. It
 * finds most values at a small part of what a search costs (search.h); what it does not find may be
 * possible all the same.
 */
#ifndef LOGIC_SHIFT_H
#define LOGIC_SHIFT_H

#include "logic/audit/knowledge.h"

/* After a search that found numbers, with which it begins: looks for unseen values of a cell close
 * to its own, until it has three. The numbers move along. Nothing waits before and after. */
void shift_prove(struct knowledge *knowledge, size_t cell);

#endif
