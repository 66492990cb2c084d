#include "text/nearest.h"

#include "base/memory.h"
#include "text/unicode.h"
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

static bool is_swap(struct slice a, struct slice b)
{
	size_t at = 0;

	while (at < a.length && at < b.length && a.data[at] == b.data[at])
		at++;
	return a.length == b.length && at + 1 < a.length && a.data[at] == b.data[at + 1] &&
	       a.data[at + 1] == b.data[at] &&
	       slice_equal(slice_part(a, at + 2, a.length), slice_part(b, at + 2, b.length));
}

/* How near a candidate is; false when it is not near enough to be offered. */
static bool near_enough(struct slice wanted, struct slice candidate, struct near_name *name)
{
	size_t limit = wanted.length / 3 > 1 ? wanted.length / 3 : 1;
	size_t longer = candidate.length > wanted.length ? candidate.length - wanted.length : 0;
	size_t shorter = wanted.length > candidate.length ? wanted.length - candidate.length : 0;

	name->is_longer = slice_equal(slice_part(candidate, 0, wanted.length), wanted);
	if (name->is_longer) {
		name->distance = longer;
		return true;
	}
	if (longer > limit || shorter > limit)
		return false;
	name->is_swap = is_swap(wanted, candidate);
	name->distance = nearest_distance(wanted, candidate);
	return name->distance <= limit;
}

static bool is_nearer(const struct near_name *one, const struct near_name *other)
{
	return one->distance < other->distance ||
	       (one->distance == other->distance && one->is_swap && !other->is_swap);
}

/* Most names are of small letters, and need no folding. */
static struct slice folded(struct slice name, struct arena *arena)
{
	for (size_t i = 0; i < name.length; i++)
		if ((unsigned char)name.data[i] > 'z' ||
			(name.data[i] >= 'A' && name.data[i] <= 'Z'))
			return unicode_fold(name, arena);
	return name;
}

void nearest_offer(struct nearest *nearest, struct slice candidate)
{
	struct near_name name = { .name = candidate };
	struct arena arena;

	if (slice_is_empty(nearest->wanted) || slice_is_empty(candidate))
		return;
	arena_init(&arena);
	bool near = near_enough(folded(nearest->wanted, &arena), folded(candidate, &arena), &name);
	arena_free(&arena);
	size_t at = nearest->count;
	while (at > 0 && is_nearer(&name, &nearest->names[at - 1]))
		at--;
	if (!near || at == NEAREST_MOST)
		return;
	if (nearest->count < NEAREST_MOST)
		nearest->count++;
	for (size_t i = nearest->count - 1; i > at; i--)
		nearest->names[i] = nearest->names[i - 1];
	nearest->names[at] = name;
}

struct slice nearest_best(const struct nearest *nearest)
{
	return nearest->count > 0 ? nearest->names[0].name : (struct slice){ 0 };
}

struct slice nearest_names(const struct nearest *nearest, struct arena *arena)
{
	struct slice names = nearest_best(nearest);

	for (size_t i = 1; i < nearest->count; i++) {
		const struct near_name *name = &nearest->names[i];
		bool repeats = slice_equal(name->name, nearest->names[i - 1].name);
		if (!repeats && (name->distance == nearest->names[0].distance || name->is_longer))
			names = arena_format(arena, "%.*s\n%.*s", (int)names.length, names.data,
				(int)name->name.length, name->name.data);
	}
	return names;
}
