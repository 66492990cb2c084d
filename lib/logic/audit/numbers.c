#include "logic/audit/numbers.h"

static long amount_of(const struct knowledge *knowledge, const struct known_sum *sum)
{
	long amount = 0;

	for (size_t i = 0; i < sum->count; i++)
		amount += sum->terms[i].coefficient * knowledge->cells[sum->terms[i].cell].base;
	return amount;
}

void numbers_begin(struct knowledge *knowledge)
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

long numbers_missing(const struct knowledge *knowledge, size_t at, long amount)
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

long numbers_coefficient(const struct known_sum *sum, size_t cell)
{
	size_t i = 0;

	while (sum->terms[i].cell != cell)
		i++;
	return sum->terms[i].coefficient;
}

long numbers_right_value(
	const struct knowledge *knowledge, size_t sum, const struct known_term *term)
{
	long amount = numbers_missing(knowledge, sum, knowledge->amounts[sum]);
	long by = amount / term->coefficient;

	if (by * term->coefficient != amount)
		by += (amount < 0) == (term->coefficient < 0) ? 1 : -1;
	return knowledge->cells[term->cell].base + by;
}

void numbers_set(struct knowledge *knowledge, size_t at, long value)
{
	struct known_cell *cell = &knowledge->cells[at];

	for (size_t i = 0; i < cell->sum_count; i++)
		knowledge->amounts[cell->sums[i]] +=
			numbers_coefficient(&knowledge->sums[cell->sums[i]], at) *
			(value - cell->base);
	cell->base = value;
}
