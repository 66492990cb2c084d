/* The nearest of several names, for "did you mean". */
#ifndef TEXT_NEAREST_H
#define TEXT_NEAREST_H

#include "base/slice.h"

/* Edits (insert, delete, replace, swap of neighbours; optimal string alignment) from one to the
 * other, over bytes. */
size_t nearest_distance(struct slice a, struct slice b);

struct nearest {
	struct slice wanted;
	struct slice best;
	size_t distance;
};

/* Start, offer every candidate, then ask: an absent slice when none is near enough (at most a third
 * of the wanted name's length, at least 1, or the wanted name being a prefix of the candidate). The
 * first offered wins a tie. */
void nearest_init(struct nearest *nearest, struct slice wanted);
void nearest_offer(struct nearest *nearest, struct slice candidate);
struct slice nearest_best(const struct nearest *nearest);

#endif
