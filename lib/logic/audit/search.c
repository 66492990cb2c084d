#include "logic/audit/search.h"
#include "logic/audit/propagate.h"

#include <stdlib.h>

/* After so many cases that contradicted a search begins anew, with the cells that had a part in it
 * first; each time after twice as many, until it is given up. */
enum { FIRST_CONTRADICTIONS = 30, MOST_CONTRADICTIONS = 500 };

/* A cell set for a trial: to a value, and when that contradicts to what is below it, then to what
 * is above. */
struct known_trial {
	size_t at;	/* in the order */
	size_t changes; /* that there were before it */
	struct band range;
	long value;
	int step;
};
enum { TRIAL_VALUE, TRIAL_BELOW, TRIAL_ABOVE, TRIAL_STEPS };

struct search {
	struct knowledge *knowledge;
	size_t count; /* of the trials under way */
	size_t bold;  /* so many cells, the first ones, are set to values that were not seen */
	size_t contradictions;
};

static int compare(const void *a, const void *b)
{
	const struct known_rank *one = a, *other = b;

	if (one->troubles != other->troubles)
		return one->troubles > other->troubles ? -1 : 1;
	if (one->sums != other->sums)
		return one->sums > other->sums ? -1 : 1;
	return one->cell < other->cell ? -1 : one->cell > other->cell;
}

static void rank_cells(struct knowledge *knowledge)
{
	size_t count = knowledge->cell_count;

	for (size_t i = 0; i < count; i++)
		knowledge->ranks[i] = (struct known_rank){ i, knowledge->cells[i].troubles,
			knowledge->cells[i].sum_count };
	if (count > 0)
		qsort(knowledge->ranks, count, sizeof *knowledge->ranks, compare);
}

void search_begin(struct knowledge *knowledge)
{
	size_t count = knowledge->cell_count;

	if (knowledge->rank_capacity < count) {
		knowledge->rank_capacity = 2 * count;
		knowledge->ranks = arena_take(
			knowledge->arena, knowledge->rank_capacity, sizeof *knowledge->ranks);
		knowledge->order = arena_take(
			knowledge->arena, knowledge->rank_capacity, sizeof *knowledge->order);
	}
	for (size_t i = 0; i < count; i++)
		knowledge->cells[i].seen_count = knowledge->cells[i].troubles = 0;
	rank_cells(knowledge);
	knowledge->searches = knowledge->work = 0;
	knowledge->has_amounts = false;
}

bool search_is_exhausted(const struct knowledge *knowledge)
{
	return knowledge->work > KNOWLEDGE_MOST_WORK;
}

static bool is_wanted(const struct known_cell *cell)
{
	return cell->is_families && !cell->is_given && cell->seen_count < KNOWLEDGE_POSSIBLE_VALUES;
}

/* The value nearest to the last numbers that agreed; from the middle where there are none. */
static long steady(const struct known_cell *cell, const struct band *range)
{
	if (cell->base < 0)
		return range->low + (range->high - range->low) / 2;
	return band_nearest(*range, cell->base);
}

/* A value that was not seen, if few were. */
static long bold(
	const struct knowledge *knowledge, const struct known_cell *cell, const struct band *range)
{
	const long ends[] = { range->low, range->high, range->low + 1 };

	if (range->high >= knowledge->most / 2)
		return range->low + (long)cell->seen_count;
	for (int i = 0; i < 3 && is_wanted(cell); i++)
		if (ends[i] <= range->high && !knowledge_has_seen(cell, ends[i]))
			return ends[i];
	return steady(cell, range);
}

/* Cells that had a part in contradictions of this search come first; then those whose values are
 * still to be seen, by turns from the totals and from the rows; then the others from the totals,
 * with which set tables hardly touch. */
static void choose_order(struct knowledge *knowledge)
{
	size_t count = knowledge->cell_count, first = 0, wanted = 0, others = 0;
	bool from_rows = knowledge->searches++ % 3 != 0;

	for (; first < count && knowledge->ranks[first].troubles > 0; first++)
		knowledge->order[first] = knowledge->ranks[first].cell;
	for (size_t i = first; i < count; i++) {
		size_t at = knowledge->ranks[from_rows ? count + first - 1 - i : i].cell;
		if (is_wanted(&knowledge->cells[at]))
			knowledge->order[first + wanted++] = at;
	}
	for (size_t i = first; i < count; i++) {
		size_t at = knowledge->ranks[i].cell;
		if (!is_wanted(&knowledge->cells[at]))
			knowledge->order[first + wanted + others++] = at;
	}
}

static void take_back(struct knowledge *knowledge, size_t count)
{
	while (knowledge->change_count > count) {
		const struct known_change *change = &knowledge->changes[--knowledge->change_count];
		knowledge->ranges[change->cell] = change->before;
	}
	knowledge->is_impossible = false;
}

static struct band band_of_step(const struct known_trial *trial)
{
	if (trial->step == TRIAL_VALUE)
		return (struct band){ trial->value, trial->value };
	if (trial->step == TRIAL_BELOW)
		return (struct band){ trial->range.low, trial->value - 1 };
	return (struct band){ trial->value + 1, trial->range.high };
}

static bool set(struct knowledge *knowledge, size_t cell, struct band band)
{
	bool fine = knowledge_narrow(knowledge, cell, band);

	return propagate(knowledge) && fine;
}

/* Goes to the next case of the newest trial that has one. False when there is none. */
static bool next_case(struct search *search)
{
	while (search->count > 0) {
		struct known_trial *trial = &search->knowledge->trials[search->count - 1];
		take_back(search->knowledge, trial->changes);
		while (++trial->step < TRIAL_STEPS) {
			struct band band = band_of_step(trial);
			if (band.low > band.high)
				continue;
			if (set(search->knowledge, search->knowledge->order[trial->at], band))
				return true;
			search->contradictions++;
			take_back(search->knowledge, trial->changes);
		}
		search->count--;
	}
	return false;
}

/* Begins a trial of the first cell from a place in the order on that has several values left. False
 * when there is none. */
static bool begin_trial(struct search *search, size_t at)
{
	struct knowledge *knowledge = search->knowledge;

	for (; at < knowledge->cell_count; at++) {
		size_t cell = knowledge->order[at];
		const struct band *range = &knowledge->ranges[cell];
		if (range->low == range->high)
			continue;
		struct known_trial *trial = arena_push(knowledge->arena, &knowledge->trials,
			&search->count, &knowledge->trial_capacity, sizeof *knowledge->trials);
		*trial = (struct known_trial){ at, knowledge->change_count, *range,
			at < search->bold ? bold(knowledge, &knowledge->cells[cell], range)
					  : steady(&knowledge->cells[cell], range),
			TRIAL_VALUE - 1 };
		return true;
	}
	return false;
}

static enum found search_up_to(struct search *search, size_t most)
{
	size_t at = 0;

	while (begin_trial(search, at)) {
		if (!next_case(search))
			return search_is_exhausted(search->knowledge) ? FOUND_TOO_LATE : FOUND_NONE;
		if (search->contradictions > most || search_is_exhausted(search->knowledge))
			return FOUND_TOO_LATE;
		at = search->knowledge->trials[search->count - 1].at;
	}
	return FOUND;
}

static enum found search_all(struct search *search)
{
	size_t most = FIRST_CONTRADICTIONS, changes = search->knowledge->change_count;
	enum found found = search_up_to(search, most);

	while (found == FOUND_TOO_LATE && most < MOST_CONTRADICTIONS &&
		!search_is_exhausted(search->knowledge)) {
		take_back(search->knowledge, changes);
		search->count = search->contradictions = 0;
		search->bold /= 8;
		most *= 2;
		rank_cells(search->knowledge);
		choose_order(search->knowledge);
		found = search_up_to(search, most);
	}
	return found;
}

static void see(struct knowledge *knowledge)
{
	for (size_t i = 0; i < knowledge->cell_count; i++) {
		knowledge->cells[i].base = knowledge->ranges[i].low;
		knowledge_see(&knowledge->cells[i], knowledge->cells[i].base);
	}
	knowledge->has_amounts = false;
}

/* What one search met with does not bind the next, which is to come elsewhere. */
static void forget_troubles(struct knowledge *knowledge)
{
	bool any = false;

	for (size_t i = 0; i < knowledge->cell_count; i++) {
		any |= knowledge->cells[i].troubles > 0;
		knowledge->cells[i].troubles = 0;
	}
	if (any)
		rank_cells(knowledge);
}

enum found search_numbers(struct knowledge *knowledge, size_t cell, struct band band)
{
	struct search search = { .knowledge = knowledge, .bold = knowledge->cell_count };
	enum found found = FOUND_NONE;

	if (search_is_exhausted(knowledge)) {
		knowledge->late_searches++;
		return FOUND_TOO_LATE;
	}
	forget_troubles(knowledge);
	choose_order(knowledge);
	knowledge->on_trial = true;
	if (cell == CELL_NONE || set(knowledge, cell, band))
		found = search_all(&search);
	if (found == FOUND)
		see(knowledge);
	knowledge->late_searches += found == FOUND_TOO_LATE;
	take_back(knowledge, 0);
	knowledge->on_trial = false;
	return found;
}
