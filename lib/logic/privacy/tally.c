#include "logic/privacy/tally.h"

#include <stdlib.h>

struct tally_place {
	const struct tally_category *category;
	size_t column, family;
};

void tally_init(struct tally *tally, size_t columns, struct arena *arena)
{
	*tally = (struct tally){ .arena = arena, .columns = columns };
	index_init(&tally->by_code, arena);
}

static struct tally_category *find(struct tally *tally, struct slice code)
{
	struct tally_category *category = index_get(&tally->by_code, code);
	if (category)
		return category;
	category = arena_take(tally->arena, 1, sizeof *category);
	category->code = code;
	category->counts = arena_take(tally->arena, tally->columns, sizeof *category->counts);
	struct tally_category **added = arena_push(
		tally->arena, &tally->items, &tally->count, &tally->capacity, sizeof *tally->items);
	*added = category;
	index_put(&tally->by_code, code, category);
	return category;
}

void tally_name(struct tally *tally, struct slice code)
{
	find(tally, code);
}

void tally_add(struct tally *tally, struct slice code, size_t column, size_t family)
{
	const struct tally_category *category = find(tally, code);
	struct tally_place *added = arena_push(tally->arena, &tally->places, &tally->place_count,
		&tally->place_capacity, sizeof *tally->places);
	*added = (struct tally_place){ category, column, family };
}

static int compare_numbers(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

/* By column and family, so that what a family is in stands together. */
static int compare_places(const void *a, const void *b)
{
	const struct tally_place *one = a, *other = b;
	int order = compare_numbers(one->column, other->column);
	if (order == 0)
		order = compare_numbers(one->family, other->family);
	return order != 0 ? order : slice_compare(one->category->code, other->category->code);
}

void tally_count(struct tally *tally)
{
	if (tally->place_count > 0)
		qsort(tally->places, tally->place_count, sizeof *tally->places, compare_places);
	for (size_t i = 0; i < tally->place_count; i++) {
		const struct tally_place *place = &tally->places[i];
		if (i == 0 || compare_places(place - 1, place) != 0)
			place->category->counts[place->column]++;
	}
}

static bool is_chosen(
	const struct tally *tally, const bool *chosen, const struct tally_category *category)
{
	for (size_t i = 0; i < tally->count; i++)
		if (tally->items[i] == category)
			return chosen[i];
	return false;
}

long tally_union(const struct tally *tally, const bool *chosen, size_t column)
{
	const struct tally_place *last = NULL;
	long count = 0;
	for (size_t i = 0; i < tally->place_count; i++) {
		const struct tally_place *place = &tally->places[i];
		if (place->column != column || (last && last->family == place->family) ||
			!is_chosen(tally, chosen, place->category))
			continue;
		last = place;
		count++;
	}
	return count;
}
