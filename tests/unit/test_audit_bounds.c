/* What a reader can work out: leaks worked out by hand, and random tight systems against a complete
 * search. SPIS_TRIALS=20000 tries more of them than the few hundred of a usual run. */
#include "base/random.h"
#include "logic/audit/bounds.h"
#include "logic/audit/rules.h"
#include "unit.h"

#include <stdlib.h>

struct fixture {
	struct arena arena;
	struct knowledge knowledge;
};

static int begin(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	knowledge_init(&fixture.knowledge, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int end(void **state)
{
	struct fixture *fixture = *state;
	arena_free(&fixture->arena);
	return 0;
}

static size_t people(struct knowledge *knowledge, long low, long high)
{
	size_t cell = knowledge_add_families(knowledge, slice_from("cell"));
	knowledge_publish(knowledge, cell, (struct band){ low, high });
	return cell;
}

/* An exact number that a person approved. */
static size_t headline(struct knowledge *knowledge, long count)
{
	return knowledge_add_helper(
		knowledge, slice_from("headline"), (struct band){ count, count });
}

static size_t hidden(struct knowledge *knowledge)
{
	return knowledge_add_helper(
		knowledge, slice_from("hidden"), (struct band){ 0, KNOWLEDGE_MOST });
}

static void assert_range(const struct knowledge *knowledge, size_t cell, long low, long high)
{
	assert_int_equal(knowledge->ranges[cell].low, low);
	assert_int_equal(knowledge->ranges[cell].high, high);
}

static enum outcome judge(struct knowledge *knowledge)
{
	size_t victim;
	return bounds_judge(knowledge, &victim);
}

static void bands_alone_tell_nothing(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t parts[] = { people(knowledge, 0, 2), people(knowledge, 3, 7) };
	size_t total = hidden(knowledge);
	rule_rows(knowledge, RELATION_PARTS, total, parts, 2);
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	assert_range(knowledge, total, 3, 9);
}

static void an_exact_total_gives_parts_away(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t parts[] = { people(knowledge, 0, 2), people(knowledge, 3, 7) };
	rule_rows(knowledge, RELATION_PARTS, headline(knowledge, 8), parts, 2);
	/* The second is 8 - 0 at most and 8 - 2 at least; the first is 8 - 7 at least. */
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	assert_true(bounds_agree(knowledge));
	assert_range(knowledge, parts[0], 1, 2);
	assert_range(knowledge, parts[1], 6, 7);
}

static void two_tables_share_a_total(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t total = hidden(knowledge);
	size_t ages[] = { people(knowledge, 0, 2), people(knowledge, 0, 2),
		people(knowledge, 0, 2) };
	size_t sexes[] = { people(knowledge, 3, 7), people(knowledge, 3, 7) };
	rule_rows(knowledge, RELATION_PARTS, total, ages, 3);
	rule_rows(knowledge, RELATION_PARTS, total, sexes, 2);
	/* At most 6 by age, at least 6 by sex. */
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	assert_true(bounds_agree(knowledge));
	assert_range(knowledge, total, 6, 6);
	assert_range(knowledge, ages[2], 2, 2);
	assert_range(knowledge, sexes[0], 3, 3);
}

static void several_needs_cover_the_families(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t needs[] = { people(knowledge, 8, 12), people(knowledge, 3, 7) };
	rule_rows(knowledge, RELATION_COVER, headline(knowledge, 17), needs, 2);
	/* 17 - 7 at least, and 17 - 12; both may be of the same families. */
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	assert_range(knowledge, needs[0], 10, 12);
	assert_range(knowledge, needs[1], 5, 7);
}

static void those_without_needs_are_none_of_the_others(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t none = people(knowledge, 3, 7);
	size_t needs[] = { people(knowledge, 3, 7), people(knowledge, 0, 2) };
	rule_none(knowledge, headline(knowledge, 8), none, needs, 2);
	/* Those with a need are 3 at least, so that those without are 5 at most. */
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	assert_range(knowledge, none, 3, 5);
	assert_range(knowledge, needs[0], 3, 5);
}

static void needs_of_those_who_stay_are_seen_again(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	const struct stay stay = { .before = people(knowledge, 8, 12),
		.closed = people(knowledge, 0, 2),
		.end = people(knowledge, 8, 12),
		.after = people(knowledge, 3, 7),
		.opened = people(knowledge, 0, 2) };
	rule_stay(knowledge, &stay);
	/* At least 8 - 2 of them stayed. */
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	assert_true(bounds_agree(knowledge));
	assert_range(knowledge, stay.after, 6, 7);
	assert_range(knowledge, stay.closed, 1, 2);
	assert_range(knowledge, stay.before, 8, 9);
}

static void a_minority_is_less_than_half(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t total = people(knowledge, 13, 17), few = people(knowledge, 3, 7);
	rule_minority(knowledge, total, few);
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	assert_range(knowledge, few, 3, 7);
	size_t many = people(knowledge, 8, 12);
	rule_minority(knowledge, total, many);
	/* 8 are less than half of 17 alone, and 9 of none of these. */
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	assert_true(bounds_agree(knowledge));
	assert_range(knowledge, many, 8, 8);
	assert_range(knowledge, total, 17, 17);
}

/* Each of two numbers is the sum of two others in two ways that only agree on odd values. */
static void values_between_the_ends_count(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t cell = people(knowledge, 3, 7), half = hidden(knowledge);
	const struct known_term terms[] = { { 1, cell }, { -4, half } };
	knowledge_add_sum(knowledge, terms, 2, (struct band){ 3, 3 });
	/* 3 and 7, nothing between them. */
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	assert_range(knowledge, cell, 3, 7);
}

static void a_link_that_contradicts_is_left_out(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t ends[] = { people(knowledge, 3, 7), people(knowledge, 3, 7) };
	size_t starts[] = { people(knowledge, 8, 12), people(knowledge, 3, 7) };
	for (int i = 0; i < 2; i++) {
		knowledge_begin_link(knowledge, slice_from("link"));
		rule_same(knowledge, ends[i], starts[i]);
		knowledge_end_link(knowledge);
	}
	assert_true(bounds_apply(knowledge));
	assert_true(knowledge->links[0].is_contradicted);
	assert_false(knowledge->links[1].is_contradicted);
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
}

static void what_is_taken_back_tells_nothing(void **state)
{
	struct knowledge *knowledge = &((struct fixture *)*state)->knowledge;
	size_t parts[] = { people(knowledge, 0, 2), people(knowledge, 3, 7) };
	size_t total = hidden(knowledge);
	rule_rows(knowledge, RELATION_PARTS, total, parts, 2);
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	struct knowledge_mark before = knowledge_mark(knowledge);
	knowledge_publish(knowledge, total, (struct band){ 8, 8 });
	rule_at_least(knowledge, parts[0], 1);
	assert_int_equal(judge(knowledge), OUTCOME_TELLS);
	knowledge_return(knowledge, &before);
	assert_int_equal(judge(knowledge), OUTCOME_SAFE);
	assert_range(knowledge, parts[0], 0, 2);
	assert_range(knowledge, total, 3, 9);
}

/* A random system with numbers that agree with it. */
enum { FIRST_CELLS = 4, MOST_CELLS = 12, MOST_HIDDEN = 200 };

struct tight {
	struct knowledge knowledge;
	struct random_stream *stream;
	long truth[MOST_CELLS];
	size_t count;
};

static long below(struct tight *tight, long most)
{
	return (long)(random_next(tight->stream) % (uint64_t)most);
}

/* Shown as a band, exactly, or not at all. */
static size_t add_number(struct tight *tight, long truth)
{
	long way = below(tight, 20);
	size_t cell;
	if (way == 0)
		cell = headline(&tight->knowledge, truth);
	else if (way <= 3)
		cell = people(&tight->knowledge, 0, truth + 12);
	else {
		struct band band = band_of(truth, 5);
		if (way <= 10) /* sharper than a band: what other numbers made of it */
			band = (struct band){ truth > 0 ? truth - 1 : 0, truth + 1 + (truth == 0) };
		cell = people(&tight->knowledge, band.low, band.high);
	}
	tight->truth[cell] = truth;
	tight->count = cell + 1;
	return cell;
}

static void pick(struct tight *tight, size_t *cells, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool is_new = false;
		while (!is_new) {
			cells[i] = (size_t)below(tight, (long)tight->count);
			is_new = true;
			for (size_t k = 0; k < i; k++)
				is_new &= cells[k] != cells[i];
		}
	}
}

static long sum_of(const struct tight *tight, const size_t *cells, size_t count)
{
	long sum = 0;
	for (size_t i = 0; i < count; i++)
		sum += tight->truth[cells[i]];
	return sum;
}

static long greatest_of(const struct tight *tight, const size_t *cells, size_t count)
{
	long greatest = 0;
	for (size_t i = 0; i < count; i++)
		if (tight->truth[cells[i]] > greatest)
			greatest = tight->truth[cells[i]];
	return greatest;
}

static long union_of(struct tight *tight, const size_t *cells, size_t count)
{
	long most = sum_of(tight, cells, count), least = greatest_of(tight, cells, count);
	return least + below(tight, most - least + 1);
}

static void add_parts(struct tight *tight)
{
	size_t cells[3], count = 2 + (size_t)below(tight, 2);
	pick(tight, cells, count);
	size_t total = add_number(tight, sum_of(tight, cells, count));
	rule_rows(&tight->knowledge, RELATION_PARTS, total, cells, count);
}

static void add_cover(struct tight *tight)
{
	size_t cells[3], count = 2 + (size_t)below(tight, 2);
	pick(tight, cells, count);
	size_t total = add_number(tight, union_of(tight, cells, count));
	rule_rows(&tight->knowledge, RELATION_COVER, total, cells, count);
}

static void add_none(struct tight *tight)
{
	size_t cells[3];
	pick(tight, cells, 3);
	long with = union_of(tight, cells + 1, 2);
	size_t total = add_number(tight, with + tight->truth[cells[0]]);
	rule_none(&tight->knowledge, total, cells[0], cells + 1, 2);
	tight->truth[tight->count++] = with;
	tight->knowledge.cells[tight->count - 1].first.high = MOST_HIDDEN;
	knowledge_narrow(&tight->knowledge, tight->count - 1, (struct band){ 0, MOST_HIDDEN });
}

/* What was there and came is what went and is there. */
static void add_flow(struct tight *tight)
{
	size_t cells[3];
	pick(tight, cells, 3);
	long rest = sum_of(tight, cells, 2) - tight->truth[cells[2]];
	if (rest < 0)
		return;
	const size_t after[] = { cells[2], add_number(tight, rest) };
	size_t all = add_number(tight, sum_of(tight, cells, 2));
	rule_flow(&tight->knowledge, all, cells, after);
}

static void add_pair(struct tight *tight)
{
	size_t cells[2];
	pick(tight, cells, 2);
	long one = tight->truth[cells[0]], other = tight->truth[cells[1]];
	if (one == other)
		rule_same(&tight->knowledge, cells[0], cells[1]);
	else if (one > 2 * other && below(tight, 2) == 0)
		rule_minority(&tight->knowledge, cells[0], cells[1]);
	else if (one > other)
		rule_within(&tight->knowledge, cells[0], cells[1]);
}

static void (*const additions[])(
	struct tight *) = { add_parts, add_cover, add_none, add_flow, add_pair, add_pair };

static void make_tight(struct tight *tight, struct random_stream *stream, struct arena *arena)
{
	*tight = (struct tight){ .stream = stream };
	knowledge_init(&tight->knowledge, arena);
	for (int i = 0; i < FIRST_CELLS; i++)
		add_number(tight, below(tight, 8));
	for (int i = 0; i < 7 && tight->count + 2 <= MOST_CELLS; i++)
		additions[below(tight, sizeof additions / sizeof *additions)](tight);
}

/* A complete search: cells from the first on take each value of their band for which every sum can
 * still be met by those behind them. */
struct search {
	const struct knowledge *knowledge;
	struct band ranges[MOST_CELLS];
};

static bool can_be_met(const struct search *search, const struct known_sum *sum)
{
	long low = 0, high = 0;
	for (size_t i = 0; i < sum->count; i++) {
		const struct band *range = &search->ranges[sum->terms[i].cell];
		long a = sum->terms[i].coefficient;
		low += a > 0 ? a * range->low : a * range->high;
		high += a > 0 ? a * range->high : a * range->low;
	}
	return low <= sum->bounds.high && high >= sum->bounds.low;
}

static bool find_from(struct search *search, size_t cell)
{
	for (size_t i = 0; i < search->knowledge->sum_count; i++)
		if (!can_be_met(search, &search->knowledge->sums[i]))
			return false;
	if (cell == search->knowledge->cell_count)
		return true;
	struct band range = search->ranges[cell];
	for (long value = range.low; value <= range.high; value++) {
		search->ranges[cell] = (struct band){ value, value };
		if (find_from(search, cell + 1)) {
			search->ranges[cell] = range;
			return true;
		}
	}
	search->ranges[cell] = range;
	return false;
}

static bool is_possible(struct search *search, size_t cell, long value)
{
	struct band range = search->ranges[cell];
	if (value < range.low || value > range.high)
		return false;
	search->ranges[cell] = (struct band){ value, value };
	bool found = find_from(search, 0);
	search->ranges[cell] = range;
	return found;
}

static size_t count_values(struct search *search, size_t cell, const struct band *left)
{
	size_t count = 0;
	for (long value = search->ranges[cell].low; value <= search->ranges[cell].high; value++) {
		bool is_left = value >= left->low && value <= left->high;
		if (is_left && count >= KNOWLEDGE_POSSIBLE_VALUES)
			continue;
		bool found = is_possible(search, cell, value);
		assert_true(is_left || !found); /* nothing that is possible was cut */
		count += found;
	}
	return count;
}

static enum outcome search_outcome(const struct tight *tight, struct search *search)
{
	for (size_t i = 0; i < tight->count; i++) {
		const struct known_cell *cell = &tight->knowledge.cells[i];
		size_t count = count_values(search, i, &tight->knowledge.ranges[i]);
		if (cell->is_families && count < KNOWLEDGE_POSSIBLE_VALUES)
			return OUTCOME_TELLS;
	}
	return OUTCOME_SAFE;
}

static void outcomes_are_those_of_a_complete_search(void **state)
{
	const char *more = getenv("SPIS_TRIALS");
	long trials = more != NULL ? strtol(more, NULL, 10) : 400, told[2] = { 0 };
	struct random_stream stream;
	(void)state;
	random_init(&stream, 20220914);
	for (long trial = 0; trial < trials; trial++) {
		struct arena arena;
		struct tight tight;
		struct search search = { .knowledge = &tight.knowledge };
		arena_init(&arena);
		make_tight(&tight, &stream, &arena);
		for (size_t i = 0; i < tight.count; i++)
			search.ranges[i] = tight.knowledge.ranges[i];
		enum outcome outcome = judge(&tight.knowledge);
		assert_true(outcome != OUTCOME_CONTRADICTS);
		assert_int_equal(outcome, search_outcome(&tight, &search));
		told[outcome]++;
		arena_free(&arena);
	}
	/* The systems are tight, and not all of them. */
	assert_true(told[OUTCOME_SAFE] > trials / 10 && told[OUTCOME_TELLS] > trials / 10);
	if (more != NULL)
		print_message("# %ld safe, %ld tell\n", told[OUTCOME_SAFE], told[OUTCOME_TELLS]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(bands_alone_tell_nothing, begin, end),
		cmocka_unit_test_setup_teardown(an_exact_total_gives_parts_away, begin, end),
		cmocka_unit_test_setup_teardown(two_tables_share_a_total, begin, end),
		cmocka_unit_test_setup_teardown(several_needs_cover_the_families, begin, end),
		cmocka_unit_test_setup_teardown(
			those_without_needs_are_none_of_the_others, begin, end),
		cmocka_unit_test_setup_teardown(needs_of_those_who_stay_are_seen_again, begin, end),
		cmocka_unit_test_setup_teardown(a_minority_is_less_than_half, begin, end),
		cmocka_unit_test_setup_teardown(values_between_the_ends_count, begin, end),
		cmocka_unit_test_setup_teardown(a_link_that_contradicts_is_left_out, begin, end),
		cmocka_unit_test_setup_teardown(what_is_taken_back_tells_nothing, begin, end),
		cmocka_unit_test(outcomes_are_those_of_a_complete_search),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
