/* Random small cards and answers to them, and what becomes of each item by the definition alone. */
#ifndef RANDOM_CARD_H
#define RANDOM_CARD_H

#include "base/array.h"
#include "base/random.h"
#include "cards.h"

enum { ITEMS = 5, INDICES = 3, LEVELS = 4, YEAR = 2022 };

/* What becomes of an item by its answer and the child's age. */
enum fate { KNOWN, OPEN, LEFT_OUT };

/* How an item was answered: in its range, beyond it, or without a number. */
enum given { GIVEN_RIGHT, GIVEN_BEYOND, GIVEN_NA, GIVEN_UNKNOWN, GIVEN_REFUSED, GIVEN_NOTHING };

struct world {
	struct random_stream random;
	struct arena arena;
	struct card_index indices[INDICES];
	struct card_item items[ITEMS];
	struct card_level levels[INDICES * LEVELS];
	struct answer answers[ITEMS]; /* those that were given */
	struct member member;	      /* born may not be known */
	enum given given[ITEMS];
	enum fate fates[ITEMS];
	long values[ITEMS]; /* of the completion that is looked at */
	long known[ITEMS];  /* of the answers that count */
	struct card card;
	struct assessment assessment;
	struct score score;
};

static const char *const NAMES[] = { "a", "b", "c", "d", "e" };

static inline long draw(struct world *world, long from, long to)
{
	return from + (long)(random_next(&world->random) % (uint64_t)(to - from + 1));
}

/* No answers, some of them, or all. */
static inline struct slice_list draw_list(struct world *world, const struct card_item *item)
{
	struct slice_list list = { 0 };
	long kind = draw(world, 0, 11);
	for (long answer = item->min; kind >= 7 && answer <= item->max; answer++) {
		if (kind == 11 || draw(world, 0, 2) == 0)
			slice_list_add(
				&list, &world->arena, arena_format(&world->arena, "%ld", answer));
	}
	return list;
}

/* Around the child's age of 9 or 10; mostly none. */
static inline long draw_age(struct world *world)
{
	return draw(world, 0, 4) == 0 ? draw(world, 8, 11) : INTEGER_NONE;
}

static inline void draw_items(struct world *world, size_t index_count)
{
	for (size_t i = 0; i < ITEMS; i++) {
		struct card_item *item = &world->items[i];
		size_t index = (size_t)draw(world, 0, (long)index_count);
		*item = (struct card_item){ .id = slice_from(NAMES[i]),
			.min = draw(world, -2, 1),
			.weight = draw(world, -4, 5),
			.age_from = draw_age(world),
			.age_to = draw_age(world) };
		item->max = item->min + draw(world, 1, 3);
		if (index < index_count)
			item->index = world->indices[index].id;
		item->acute = draw_list(world, item);
		item->notify = draw_list(world, item);
	}
}

/* Levels that tile the sums, in some of the indices. */
static inline void draw_levels(struct world *world, size_t index_count)
{
	struct rows *rows = &world->card.levels;
	long count = draw(world, 2, LEVELS);
	for (size_t i = 0; i < index_count; i++) {
		bool rising = slice_equals(world->indices[i].worse, "high");
		bool none = slice_equals(world->indices[i].worse, "none") || draw(world, 0, 4) == 0;
		long at = draw(world, -3, 4);
		for (long n = 0; n < count && !none; n++) {
			long next = at + (rising ? 1 : -1) * draw(world, 1, 3);
			long mild = n == 0 ? INTEGER_NONE : at;
			long severe = n + 1 == count ? INTEGER_NONE : rising ? next - 1 : next + 1;
			world->levels[rows->count++] = (struct card_level){
				.index = world->indices[i].id,
				.level = slice_from(NAMES[n]),
				.from = rising ? mild : severe,
				.to = rising ? severe : mild,
				.respond_hours = INTEGER_NONE,
				.review_days = INTEGER_NONE,
			};
			at = next;
		}
	}
}

/* Whether an age lies beyond the item's. */
static inline bool is_beyond(const struct card_item *item, long age)
{
	return (item->age_from != INTEGER_NONE && age < item->age_from) ||
	       (item->age_to != INTEGER_NONE && age > item->age_to);
}

/* A birth year gives two possible ages: for how many of them the item is not. */
static inline int ages_beyond(const struct world *world, const struct card_item *item)
{
	if (world->member.born == INTEGER_NONE)
		return 0;
	long age = YEAR - world->member.born;
	return is_beyond(item, age) + is_beyond(item, age - 1);
}

/* An item for neither age is left out, unless a number was answered. */
static inline enum fate fate_of(const struct world *world, size_t at)
{
	if (world->given[at] == GIVEN_RIGHT)
		return KNOWN;
	if (world->given[at] == GIVEN_NA || ages_beyond(world, &world->items[at]) == 2)
		return LEFT_OUT;
	return OPEN;
}

static inline void draw_answers(struct world *world)
{
	static const enum given kinds[] = { GIVEN_RIGHT, GIVEN_RIGHT, GIVEN_RIGHT, GIVEN_BEYOND,
		GIVEN_NA, GIVEN_UNKNOWN, GIVEN_UNKNOWN, GIVEN_REFUSED, GIVEN_NOTHING };
	world->member = (struct member){ .id = slice_from("c1"),
		.kind = slice_from("child"),
		.born = draw(world, 0, 3) ? YEAR - 10 : INTEGER_NONE };
	for (size_t i = 0; i < ITEMS; i++) {
		const struct card_item *item = &world->items[i];
		world->given[i] = kinds[draw(world, 0, ARRAY_LEN(kinds) - 1)];
		world->known[i] = draw(world, item->min, item->max);
		world->fates[i] = fate_of(world, i);
	}
}

static inline void draw_world(struct world *world, uint64_t seed)
{
	static const char *const names[] = { "x", "y", "z" };
	static const char *const ends[] = { "high", "high", "low", "low", "none" };
	random_init(&world->random, seed);
	arena_init(&world->arena);
	size_t index_count = (size_t)draw(world, 1, INDICES);
	for (size_t i = 0; i < index_count; i++)
		world->indices[i] = (struct card_index){ .id = slice_from(names[i]),
			.worse = slice_from(ends[draw(world, 0, ARRAY_LEN(ends) - 1)]) };
	world->card = (struct card){
		.head = { .raise_by = 1, .review_days = INTEGER_NONE },
		.indices = { .schema = &card_index_schema,
			.items = world->indices,
			.count = index_count },
		.items = { .schema = &card_item_schema, .items = world->items, .count = ITEMS },
		.levels = { .schema = &card_level_schema, .items = world->levels },
	};
	draw_items(world, index_count);
	draw_levels(world, index_count);
	draw_answers(world);
}

/* Scores the answers as they were given. */
static inline void score(struct world *world, struct score *result)
{
	static const enum answer_kind kinds[] = {
		[GIVEN_RIGHT] = ANSWER_VALUE,
		[GIVEN_BEYOND] = ANSWER_VALUE,
		[GIVEN_NA] = ANSWER_NOT_APPLICABLE,
		[GIVEN_UNKNOWN] = ANSWER_UNKNOWN,
		[GIVEN_REFUSED] = ANSWER_REFUSED,
	};
	size_t count = 0;
	for (size_t i = 0; i < ITEMS; i++) {
		bool beyond = world->given[i] == GIVEN_BEYOND;
		if (world->given[i] != GIVEN_NOTHING)
			world->answers[count++] = (struct answer){ .item = world->items[i].id,
				.kind = kinds[world->given[i]],
				.value = beyond ? world->items[i].max + 1 : world->known[i] };
	}
	world->assessment = (struct assessment){
		.date = date_from_civil(YEAR, 9, 14), .answers = world->answers, .count = count
	};
	const struct score_input input = {
		.card = &world->card, .assessment = &world->assessment, .member = &world->member
	};
	score_assessment(&input, &world->arena, result);
}

#endif
