#include "logic/audit/knowledge.h"

#include <string.h>

void knowledge_init(struct knowledge *knowledge, struct arena *arena)
{
	*knowledge = (struct knowledge){
		.arena = arena, .most = KNOWLEDGE_MOST, .open_link = LINK_NONE
	};
}

static size_t add_cell(struct knowledge *knowledge, struct known_cell cell)
{
	struct known_cell *added = arena_push(knowledge->arena, &knowledge->cells,
		&knowledge->cell_count, &knowledge->cell_capacity, sizeof *knowledge->cells);
	struct band *range = arena_push(knowledge->arena, &knowledge->ranges,
		&knowledge->range_count, &knowledge->range_capacity, sizeof *knowledge->ranges);

	*added = cell;
	*range = cell.first;
	return knowledge->cell_count - 1;
}

size_t knowledge_add_families(struct knowledge *knowledge, struct slice name)
{
	const struct band any = { 0, knowledge->most };

	return add_cell(knowledge,
		(struct known_cell){ .name = name, .is_families = true, .first = any, .base = -1 });
}

size_t knowledge_add_helper(struct knowledge *knowledge, struct slice name, struct band range)
{
	return add_cell(knowledge, (struct known_cell){ .name = name, .first = range, .base = -1 });
}

void knowledge_await(struct knowledge *knowledge, size_t sum)
{
	if (knowledge->sums[sum].is_waiting || !knowledge_holds(knowledge, &knowledge->sums[sum]))
		return;
	knowledge->sums[sum].is_waiting = true;
	size_t *waiting = arena_push(knowledge->arena, &knowledge->queue, &knowledge->queue_count,
		&knowledge->queue_capacity, sizeof *knowledge->queue);
	*waiting = sum;
}

static void register_sum(struct knowledge *knowledge, size_t at)
{
	for (size_t i = 0; i < knowledge->sums[at].count; i++) {
		struct known_cell *cell = &knowledge->cells[knowledge->sums[at].terms[i].cell];
		size_t *sum = arena_push(knowledge->arena, &cell->sums, &cell->sum_count,
			&cell->sum_capacity, sizeof *cell->sums);
		*sum = at;
	}
	knowledge_await(knowledge, at);
}

static void join_term(struct known_sum *sum, struct known_term term)
{
	for (size_t i = 0; i < sum->count; i++)
		if (sum->terms[i].cell == term.cell) {
			sum->terms[i].coefficient += term.coefficient;
			if (sum->terms[i].coefficient == 0)
				sum->terms[i] = sum->terms[--sum->count];
			return;
		}
	sum->terms[sum->count++] = term;
}

void knowledge_add_sum(struct knowledge *knowledge, const struct known_term *terms, size_t count,
	struct band bounds)
{
	struct known_sum sum = { .bounds = bounds, .link = knowledge->open_link };

	sum.terms = arena_take(knowledge->arena, count + 1, sizeof *sum.terms);
	for (size_t i = 0; i < count; i++)
		join_term(&sum, terms[i]);
	struct known_sum *added = arena_push(knowledge->arena, &knowledge->sums,
		&knowledge->sum_count, &knowledge->sum_capacity, sizeof *knowledge->sums);
	*added = sum;
	register_sum(knowledge, knowledge->sum_count - 1);
}

void knowledge_begin_link(struct knowledge *knowledge, struct slice name)
{
	struct known_link *link = arena_push(knowledge->arena, &knowledge->links,
		&knowledge->link_count, &knowledge->link_capacity, sizeof *knowledge->links);

	link->name = name;
	knowledge->open_link = knowledge->link_count - 1;
}

void knowledge_end_link(struct knowledge *knowledge)
{
	knowledge->open_link = LINK_NONE;
}

void knowledge_publish(struct knowledge *knowledge, size_t cell, struct band band)
{
	struct known_fact *fact = arena_push(knowledge->arena, &knowledge->facts,
		&knowledge->fact_count, &knowledge->fact_capacity, sizeof *knowledge->facts);

	*fact = (struct known_fact){ cell, band };
	knowledge_narrow(knowledge, cell, band);
}

bool knowledge_has_seen(const struct known_cell *cell, long value)
{
	for (size_t i = 0; i < cell->seen_count; i++)
		if (cell->seen[i] == value)
			return true;
	return false;
}

void knowledge_see(struct known_cell *cell, long value)
{
	if (cell->seen_count < KNOWLEDGE_POSSIBLE_VALUES && !knowledge_has_seen(cell, value))
		cell->seen[cell->seen_count++] = value;
}

bool knowledge_holds(const struct knowledge *knowledge, const struct known_sum *sum)
{
	return sum->link == LINK_NONE || !knowledge->links[sum->link].is_contradicted;
}

static void remember(struct knowledge *knowledge, size_t cell)
{
	struct known_change *change = arena_push(knowledge->arena, &knowledge->changes,
		&knowledge->change_count, &knowledge->change_capacity, sizeof *knowledge->changes);

	*change = (struct known_change){ cell, knowledge->ranges[cell] };
}

bool knowledge_narrow(struct knowledge *knowledge, size_t at, struct band band)
{
	const struct known_cell *cell = &knowledge->cells[at];
	struct band range = knowledge->ranges[at];

	if (band.low > range.low)
		range.low = band.low;
	if (band.high < range.high)
		range.high = band.high;
	if (range.low == knowledge->ranges[at].low && range.high == knowledge->ranges[at].high)
		return !knowledge->is_impossible;
	if (knowledge->on_trial)
		remember(knowledge, at);
	knowledge->ranges[at] = range;
	if (range.low > range.high)
		knowledge->is_impossible = true;
	for (size_t i = 0; i < cell->sum_count; i++)
		knowledge_await(knowledge, cell->sums[i]);
	return !knowledge->is_impossible;
}

struct knowledge_mark knowledge_mark(const struct knowledge *knowledge)
{
	struct knowledge_mark mark = { knowledge->cell_count, knowledge->sum_count,
		knowledge->link_count, knowledge->fact_count, NULL, NULL,
		knowledge->is_impossible };

	mark.ranges = arena_take(knowledge->arena, mark.cells + 1, sizeof *mark.ranges);
	mark.contradicted = arena_take(knowledge->arena, mark.links + 1, sizeof *mark.contradicted);
	for (size_t i = 0; i < mark.cells; i++)
		mark.ranges[i] = knowledge->ranges[i];
	for (size_t i = 0; i < mark.links; i++)
		mark.contradicted[i] = knowledge->links[i].is_contradicted;
	return mark;
}

static void drop_queue(struct knowledge *knowledge)
{
	while (knowledge->queue_count > 0)
		knowledge->sums[knowledge->queue[--knowledge->queue_count]].is_waiting = false;
}

void knowledge_return(struct knowledge *knowledge, const struct knowledge_mark *mark)
{
	drop_queue(knowledge);
	while (knowledge->sum_count > mark->sums) {
		const struct known_sum *sum = &knowledge->sums[--knowledge->sum_count];
		for (size_t i = 0; i < sum->count; i++)
			knowledge->cells[sum->terms[i].cell].sum_count--;
	}
	for (size_t i = 0; i < knowledge->cell_count; i++)
		knowledge->ranges[i] =
			i < mark->cells ? mark->ranges[i] : knowledge->cells[i].first;
	for (size_t i = 0; i < mark->links; i++)
		knowledge->links[i].is_contradicted = mark->contradicted[i];
	knowledge->link_count = mark->links;
	knowledge->fact_count = mark->facts;
	knowledge->is_impossible = mark->is_impossible;
}

void knowledge_forget(struct knowledge *knowledge)
{
	drop_queue(knowledge);
	for (size_t i = 0; i < knowledge->cell_count; i++)
		knowledge->ranges[i] = knowledge->cells[i].first;
	knowledge->is_impossible = false;
	for (size_t i = 0; i < knowledge->sum_count; i++)
		knowledge_await(knowledge, i);
}
