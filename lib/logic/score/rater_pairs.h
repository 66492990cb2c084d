/*
 * Which assessments of a case tell how far assessors agree: two of the same child by the same
 * version of a card, both in force, by different assessors, at most RATER_PAIR_DAYS apart.
 *
 * An assessor is a person (one behind same_as) or a role. Two roles that differ are two assessors;
 * the same role twice may be one person, and is no pair.
 */
#ifndef LOGIC_RATER_PAIRS_H
#define LOGIC_RATER_PAIRS_H

#include "model/platform.h"
#include "model/record/case_file.h"

enum { RATER_PAIR_DAYS = 14 };

/* The first is the one whose assessor sorts first (rater_compare()). */
struct rater_pair {
	const struct assessment *first, *second;
};

struct rater_pair_list {
	struct rater_pair *items;
	size_t count;
	size_t capacity;
};

/* Order of two assessments by who assessed, whatever their days: persons before roles, each by the
 * bytes of their ids; 0 when the assessor may be the same. The platform's people are read. */
int rater_compare(
	const struct platform *platform, const struct assessment *a, const struct assessment *b);

/* All pairs of a case, in the order of the timeline. Three assessors make three pairs. */
void rater_pairs_find(const struct case_file *file, const struct platform *platform,
	struct arena *arena, struct rater_pair_list *pairs);

#endif
