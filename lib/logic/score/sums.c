#include "logic/score/sums.h"

#include <string.h>

void sums_init(struct sums *sums, struct arena *arena)
{
	*sums = (struct sums){ .arena = arena };
}

/* The place of a sum, or the one where it would stand. */
static size_t find_sum(const struct sums *sums, struct slice name, struct slice detail, bool *found)
{
	size_t from = 0, to = sums->count;
	*found = false;
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		const struct sum *sum = &sums->items[middle];
		int order = slice_compare(sum->name, name);
		if (order == 0)
			order = slice_compare(sum->detail, detail);
		*found |= order == 0;
		if (order < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

void sums_add(struct sums *sums, struct slice name, struct slice detail, long number)
{
	bool found;
	size_t at = find_sum(sums, name, detail, &found);
	if (!found) {
		arena_push(sums->arena, &sums->items, &sums->count, &sums->capacity,
			sizeof *sums->items);
		memmove(sums->items + at + 1, sums->items + at,
			(sums->count - 1 - at) * sizeof *sums->items);
		sums->items[at] = (struct sum){ .name = arena_copy(sums->arena, name),
			.detail = arena_copy(sums->arena, detail) };
	}
	sums->items[at].number += number;
}

long sums_get(const struct sums *sums, struct slice name, struct slice detail)
{
	bool found;
	size_t at = find_sum(sums, name, detail, &found);
	return found ? sums->items[at].number : 0;
}
