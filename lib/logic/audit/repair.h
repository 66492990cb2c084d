/*
 * Repairs numbers that nearly agree with what is known, step by step: of a sum that is wrong the
 * term is moved that puts the most right on the whole, now and then another (after WalkSAT: Selman,
 * Kautz, Cohen, "Noise strategies for improving local search", 1994). It finds numbers where a
 * search loses itself, and never proves that there are none.
 */
#ifndef LOGIC_REPAIR_H
#define LOGIC_REPAIR_H

#include "logic/audit/knowledge.h"

/* Begins with the last numbers, moved into the ranges. True when they agree at the end. */
bool repair_numbers(struct knowledge *knowledge);

#endif
