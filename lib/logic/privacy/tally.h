/*
 * Families in categories: each counts once in a category, however often it was put there. A tally
 * has one or several columns of numbers over the same categories.
 */
#ifndef LOGIC_TALLY_H
#define LOGIC_TALLY_H

#include "base/index.h"

struct tally_category {
	struct slice code; /* borrowed */
	long *counts;	   /* one a column, by tally_count() */
};

struct tally_place;

struct tally {
	struct arena *arena;
	size_t columns;
	struct tally_category **items; /* in the order in which they were named first */
	size_t count, capacity;
	struct index by_code;
	struct tally_place *places;
	size_t place_count, place_capacity;
};

void tally_init(struct tally *tally, size_t columns, struct arena *arena);

/* Makes a category known, even if nobody will be in it. */
void tally_name(struct tally *tally, struct slice code);

/* Puts a family, by any number of its own, into a column of a category. */
void tally_add(struct tally *tally, struct slice code, size_t column, size_t family);

/* Fills the counts, once all is added. */
void tally_count(struct tally *tally);

/* After tally_count(): how many families are in at least one of the chosen categories (by their
 * places in items). */
long tally_union(const struct tally *tally, const bool *chosen, size_t column);

#endif
