/* Numbers added up by a name and a detail, in the order of their names' and details' bytes. */
#ifndef LOGIC_SUMS_H
#define LOGIC_SUMS_H

#include "base/arena.h"

struct sum {
	struct slice name, detail; /* the detail may be absent */
	long number;
};

struct sums {
	struct arena *arena;
	struct sum *items;
	size_t count, capacity;
};

void sums_init(struct sums *sums, struct arena *arena);

/* The texts are copied. A sum that is not there yet begins with 0. */
void sums_add(struct sums *sums, struct slice name, struct slice detail, long number);

/* 0 when there is none. */
long sums_get(const struct sums *sums, struct slice name, struct slice detail);

#endif
