#include "text/nearest.h"

#include "base/memory.h"
#include <stdlib.h>

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* One row of the table of distances: from the first i + 1 bytes of `a` to every front of `b`.
 * `before` is the row above, `earlier` the one above that. */
static void fill_row(struct slice a, struct slice b, size_t i, const size_t *earlier,
	const size_t *before, size_t *row)
{
	row[0] = i + 1;
	for (size_t j = 0; j < b.length; j++) {
		size_t replaced = before[j] + (a.data[i] != b.data[j]);
		row[j + 1] = smaller(replaced, smaller(before[j + 1], row[j]) + 1);
		if (i > 0 && j > 0 && a.data[i] == b.data[j - 1] && a.data[i - 1] == b.data[j])
			row[j + 1] = smaller(row[j + 1], earlier[j - 1] + 1);
	}
}

size_t nearest_distance(struct slice a, struct slice b)
{
	size_t width = b.length + 1;
	size_t *cells = memory_resize(NULL, 3 * width, sizeof *cells);
	size_t *earlier = cells, *before = cells + width, *row = cells + 2 * width;
	for (size_t j = 0; j < width; j++)
		earlier[j] = before[j] = j;
	for (size_t i = 0; i < a.length; i++) {
		fill_row(a, b, i, earlier, before, row);
		size_t *free_row = earlier;
		earlier = before;
		before = row;
		row = free_row;
	}
	size_t distance = before[b.length];
	free(cells);
	return distance;
}

void nearest_init(struct nearest *nearest, struct slice wanted)
{
	*nearest = (struct nearest){ .wanted = wanted };
}

/* The distance to a candidate that is near enough to be offered. */
static bool near_enough(struct slice wanted, struct slice candidate, size_t *distance)
{
	size_t limit = wanted.length / 3 > 1 ? wanted.length / 3 : 1;
	size_t longer = candidate.length > wanted.length ? candidate.length - wanted.length : 0;
	size_t shorter = wanted.length > candidate.length ? wanted.length - candidate.length : 0;
	if (slice_equal(slice_part(candidate, 0, wanted.length), wanted)) {
		*distance = longer;
		return true;
	}
	if (longer > limit || shorter > limit)
		return false;
	*distance = nearest_distance(wanted, candidate);
	return *distance <= limit;
}

void nearest_offer(struct nearest *nearest, struct slice candidate)
{
	size_t distance;
	if (slice_is_empty(nearest->wanted) || slice_is_empty(candidate))
		return;
	if (!near_enough(nearest->wanted, candidate, &distance))
		return;
	if (nearest->best.data && nearest->distance <= distance)
		return;
	nearest->best = candidate;
	nearest->distance = distance;
}

struct slice nearest_best(const struct nearest *nearest)
{
	return nearest->best;
}
