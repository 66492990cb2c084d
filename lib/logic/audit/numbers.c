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

long numbers_missing(const struct knowledge *knowledge, size_t sum, long amount)
{
	const struct known_sum *known = &knowledge->sums[sum];

	if (!knowledge_holds(knowledge, known))
		return 0;
	if (amount < known->bounds.low && known->bounds.low > -KNOWLEDGE_MOST)
		return known->bounds.low - amount;
	if (amount > known->bounds.high && known->bounds.high < KNOWLEDGE_MOST)
		return known->bounds.high - amount;
	return 0;
}

static long coefficient(const struct known_sum *sum, size_t cell)
{
	size_t i = 0;

	while (sum->terms[i].cell != cell)
		i++;
	return sum->terms[i].coefficient;
}

long numbers_amount_with(const struct knowledge *knowledge, size_t sum, size_t cell, long value)
{
	return knowledge->amounts[sum] +
	       coefficient(&knowledge->sums[sum], cell) * (value - knowledge->cells[cell].base);
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

void numbers_set(struct knowledge *knowledge, size_t cell, long value)
{
	struct known_cell *known = &knowledge->cells[cell];

	for (size_t i = 0; i < known->sum_count; i++)
		knowledge->amounts[known->sums[i]] =
			numbers_amount_with(knowledge, known->sums[i], cell, value);
	known->base = value;
}
