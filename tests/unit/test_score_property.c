/*
 * Random small cards and answers, each held against all completions of its open items. What a
 * completion means is worked out here from the definition alone, sharing no code with the scoring.
 */
#include "random_card.h"
#include <stdlib.h>

enum { ROUNDS = 3000 };

struct outcome {
	bool acute, notify;
	size_t level;
	long sums[INDICES];
};

/* What the rounds came across, so that none of it is missed in silence. */
struct seen {
	size_t questions, negative, left_out_by_age, unsure_age, forced_acute, forced_notify;
	size_t open_acute, two_with_levels, falling, never_asked;
};

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
		if (world->fates[i] == LEFT_OUT)
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
		if (world->fates[i] != OPEN)
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
		world->values[i] = world->fates[i] == OPEN ? world->items[i].min : world->known[i];
}

/* Known and open items, as each index counts them. */
static void check_coverage(const struct world *world)
{
	for (size_t j = 0; j < world->score.index_count; j++) {
		size_t counts[] = { [KNOWN] = 0, [OPEN] = 0, [LEFT_OUT] = 0 };
		for (size_t i = 0; i < ITEMS; i++)
			counts[world->fates[i]] +=
				slice_equal(world->items[i].index, world->indices[j].id);
		assert_int_equal(world->score.indices[j].known, counts[KNOWN]);
		assert_int_equal(world->score.indices[j].open, counts[OPEN]);
	}
}

/* What all completions have in common, and between what they lie. */
struct range {
	struct outcome low, high;
	bool always_acute, always_notify, ever_acute, ever_notify;
};

static void widen(struct range *range, const struct outcome *outcome, size_t index_count)
{
	range->always_acute &= outcome->acute;
	range->always_notify &= outcome->notify;
	range->ever_acute |= outcome->acute;
	range->ever_notify |= outcome->notify;
	if (outcome->level < range->low.level)
		range->low.level = outcome->level;
	if (outcome->level > range->high.level)
		range->high.level = outcome->level;
	for (size_t i = 0; i < index_count; i++) {
		if (outcome->sums[i] < range->low.sums[i])
			range->low.sums[i] = outcome->sums[i];
		if (outcome->sums[i] > range->high.sums[i])
			range->high.sums[i] = outcome->sums[i];
	}
}

/* Yes for what a known answer says, open for what an open item could say. */
static void check_sign(enum sign sign, bool known, bool ever)
{
	assert_int_equal(sign, known ? SIGN_YES : ever ? SIGN_OPEN : SIGN_NO);
}

static void check_known_signs(const struct world *world, const struct range *range)
{
	bool acute = false, notify = false;
	for (size_t i = 0; i < ITEMS; i++) {
		if (world->fates[i] != KNOWN)
			continue;
		acute |= list_has(&world->items[i].acute, world->known[i]);
		notify |= list_has(&world->items[i].notify, world->known[i]);
	}
	check_sign(world->score.acute, acute, range->ever_acute);
	check_sign(world->score.notify, notify, range->ever_notify);
}

/* The interval is that of all completions: it holds each, and both ends are reached. So are both
 * ends of the level, but where an open item could be acute: then its answers count for the lower
 * end as if they were not. */
static void check_interval(struct world *world, struct seen *seen)
{
	const struct score *score = &world->score;
	complete_first(world);
	struct outcome first = outcome_of(world);
	struct range range = { first, first, first.acute, first.notify, false, false };
	do {
		struct outcome outcome = outcome_of(world);
		widen(&range, &outcome, score->index_count);
	} while (complete(world));
	for (size_t i = 0; i < score->index_count; i++) {
		assert_int_equal(score->indices[i].low, range.low.sums[i]);
		assert_int_equal(score->indices[i].high, range.high.sums[i]);
		size_t at_low = level_at(world, i, range.low.sums[i]);
		size_t at_high = level_at(world, i, range.high.sums[i]);
		assert_int_equal(score->indices[i].level_low, at_low < at_high ? at_low : at_high);
		assert_int_equal(score->indices[i].level_high, at_low < at_high ? at_high : at_low);
	}
	assert_int_equal(score->level_high, range.high.level);
	if (score->acute == SIGN_OPEN)
		assert_true(score->level_low <= range.low.level);
	else
		assert_int_equal(score->level_low, range.low.level);
	check_known_signs(world, &range);
	seen->forced_acute += range.always_acute && score->acute == SIGN_OPEN;
	seen->forced_notify += range.always_notify && score->notify == SIGN_OPEN;
	seen->open_acute += score->acute == SIGN_OPEN;
}

/* A sign that was yes or no stays so. */
static void check_sign_stays(enum sign before, enum sign after)
{
	assert_true(before == SIGN_OPEN || before == after);
}

static void check_narrower(const struct score *before, const struct score *after)
{
	assert_true(after->level_low >= before->level_low);
	assert_true(after->level_high <= before->level_high);
	check_sign_stays(before->acute, after->acute);
	check_sign_stays(before->notify, after->notify);
	for (size_t i = 0; i < after->index_count; i++) {
		assert_true(after->indices[i].low >= before->indices[i].low);
		assert_true(after->indices[i].high <= before->indices[i].high);
		assert_true(after->indices[i].level_low >= before->indices[i].level_low);
		assert_true(after->indices[i].level_high <= before->indices[i].level_high);
	}
}

/* Any answer to an open item narrows what is possible or leaves it. */
static void check_answering(struct world *world)
{
	for (size_t i = 0; i < ITEMS; i++) {
		enum given given = world->given[i];
		if (world->fates[i] != OPEN)
			continue;
		world->given[i] = GIVEN_RIGHT;
		for (long value = world->items[i].min; value <= world->items[i].max; value++) {
			struct score after;
			world->known[i] = value;
			score(world, &after);
			check_narrower(&world->score, &after);
		}
		world->given[i] = given;
	}
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
static void check_questions(struct world *world, struct seen *seen)
{
	struct effect effects[ITEMS] = { 0 };
	bool asked[ITEMS] = { 0 };
	struct question_list questions;
	complete_first(world);
	do {
		for (size_t i = 0; i < ITEMS; i++) {
			if (world->fates[i] == OPEN)
				add_effects(world, i, &effects[i]);
		}
	} while (complete(world));
	ask_first(&world->score, &world->arena, &questions);
	for (size_t i = 0; i < questions.count; i++) {
		size_t item = (size_t)(questions.items[i] - world->score.items);
		assert_false(asked[item]);
		asked[item] = true;
		if (i > 0)
			assert_true(in_order(effects, world->items,
				(size_t)(questions.items[i - 1] - world->score.items), item));
	}
	for (size_t i = 0; i < ITEMS; i++) {
		assert_int_equal(asked[i], effects[i].any);
		seen->never_asked += world->fates[i] == OPEN && !asked[i];
	}
	seen->questions += questions.count;
}

/* The same signs whatever the weights and the levels are, and in whatever index an item counts. */
static void check_signs(struct world *world)
{
	struct score after;
	for (size_t i = 0; i < ITEMS; i++) {
		world->items[i].weight = draw(world, -9, 9);
		world->items[i].index =
			world->indices[draw(world, 0, (long)world->card.indices.count - 1)].id;
	}
	world->card.levels.count = 0;
	draw_levels(world, world->card.indices.count);
	score(world, &after);
	assert_int_equal(after.acute, world->score.acute);
	assert_int_equal(after.notify, world->score.notify);
	for (size_t i = 0; i < ITEMS; i++) {
		assert_int_equal(after.items[i].acute, world->score.items[i].acute);
		assert_int_equal(after.items[i].notify, world->score.items[i].notify);
	}
}

static void look_at_world(const struct world *world, struct seen *seen)
{
	size_t with_levels = 0;
	for (size_t i = 0; i < ITEMS; i++) {
		const struct card_item *item = &world->items[i];
		seen->negative += item->weight < 0 && world->fates[i] == OPEN && item->index.data;
		seen->left_out_by_age += world->fates[i] == LEFT_OUT && world->given[i] != GIVEN_NA;
		seen->unsure_age += world->fates[i] == OPEN && ages_beyond(world, item) == 1;
	}
	for (size_t i = 0; i < world->score.index_count; i++) {
		bool has_levels = world->score.indices[i].level_count > 0;
		with_levels += has_levels;
		seen->falling += has_levels && slice_equals(world->indices[i].worse, "low");
	}
	seen->two_with_levels += with_levels > 1;
}

static void check_seen(const struct seen *seen)
{
	const size_t counts[] = { seen->questions, seen->negative, seen->left_out_by_age,
		seen->unsure_age, seen->forced_acute, seen->forced_notify, seen->open_acute,
		seen->two_with_levels, seen->falling, seen->never_asked };
	for (size_t i = 0; i < ARRAY_LEN(counts); i++)
		assert_true(counts[i] > ROUNDS / 20);
}

static void test_random_cards(void **state)
{
	struct seen seen = { 0 };
	(void)state;
	for (uint64_t seed = 1; seed <= ROUNDS; seed++) {
		struct world world = { 0 };
		draw_world(&world, seed);
		score(&world, &world.score);
		look_at_world(&world, &seen);
		check_coverage(&world);
		check_interval(&world, &seen);
		check_answering(&world);
		check_questions(&world, &seen);
		check_signs(&world);
		arena_free(&world.arena);
	}
	check_seen(&seen);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_random_cards) };
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
