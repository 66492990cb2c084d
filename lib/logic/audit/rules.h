/*
 * What the definitions of measures tell of their numbers, each rule by its name in report(1),
 * "What the numbers tell together". Cells are those of one knowledge.
 */
#ifndef LOGIC_RULES_H
#define LOGIC_RULES_H

#include "logic/audit/knowledge.h"

/* How the rows of a table share their total. */
enum relation {
	RELATION_PARTS,	 /* each family in exactly one row: the rows add up to the total */
	RELATION_COVER,	 /* each in at least one: a family may have several needs */
	RELATION_WITHIN, /* each row among the total, nothing more known */
};

/* Rows or joined rows of a total. */
void rule_rows(struct knowledge *knowledge, enum relation relation, size_t total,
	const size_t *rows, size_t count);

/* A cover one row of which, `none`, shares no family with the others: it and the union of the
 * others make up the total. */
void rule_none(
	struct knowledge *knowledge, size_t total, size_t none, const size_t *others, size_t count);

/* Those of the period were there at its start or opened, and closed or there at its end. */
void rule_flow(struct knowledge *knowledge, size_t in_period, const size_t before[2],
	const size_t after[2]);

void rule_within(struct knowledge *knowledge, size_t whole, size_t part);
void rule_same(struct knowledge *knowledge, size_t one, size_t other);

/* `whole` is no more than all parts together, which may tell of more families than it. */
void rule_spread(struct knowledge *knowledge, size_t whole, const size_t *parts, size_t count);

/* The same of each row of parts and of their totals: what the rows have in excess adds up to what
 * the totals have. `rows` are those of the whole, then those of each part, `row_count` each. */
void rule_spread_rows(struct knowledge *knowledge, const size_t *totals, const size_t *rows,
	size_t part_count, size_t row_count);

/* Twice the part is less than the whole. */
void rule_minority(struct knowledge *knowledge, size_t whole, size_t part);

void rule_at_least(struct knowledge *knowledge, size_t cell, long count);

/* Of the families of a period with something that stays with a family (a need): those that were
 * not closed are in the next period, and those of it that were not opened then were there before.
 */
struct stay {
	size_t before, closed, end; /* of the period */
	size_t after, opened;	    /* of the next */
};
void rule_stay(struct knowledge *knowledge, const struct stay *stay);

#endif
