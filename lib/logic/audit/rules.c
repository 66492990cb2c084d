#include "logic/audit/rules.h"

static const struct band none_left = { 0, 0 }, no_more = { -KNOWLEDGE_MOST, 0 };

/* One number is no more than another. */
static void at_most(struct knowledge *knowledge, size_t less, size_t more)
{
	const struct known_term terms[] = { { 1, less }, { -1, more } };

	knowledge_add_sum(knowledge, terms, 2, no_more);
}

/* The total, less its parts, lies in a band. */
static void add_difference(struct knowledge *knowledge, size_t total, const size_t *parts,
	size_t count, struct band band)
{
	struct known_term *terms = arena_take(knowledge->arena, count + 1, sizeof *terms);

	terms[0] = (struct known_term){ 1, total };
	for (size_t i = 0; i < count; i++)
		terms[i + 1] = (struct known_term){ -1, parts[i] };
	knowledge_add_sum(knowledge, terms, count + 1, band);
}

void rule_spread(struct knowledge *knowledge, size_t whole, const size_t *parts, size_t count)
{
	add_difference(knowledge, whole, parts, count, no_more);
}

/* What the parts have in excess of the whole, as a cell: the whole and the excess are the parts. */
static size_t add_excess(
	struct knowledge *knowledge, size_t whole, const size_t *parts, size_t count, size_t step)
{
	struct known_term *terms = arena_take(knowledge->arena, count + 2, sizeof *terms);
	size_t excess = knowledge_add_helper(
		knowledge, slice_from("excess"), (struct band){ 0, KNOWLEDGE_MOST });

	for (size_t i = 0; i < count; i++)
		terms[i] = (struct known_term){ -1, parts[i * step] };
	terms[count] = (struct known_term){ 1, whole };
	terms[count + 1] = (struct known_term){ 1, excess };
	knowledge_add_sum(knowledge, terms, count + 2, none_left);
	return excess;
}

void rule_spread_rows(struct knowledge *knowledge, const size_t *totals, const size_t *rows,
	size_t part_count, size_t row_count)
{
	size_t *excesses = arena_take(knowledge->arena, row_count + 1, sizeof *excesses);
	size_t all = add_excess(knowledge, totals[0], totals + 1, part_count, 1);

	for (size_t i = 0; i < row_count; i++)
		excesses[i] =
			add_excess(knowledge, rows[i], rows + row_count + i, part_count, row_count);
	rule_rows(knowledge, RELATION_PARTS, all, excesses, row_count);
}

void rule_rows(struct knowledge *knowledge, enum relation relation, size_t total,
	const size_t *rows, size_t count)
{
	if (relation == RELATION_PARTS) {
		add_difference(knowledge, total, rows, count, none_left);
		return;
	}
	for (size_t i = 0; i < count; i++)
		at_most(knowledge, rows[i], total);
	if (relation == RELATION_COVER)
		rule_spread(knowledge, total, rows, count);
}

void rule_none(
	struct knowledge *knowledge, size_t total, size_t none, const size_t *others, size_t count)
{
	size_t all = knowledge_add_helper(
		knowledge, slice_from("union"), (struct band){ 0, KNOWLEDGE_MOST });
	const size_t parts[] = { none, all };

	rule_rows(knowledge, RELATION_PARTS, total, parts, 2);
	rule_rows(knowledge, RELATION_COVER, all, others, count);
}

void rule_flow(struct knowledge *knowledge, size_t in_period, const size_t before[2],
	const size_t after[2])
{
	rule_rows(knowledge, RELATION_PARTS, in_period, before, 2);
	rule_rows(knowledge, RELATION_PARTS, in_period, after, 2);
}

void rule_within(struct knowledge *knowledge, size_t whole, size_t part)
{
	at_most(knowledge, part, whole);
}

void rule_same(struct knowledge *knowledge, size_t one, size_t other)
{
	add_difference(knowledge, one, &other, 1, none_left);
}

void rule_minority(struct knowledge *knowledge, size_t whole, size_t part)
{
	const struct known_term terms[] = { { 2, part }, { -1, whole } };

	knowledge_add_sum(knowledge, terms, 2, (struct band){ -KNOWLEDGE_MOST, -1 });
}

void rule_at_least(struct knowledge *knowledge, size_t cell, long count)
{
	const struct known_term term = { 1, cell };

	knowledge_add_sum(knowledge, &term, 1, (struct band){ count, KNOWLEDGE_MOST });
}

void rule_stay(struct knowledge *knowledge, const struct stay *stay)
{
	size_t stayed = knowledge_add_helper(
		knowledge, slice_from("stayed"), (struct band){ 0, KNOWLEDGE_MOST });
	const size_t left[] = { stayed, stay->closed }, came[] = { stayed, stay->opened };

	at_most(knowledge, stayed, stay->before);
	at_most(knowledge, stayed, stay->end);
	at_most(knowledge, stayed, stay->after);
	rule_spread(knowledge, stay->before, left, 2);
	rule_spread(knowledge, stay->after, came, 2);
}
