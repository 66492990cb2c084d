#include "logic/audit/shift.h"
#include "logic/audit/numbers.h"

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

static long count_upset(struct knowledge *knowledge, size_t at, long value)
{
	const struct known_cell *cell = &knowledge->cells[at];
	long upset = 0;

	for (size_t i = 0; i < cell->sum_count; i++) {
		size_t sum = cell->sums[i];
		long before = knowledge->amounts[sum];
		long after = numbers_amount_with(knowledge, sum, at, value);
		upset += (numbers_missing(knowledge, sum, after) != 0) -
			 (numbers_missing(knowledge, sum, before) != 0);
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
	numbers_set(shift->knowledge, move->cell, move->value);
}

static void take_back(struct shift *shift, size_t count)
{
	while (shift->count > count) {
		const struct move *move = &shift->done[--shift->count];
		numbers_set(shift->knowledge, move->cell, move->value);
	}
}

/* A sum that the moves have upset: the newest; or false. */
static bool find_upset(const struct shift *shift, size_t *sum)
{
	for (size_t i = shift->count; i > 0; i--) {
		const struct known_cell *cell = &shift->knowledge->cells[shift->done[i - 1].cell];
		for (size_t k = 0; k < cell->sum_count; k++)
			if (numbers_missing(shift->knowledge, cell->sums[k],
				    shift->knowledge->amounts[cell->sums[k]]) != 0) {
				*sum = cell->sums[k];
				return true;
			}
	}
	return false;
}

/* The best ways to put a sum right; returns how many. */
static size_t find_ways(const struct shift *shift, size_t at, struct move *ways)
{
	struct knowledge *knowledge = shift->knowledge;
	const struct known_sum *sum = &knowledge->sums[at];
	size_t count = 0;

	for (size_t i = 0; i < sum->count; i++) {
		struct move way = { .cell = sum->terms[i].cell };
		const struct band *range = &knowledge->ranges[way.cell];
		way.value = numbers_right_value(knowledge, at, &sum->terms[i]);
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
	struct move ways[MOST_WAYS] = { 0 };
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

void shift_prove(struct knowledge *knowledge, size_t cell)
{
	const struct known_cell *known = &knowledge->cells[cell];
	long base = known->base;

	if (base < 0)
		return;
	if (!knowledge->has_amounts)
		numbers_begin(knowledge);
	for (long away = 1; away <= MOST_AWAY; away++)
		for (int side = 1; side >= -1 && known->seen_count < KNOWLEDGE_POSSIBLE_VALUES;
			side -= 2)
			try_value(knowledge, cell, base + side * away);
}
