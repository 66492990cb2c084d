/*
 * Random small cards and answers, each held against all completions of its open items. What a
 * completion means is worked out here from the definition alone, sharing no code with the scoring.
 */
#include "base/array.h"
#include "base/random.h"
#include "cards.h"
#include <stdlib.h>

enum { ROUNDS = 3000, ITEMS = 5, INDICES = 3, LEVELS = 4 };

struct world {
	struct random_stream random;
	struct arena arena;
	struct card_index indices[INDICES];
	struct card_item items[ITEMS];
	struct card_level levels[INDICES * LEVELS];
	struct answer answers[ITEMS];
	long values[ITEMS]; /* of the completion that is looked at */
	struct card card;
	struct assessment assessment;
	struct score score;
};

struct outcome {
	bool acute, notify;
	size_t level;
	long sums[INDICES];
};

static const char *const NAMES[] = { "a", "b", "c", "d", "e" };

static long draw(struct world *world, long from, long to)
{
	return from + (long)(random_next(&world->random) % (uint64_t)(to - from + 1));
}

static struct slice_list draw_list(struct world *world, const struct card_item *item)
{
	struct slice_list list = { 0 };
	if (draw(world, 0, 2) > 0)
		return list;
	for (long answer = item->min; answer <= item->max; answer++) {
		if (draw(world, 0, 2) == 0)
			slice_list_add(
				&list, &world->arena, arena_format(&world->arena, "%ld", answer));
	}
	return list;
}

static void draw_items(struct world *world, size_t index_count)
{
	for (size_t i = 0; i < ITEMS; i++) {
		struct card_item *item = &world->items[i];
		size_t index = (size_t)draw(world, 0, (long)index_count);
		*item = (struct card_item){ .id = slice_from(NAMES[i]),
			.min = draw(world, -2, 1),
			.weight = draw(world, -2, 5),
			.age_from = INTEGER_NONE,
			.age_to = INTEGER_NONE };
		item->max = item->min + draw(world, 1, 3);
		if (index < index_count)
			item->index = world->indices[index].id;
		item->acute = draw_list(world, item);
		item->notify = draw_list(world, item);
	}
}

/* Levels that tile the sums, in some of the indices. */
static void draw_levels(struct world *world, size_t index_count)
{
	struct rows *rows = &world->card.levels;
	long count = draw(world, 2, LEVELS);
	for (size_t i = 0; i < index_count; i++) {
		bool rising = slice_equals(world->indices[i].worse, "high");
		long at = draw(world, -3, 4);
		for (long n = 0; n < count && i != 1; n++) {
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

static void draw_answers(struct world *world)
{
	for (size_t i = 0; i < ITEMS; i++) {
		struct answer *answer = &world->answers[i];
		long kind = draw(world, 0, 5);
		*answer = (struct answer){ .item = world->items[i].id };
		answer->kind = kind < 2	  ? ANSWER_VALUE
			       : kind < 3 ? ANSWER_NOT_APPLICABLE
					  : ANSWER_UNKNOWN;
		answer->value = draw(world, world->items[i].min, world->items[i].max);
	}
	world->assessment =
		(struct assessment){ .date = DATE_NONE, .answers = world->answers, .count = ITEMS };
}

static void draw_world(struct world *world, uint64_t seed)
{
	static const char *const names[] = { "x", "y", "z" };
	random_init(&world->random, seed);
	arena_init(&world->arena);
	size_t index_count = (size_t)draw(world, 1, INDICES);
	for (size_t i = 0; i < index_count; i++)
		world->indices[i] = (struct card_index){ .id = slice_from(names[i]),
			.worse = slice_from(draw(world, 0, 1) ? "high" : "low") };
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

static void score(struct world *world, struct score *result)
{
	const struct score_input input = { .card = &world->card, .assessment = &world->assessment };
	score_assessment(&input, &world->arena, result);
}

static bool is_open(const struct world *world, size_t item)
{
	return world->answers[item].kind == ANSWER_UNKNOWN;
}

static bool list_has(const struct slice_list *list, long answer)
{
	for (size_t i = 0; i < list->count; i++) {
		if (strtol(list->items[i].data, NULL, 10) == answer)
			return true;
	}
	return false;
}

/* The place of a sum among the levels of an index, counted from the least severe. */
static size_t level_at(const struct world *world, size_t index, long sum)
{
	size_t place = 0;
	for (size_t i = 0; i < world->card.levels.count; i++) {
		const struct card_level *level = &world->levels[i];
		if (!slice_equal(level->index, world->indices[index].id))
			continue;
		if ((level->from == INTEGER_NONE || level->from <= sum) &&
			(level->to == INTEGER_NONE || sum <= level->to))
			return place;
		place++;
	}
	return 0;
}

static struct outcome outcome_of(const struct world *world)
{
	struct outcome outcome = { 0 };
	for (size_t i = 0; i < ITEMS; i++) {
		const struct card_item *item = &world->items[i];
		if (world->answers[i].kind == ANSWER_NOT_APPLICABLE)
			continue;
		outcome.acute |= list_has(&item->acute, world->values[i]);
		outcome.notify |= list_has(&item->notify, world->values[i]);
		for (size_t j = 0; j < world->card.indices.count; j++) {
			if (slice_equal(item->index, world->indices[j].id))
				outcome.sums[j] += item->weight * world->values[i];
		}
	}
	for (size_t j = 0; j < world->card.indices.count; j++) {
		size_t level = level_at(world, j, outcome.sums[j]);
		outcome.level = level > outcome.level ? level : outcome.level;
	}
	if (outcome.acute && world->score.level_count > 0)
		outcome.level = world->score.level_count - 1;
	return outcome;
}

/* The next completion; false behind the last one. */
static bool complete(struct world *world)
{
	for (size_t i = 0; i < ITEMS; i++) {
		if (!is_open(world, i))
			continue;
		if (world->values[i]++ < world->items[i].max)
			return true;
		world->values[i] = world->items[i].min;
	}
	return false;
}

static void complete_first(struct world *world)
{
	for (size_t i = 0; i < ITEMS; i++)
		world->values[i] =
			is_open(world, i) ? world->items[i].min : world->answers[i].value;
}

/* What another answer to one item can change. */
struct effect {
	bool any, acute;
};

static void add_effects(struct world *world, size_t item, struct effect *effect)
{
	struct outcome here = outcome_of(world);
	long value = world->values[item];
	for (long other = world->items[item].min; other <= world->items[item].max; other++) {
		world->values[item] = other;
		struct outcome there = outcome_of(world);
		effect->acute |= here.acute != there.acute;
		effect->any |= here.acute != there.acute || here.notify != there.notify ||
			       here.level != there.level;
	}
	world->values[item] = value;
}

/* Every completion lies within the interval, and both ends of each sum are reached. */
static void check_interval(struct world *world)
{
	const struct score *score = &world->score;
	bool low[INDICES] = { 0 }, high[INDICES] = { 0 };
	complete_first(world);
	do {
		struct outcome outcome = outcome_of(world);
		assert_true(score->level_low <= outcome.level);
		assert_true(outcome.level <= score->level_high);
		assert_true(
			score->acute == SIGN_OPEN || outcome.acute == (score->acute == SIGN_YES));
		assert_true(score->notify == SIGN_OPEN ||
			    outcome.notify == (score->notify == SIGN_YES));
		for (size_t i = 0; i < score->index_count; i++) {
			assert_in_range(outcome.sums[i] + 100, score->indices[i].low + 100,
				score->indices[i].high + 100);
			low[i] |= outcome.sums[i] == score->indices[i].low;
			high[i] |= outcome.sums[i] == score->indices[i].high;
		}
	} while (complete(world));
	for (size_t i = 0; i < score->index_count; i++)
		assert_true(low[i] && high[i]);
}

/* An answer to an open item narrows what is possible or leaves it. */
static void check_answering(struct world *world)
{
	for (size_t i = 0; i < ITEMS; i++) {
		if (!is_open(world, i))
			continue;
		struct score after;
		world->answers[i].kind = ANSWER_VALUE;
		world->answers[i].value = draw(world, world->items[i].min, world->items[i].max);
		score(world, &after);
		world->answers[i].kind = ANSWER_UNKNOWN;
		assert_true(after.level_low >= world->score.level_low);
		assert_true(after.level_high <= world->score.level_high);
		for (size_t j = 0; j < after.index_count; j++) {
			assert_true(after.indices[j].low >= world->score.indices[j].low);
			assert_true(after.indices[j].high <= world->score.indices[j].high);
		}
	}
}

/* Whether a question rightly stands before another one. */
static bool in_order(
	const struct effect *effects, const struct card_item *items, size_t first, size_t second)
{
	long reach = labs(items[first].weight) * (items[first].max - items[first].min);
	long other = labs(items[second].weight) * (items[second].max - items[second].min);
	if (effects[first].acute != effects[second].acute)
		return effects[first].acute;
	return reach != other ? reach > other : first < second;
}

/* The questions are the items that matter in some completion, no other, in their order. */
static size_t check_questions(struct world *world)
{
	struct effect effects[ITEMS] = { 0 };
	bool asked[ITEMS] = { 0 };
	struct question_list questions;
	complete_first(world);
	do {
		for (size_t i = 0; i < ITEMS; i++) {
			if (is_open(world, i))
				add_effects(world, i, &effects[i]);
		}
	} while (complete(world));
	ask_first(&world->score, &world->arena, &questions);
	for (size_t i = 0; i < questions.count; i++) {
		size_t item = (size_t)(questions.items[i] - world->score.items);
		asked[item] = true;
		if (i > 0)
			assert_true(in_order(effects, world->items,
				(size_t)(questions.items[i - 1] - world->score.items), item));
	}
	for (size_t i = 0; i < ITEMS; i++)
		assert_int_equal(asked[i], effects[i].any);
	return questions.count;
}

/* The same signs whatever the weights. */
static void check_signs(struct world *world)
{
	struct score after;
	for (size_t i = 0; i < ITEMS; i++)
		world->items[i].weight = draw(world, -9, 9);
	score(world, &after);
	assert_int_equal(after.acute, world->score.acute);
	assert_int_equal(after.notify, world->score.notify);
}

static void test_random_cards(void **state)
{
	size_t questions = 0;
	(void)state;
	for (uint64_t seed = 1; seed <= ROUNDS; seed++) {
		struct world world = { 0 };
		draw_world(&world, seed);
		score(&world, &world.score);
		check_interval(&world);
		check_answering(&world);
		questions += check_questions(&world);
		check_signs(&world);
		arena_free(&world.arena);
	}
	assert_true(questions > ROUNDS / 2); /* the rounds did ask */
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_random_cards) };
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
