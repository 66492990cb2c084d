/* The nearest of several names, for "did you mean". */
#ifndef TEXT_NEAREST_H
#define TEXT_NEAREST_H

#include "base/arena.h"

/* Edits (insert, delete, replace, swap of neighbours; optimal string alignment) from one to the
 * other, over bytes. */
size_t nearest_distance(struct slice a, struct slice b);

enum { NEAREST_MOST = 5 };

struct near_name {
	struct slice name;
	size_t distance;
	bool is_swap;	/* two neighbours swapped, and nothing else */
	bool is_longer; /* it begins with what was wanted */
};

struct nearest {
	struct slice wanted;
	struct near_name names[NEAREST_MOST]; /* the nearest first */
	size_t count;
};

/* Start, offer every candidate, then ask: none is near enough when it is further off than a third
 * of the wanted name's length (at least 1), unless it begins with the wanted name. Upper and lower
 * case and diacritics do not count. Of two as near, a swap of two letters comes first, then the one
 * that was offered first. */
void nearest_init(struct nearest *nearest, struct slice wanted);
void nearest_offer(struct nearest *nearest, struct slice candidate);

/* The nearest; absent when none is near enough. */
struct slice nearest_best(const struct nearest *nearest);

/* All that are as near as the nearest or begin with what was wanted, for diag_unknown(): one in a
 * line; absent when none is near enough. */
struct slice nearest_names(const struct nearest *nearest, struct arena *arena);

#endif
