#include "logic/audit/repair.h"
#include "base/random.h"
#include "logic/audit/numbers.h"

enum {
	MOST_STEPS = 30000,
	REST = 7,	  /* steps for which a cell that was moved stays */
	NOISE = 16,	  /* every so many-th step on average moves any term */
	UNKNOWN_MOST = 8, /* a cell of which nothing is known begins at most with that */
};

struct repair {
	struct knowledge *knowledge;
	size_t *upset; /* the sums that are wrong, in any order */
	size_t count;
	size_t *place; /* by sum: behind its place in it; 0: it is right */
	long *moved;   /* by cell: the step in which it was last moved */
	long step;
	struct random_stream random;
};

static void note(struct repair *repair, size_t sum)
{
	bool is_upset =
		numbers_missing(repair->knowledge, sum, repair->knowledge->amounts[sum]) != 0;

	if (is_upset && repair->place[sum] == 0) {
		repair->upset[repair->count++] = sum;
		repair->place[sum] = repair->count;
	} else if (!is_upset && repair->place[sum] != 0) {
		size_t last = repair->upset[--repair->count];
		repair->upset[repair->place[sum] - 1] = last;
		repair->place[last] = repair->place[sum];
		repair->place[sum] = 0;
	}
}

static void move(struct repair *repair, size_t at, long value)
{
	const struct known_cell *cell = &repair->knowledge->cells[at];

	numbers_set(repair->knowledge, at, value);
	repair->moved[at] = repair->step;
	for (size_t i = 0; i < cell->sum_count; i++)
		note(repair, cell->sums[i]);
}

static long distance(long missing)
{
	return missing < 0 ? -missing : missing;
}

/* How much wronger all sums together are once a cell has a value; below 0: less wrong. */
static long cost(struct knowledge *knowledge, size_t at, long value)
{
	const struct known_cell *cell = &knowledge->cells[at];
	long all = 0;

	for (size_t i = 0; i < cell->sum_count; i++) {
		size_t sum = cell->sums[i];
		long before = knowledge->amounts[sum];
		long after = numbers_amount_with(knowledge, sum, at, value);
		all += distance(numbers_missing(knowledge, sum, after)) -
		       distance(numbers_missing(knowledge, sum, before));
		knowledge->work += knowledge->sums[sum].count;
	}
	return all;
}

static void repair_sum(struct repair *repair, size_t at)
{
	struct knowledge *knowledge = repair->knowledge;
	const struct known_sum *sum = &knowledge->sums[at];
	bool any = random_next(&repair->random) % NOISE == 0;
	long least = 0, best_value = 0;
	size_t best = CELL_NONE, found = 0;

	for (size_t i = 0; i < sum->count; i++) {
		size_t cell = sum->terms[i].cell;
		long value = band_nearest(knowledge->ranges[cell],
			numbers_right_value(knowledge, at, &sum->terms[i]));
		if (value == knowledge->cells[cell].base ||
			repair->step - repair->moved[cell] < REST)
			continue;
		long all = any ? 0 : cost(knowledge, cell, value);
		if (best == CELL_NONE || all < least)
			found = 0;
		else if (all > least)
			continue;
		if (random_next(&repair->random) % ++found != 0)
			continue;
		least = all;
		best = cell;
		best_value = value;
	}
	if (best != CELL_NONE)
		move(repair, best, best_value);
}

/* Numbers in all ranges, the last ones where there are any. */
static void begin(struct repair *repair)
{
	struct knowledge *knowledge = repair->knowledge;

	for (size_t i = 0; i < knowledge->cell_count; i++) {
		const struct band *range = &knowledge->ranges[i];
		long middle = range->low + (range->high - range->low) / 2;
		long value =
			middle > range->low + UNKNOWN_MOST ? range->low + UNKNOWN_MOST : middle;
		if (knowledge->cells[i].base >= 0)
			value = band_nearest(*range, knowledge->cells[i].base);
		knowledge->cells[i].base = value;
		repair->moved[i] = -REST;
	}
	numbers_begin(knowledge);
	for (size_t i = 0; i < knowledge->sum_count; i++)
		note(repair, i);
}

bool repair_numbers(struct knowledge *knowledge)
{
	struct repair repair = { .knowledge = knowledge };

	repair.upset = arena_take(knowledge->arena, knowledge->sum_count + 1, sizeof *repair.upset);
	repair.place = arena_take(knowledge->arena, knowledge->sum_count + 1, sizeof *repair.place);
	repair.moved =
		arena_take(knowledge->arena, knowledge->cell_count + 1, sizeof *repair.moved);
	random_init(&repair.random, 1);
	begin(&repair);
	for (; repair.count > 0 && repair.step < MOST_STEPS; repair.step++)
		repair_sum(&repair, repair.upset[random_next(&repair.random) % repair.count]);
	return repair.count == 0;
}
