#include "logic/audit/shift.h"

enum {
	MOST_TRIES = 400, /* moves that are tried for one value */
	MOST_MOVES = 60,  /* that together give it */
	MOST_WAYS = 6,	  /* in which one sum is put right, those that upset the fewest others */
	MOST_AWAY = 3,	  /* from the cell's own value */
};

/* A cell that moves to a value. */
struct move {
	size_t cell;
	long value;
	long upset; /* how many more sums are then upset; below 0: fewer */
};

struct shift {
	struct knowledge *knowledge;
	struct move done[MOST_MOVES]; /* with the values before */
	size_t count;
	size_t tries;
};

static long coefficient_of(const struct known_sum *sum, size_t cell)
{
	size_t i = 0;

	while (sum->terms[i].cell != cell)
		i++;
	return sum->terms[i].coefficient;
}

static long amount_of(const struct knowledge *knowledge, const struct known_sum *sum)
{
	long amount = 0;

	for (size_t i = 0; i < sum->count; i++)
		amount += sum->terms[i].coefficient * knowledge->cells[sum->terms[i].cell].base;
	return amount;
}

static void work_out_amounts(struct knowledge *knowledge)
{
	if (knowledge->amount_capacity < knowledge->sum_count) {
		knowledge->amount_capacity = 2 * knowledge->sum_count;
		knowledge->amounts = arena_take(
			knowledge->arena, knowledge->amount_capacity, sizeof *knowledge->amounts);
	}
	for (size_t i = 0; i < knowledge->sum_count; i++)
		knowledge->amounts[i] = amount_of(knowledge, &knowledge->sums[i]);
	knowledge->has_amounts = true;
}

/* By how much a sum is to move to be right again; 0: it is right, or does not count. */
static long missing(const struct knowledge *knowledge, size_t at, long amount)
{
	const struct known_sum *sum = &knowledge->sums[at];

	if (!knowledge_holds(knowledge, sum))
		return 0;
	if (amount < sum->bounds.low && sum->bounds.low > -KNOWLEDGE_MOST)
		return sum->bounds.low - amount;
	if (amount > sum->bounds.high && sum->bounds.high < KNOWLEDGE_MOST)
		return sum->bounds.high - amount;
	return 0;
}

static void set_value(struct knowledge *knowledge, size_t at, long value)
{
	struct known_cell *cell = &knowledge->cells[at];

	for (size_t i = 0; i < cell->sum_count; i++)
		knowledge->amounts[cell->sums[i]] +=
			coefficient_of(&knowledge->sums[cell->sums[i]], at) * (value - cell->base);
	cell->base = value;
}

static long count_upset(struct knowledge *knowledge, size_t at, long value)
{
	const struct known_cell *cell = &knowledge->cells[at];
	long upset = 0;

	for (size_t i = 0; i < cell->sum_count; i++) {
		size_t sum = cell->sums[i];
		long before = knowledge->amounts[sum];
		long after =
			before + coefficient_of(&knowledge->sums[sum], at) * (value - cell->base);
		upset += (missing(knowledge, sum, after) != 0) -
			 (missing(knowledge, sum, before) != 0);
		knowledge->work += knowledge->sums[sum].count;
	}
	return upset;
}

static bool has_moved(const struct shift *shift, size_t cell)
{
	for (size_t i = 0; i < shift->count; i++)
		if (shift->done[i].cell == cell)
			return true;
	return false;
}

static void make_move(struct shift *shift, const struct move *move)
{
	shift->done[shift->count++] =
		(struct move){ move->cell, shift->knowledge->cells[move->cell].base, 0 };
	set_value(shift->knowledge, move->cell, move->value);
}

static void take_back(struct shift *shift, size_t count)
{
	while (shift->count > count) {
		const struct move *move = &shift->done[--shift->count];
		set_value(shift->knowledge, move->cell, move->value);
	}
}

/* A sum that the moves have upset: the newest; or false. */
static bool find_upset(const struct shift *shift, size_t *sum)
{
	for (size_t i = shift->count; i > 0; i--) {
		const struct known_cell *cell = &shift->knowledge->cells[shift->done[i - 1].cell];
		for (size_t k = 0; k < cell->sum_count; k++)
			if (missing(shift->knowledge, cell->sums[k],
				    shift->knowledge->amounts[cell->sums[k]]) != 0) {
				*sum = cell->sums[k];
				return true;
			}
	}
	return false;
}

/* The value with which a term puts its sum right; one beyond the cell's range does not. */
static long right_value(const struct known_cell *cell, long coefficient, long amount)
{
	long by = amount / coefficient;

	if (by * coefficient != amount)
		by += (amount < 0) == (coefficient < 0) ? 1 : -1;
	return cell->base + by;
}

/* The best ways to put a sum right; returns how many. */
static size_t find_ways(const struct shift *shift, size_t at, struct move *ways)
{
	struct knowledge *knowledge = shift->knowledge;
	const struct known_sum *sum = &knowledge->sums[at];
	long amount = missing(knowledge, at, knowledge->amounts[at]);
	size_t count = 0;

	for (size_t i = 0; i < sum->count; i++) {
		struct move way = { .cell = sum->terms[i].cell };
		const struct band *range = &knowledge->ranges[way.cell];
		way.value =
			right_value(&knowledge->cells[way.cell], sum->terms[i].coefficient, amount);
		if (way.value < range->low || way.value > range->high || has_moved(shift, way.cell))
			continue;
		way.upset = count_upset(knowledge, way.cell, way.value);
		if (count == MOST_WAYS && ways[count - 1].upset <= way.upset)
			continue;
		size_t place = count < MOST_WAYS ? count++ : count - 1;
		for (; place > 0 && ways[place - 1].upset > way.upset; place--)
			ways[place] = ways[place - 1];
		ways[place] = way;
	}
	return count;
}

/* Puts right whatever the moves have upset. Deep at most as MOST_MOVES. */
static bool put_right(struct shift *shift)
{
	struct move ways[MOST_WAYS];
	size_t sum, count = shift->count;

	if (!find_upset(shift, &sum))
		return true;
	if (count == MOST_MOVES)
		return false;
	size_t way_count = find_ways(shift, sum, ways);
	for (size_t i = 0; i < way_count && shift->tries < MOST_TRIES; i++) {
		shift->tries++;
		make_move(shift, &ways[i]);
		if (put_right(shift))
			return true;
		take_back(shift, count);
	}
	return false;
}

static void try_value(struct knowledge *knowledge, size_t cell, long value)
{
	struct shift shift = { .knowledge = knowledge };
	const struct band *range = &knowledge->ranges[cell];

	if (value < range->low || value > range->high ||
		knowledge_has_seen(&knowledge->cells[cell], value))
		return;
	make_move(&shift, &(struct move){ cell, value, 0 });
	if (!put_right(&shift)) {
		take_back(&shift, 0);
		return;
	}
	for (size_t i = 0; i < shift.count; i++)
		knowledge_see(&knowledge->cells[shift.done[i].cell],
			knowledge->cells[shift.done[i].cell].base);
}

void shift_prove(struct knowledge *knowledge, size_t at)
{
	const struct known_cell *cell = &knowledge->cells[at];
	long base = cell->base;

	if (base < 0)
		return;
	if (!knowledge->has_amounts)
		work_out_amounts(knowledge);
	for (long away = 1; away <= MOST_AWAY; away++)
		for (int side = 1; side >= -1 && cell->seen_count < KNOWLEDGE_POSSIBLE_VALUES;
			side -= 2)
			try_value(knowledge, at, base + side * away);
}
