/*
 * Which open items are worth asking about first: exactly those that can still change the outcome.
 *
 * A completion gives each open item an integer of its range. An item is listed when two completions
 * that differ only in it differ in acute (some item's answer is in its list), in notify, or in the
 * overall level (the most severe level when acute, else the most severe over the indices). Looking
 * at all completions would take time exponential in the open items; this is the same question asked
 * once per item:
 *
 * - acute: when no acute sign is known and every open item has an answer that is none (all others
 * can be "calm"), an open item changes acute if one of its answers is an acute sign. When some open
 * item can only be acute, every completion is acute and nothing changes it. notify goes by the same
 * rule.
 * - level: an item that can be acute is listed already; an acute completion has the most severe
 * level whatever the sums are. So what is left is an item without an acute answer, in an index X
 * with levels, while all others are calm. Levels go one way with the sum: the item changes the
 * level of X from a to b (more severe) at a sum s of the others just when its lowest and its
 * highest contribution, added to s, lie in different levels. It changes the overall level as well
 * if b is above the least severe level that the other indices can have together; an item stands in
 * one index, so that the others are free to have it: each by its extreme calm sum.
 * - which sums s the others of X can have: weights and answers have gaps (a weight of 2 gives no
 * odd sum, an acute answer leaves a hole), so that the interval is not enough. They are found as a
 * set, one bit per sum, adding one item after the other; CARD_SPAN_MOST and CARD_ITEMS_MOST bound
 * it.
 */
#ifndef LOGIC_ASK_FIRST_H
#define LOGIC_ASK_FIRST_H

#include "logic/score/score.h"

struct question_list {
	const struct item_score **items;
	size_t count;
	size_t capacity;
};

/* The items to ask about: those that change acute first, then by |weight| x (max - min), then in
 * the card's order. Items point into the score. */
void ask_first(const struct score *score, struct arena *arena, struct question_list *questions);

#endif
