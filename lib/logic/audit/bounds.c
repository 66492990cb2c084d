#include "logic/audit/bounds.h"
#include "logic/audit/propagate.h"
#include "logic/audit/repair.h"
#include "logic/audit/search.h"
#include "logic/audit/shift.h"

bool bounds_agree(struct knowledge *knowledge)
{
	if (!propagate(knowledge))
		return false;
	search_begin(knowledge);
	if (repair_numbers(knowledge)) {
		for (size_t i = 0; i < knowledge->cell_count; i++)
			knowledge_see(&knowledge->cells[i], knowledge->cells[i].base);
		return true;
	}
	knowledge->is_impossible =
		search_numbers(knowledge, CELL_NONE, (struct band){ 0, 0 }) == FOUND_NONE;
	return !knowledge->is_impossible;
}

static bool is_proved(const struct known_cell *cell)
{
	return cell->seen_count >= KNOWLEDGE_POSSIBLE_VALUES;
}

/* Looks for an unseen value; one at an end that is impossible is cut. */
static void prove_value(struct knowledge *knowledge, size_t at, long value)
{
	const struct known_cell *cell = &knowledge->cells[at];
	struct band rest = knowledge->ranges[at];

	if (knowledge_has_seen(cell, value) ||
		search_numbers(knowledge, at, (struct band){ value, value }) != FOUND_NONE)
		return;
	rest.low += value == rest.low;
	rest.high -= value == rest.high;
	knowledge_narrow(knowledge, at, rest);
	propagate(knowledge);
}

bool bounds_prove(struct knowledge *knowledge, size_t at)
{
	const struct known_cell *cell = &knowledge->cells[at];

	if (!is_proved(cell))
		shift_prove(knowledge, at);
	for (long value = knowledge->ranges[at].low;
		value <= knowledge->ranges[at].high && !is_proved(cell); value++) {
		prove_value(knowledge, at, value);
		if (search_is_exhausted(knowledge)) {
			knowledge->late_searches++;
			break;
		}
	}
	return is_proved(cell);
}

static bool must_be_proved(const struct known_cell *cell)
{
	return cell->is_families && !cell->is_given && !is_proved(cell);
}

/* One that propagation alone leaves with too few values. */
static size_t find_narrow(const struct knowledge *knowledge)
{
	for (size_t i = 0; i < knowledge->cell_count; i++) {
		const struct known_cell *cell = &knowledge->cells[i];
		if (must_be_proved(cell) &&
			knowledge->ranges[i].high - knowledge->ranges[i].low + 1 <
				KNOWLEDGE_POSSIBLE_VALUES)
			return i;
	}
	return CELL_NONE;
}

enum outcome bounds_judge(struct knowledge *knowledge, size_t *victim)
{
	*victim = CELL_NONE;
	if (!bounds_agree(knowledge))
		return OUTCOME_CONTRADICTS;
	*victim = find_narrow(knowledge);
	for (size_t i = 0; i < knowledge->cell_count && *victim == CELL_NONE; i++)
		if (must_be_proved(&knowledge->cells[i]) && !bounds_prove(knowledge, i))
			*victim = i;
	return *victim == CELL_NONE ? OUTCOME_SAFE : OUTCOME_TELLS;
}

static void set_links(struct knowledge *knowledge, size_t from, size_t to, bool is_contradicted)
{
	for (size_t i = from; i < to; i++)
		knowledge->links[i].is_contradicted = is_contradicted;
	for (size_t i = 0; i < knowledge->sum_count; i++)
		knowledge_await(knowledge, i);
}

/* Adds links in their order. As one that contradicts is rare, all are tried at once, else the first
 * half and, with what holds of it, the second. */
static void add_links(struct knowledge *knowledge, size_t from, size_t to)
{
	struct knowledge_mark before = knowledge_mark(knowledge);

	if (from == to)
		return;
	set_links(knowledge, from, to, false);
	if (bounds_agree(knowledge))
		return;
	knowledge_return(knowledge, &before);
	if (to - from == 1)
		return;
	add_links(knowledge, from, from + (to - from) / 2);
	add_links(knowledge, from + (to - from) / 2, to);
}

bool bounds_apply(struct knowledge *knowledge)
{
	set_links(knowledge, 0, knowledge->link_count, true);
	knowledge_forget(knowledge);
	for (size_t i = 0; i < knowledge->fact_count; i++)
		knowledge_narrow(knowledge, knowledge->facts[i].cell, knowledge->facts[i].band);
	if (!bounds_agree(knowledge))
		return false;
	add_links(knowledge, 0, knowledge->link_count);
	return true;
}
