#include "logic/audit/propagate.h"

/* Of a sum: what its terms amount to at least and at most. */
static struct band sum_range(const struct knowledge *knowledge, const struct known_sum *sum)
{
	struct band range = { 0, 0 };

	for (size_t i = 0; i < sum->count; i++) {
		const struct band *cell = &knowledge->ranges[sum->terms[i].cell];
		long coefficient = sum->terms[i].coefficient;
		range.low += coefficient * (coefficient > 0 ? cell->low : cell->high);
		range.high += coefficient * (coefficient > 0 ? cell->high : cell->low);
	}
	return range;
}

static long divide_down(long number, long by)
{
	return number / by - (number % by != 0 && (number < 0) != (by < 0));
}

static long divide_up(long number, long by)
{
	return number / by + (number % by != 0 && (number < 0) == (by < 0));
}

/* The values of a cell for which the others of its sum leave room. */
static struct band room_for(const struct known_sum *sum, const struct known_term *term,
	const struct band *cell, const struct band *all)
{
	bool is_less = term->coefficient < 0;
	if (term->coefficient == 0) /* none is, and the analyser is to know */
		return (struct band){ -KNOWLEDGE_MOST, KNOWLEDGE_MOST };
	long a = is_less ? -term->coefficient : term->coefficient;
	/* At least and at most so much of the sum is this term's. */
	long low = sum->bounds.low - (all->high - a * (is_less ? -cell->low : cell->high));
	long high = sum->bounds.high - (all->low - a * (is_less ? -cell->high : cell->low));
	bool has_low = sum->bounds.low > -KNOWLEDGE_MOST;
	bool has_high = sum->bounds.high < KNOWLEDGE_MOST;
	struct band room = { has_low ? divide_up(low, a) : -KNOWLEDGE_MOST,
		has_high ? divide_down(high, a) : KNOWLEDGE_MOST };

	return is_less ? (struct band){ -room.high, -room.low } : room;
}

static bool tighten(struct knowledge *knowledge, const struct known_sum *sum)
{
	struct band all = sum_range(knowledge, sum);

	knowledge->work += sum->count;
	if (all.low >= sum->bounds.low && all.high <= sum->bounds.high)
		return true;
	for (size_t i = 0; i < sum->count; i++) {
		const struct known_term *term = &sum->terms[i];
		const struct band *cell = &knowledge->ranges[term->cell];
		if (!knowledge_narrow(knowledge, term->cell, room_for(sum, term, cell, &all)))
			return false;
	}
	if (sum->count == 0)
		knowledge->is_impossible = true;
	return !knowledge->is_impossible;
}

bool propagate(struct knowledge *knowledge)
{
	bool fine = !knowledge->is_impossible;

	while (knowledge->queue_count > 0) {
		struct known_sum *sum =
			&knowledge->sums[knowledge->queue[--knowledge->queue_count]];
		sum->is_waiting = false;
		/* Without any bound two sums may pass one to the other a step at a time. */
		if (knowledge->on_trial && knowledge->work > KNOWLEDGE_MOST_WORK)
			fine = false;
		if (!fine || tighten(knowledge, sum))
			continue;
		fine = false;
		for (size_t i = 0; i < sum->count; i++)
			knowledge->cells[sum->terms[i].cell].troubles++;
	}
	return fine;
}
