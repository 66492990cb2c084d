/*
 * The agreement of raters over the items of one card, from one pair of assessments or many.
 *
 * Only items that both know count (score.h): never an average of the two, and nothing is said of
 * what either left open. Items are pooled by their range of answers, over all pairs: each item of
 * each pair is one question. In all pairs it must be the same order that makes one rater the first.
 */
#ifndef LOGIC_CARD_AGREEMENT_H
#define LOGIC_CARD_AGREEMENT_H

#include "logic/score/rater_agreement.h"
#include "logic/score/score.h"

struct item_agreement {
	const struct card_item *item;
	struct ratings *range;
	size_t n;	  /* pairs in which both know it */
	size_t differing; /* of these: with different answers */
	size_t distance;  /* the sum of |first - second| */
};

struct card_agreement {
	const struct card *card;
	size_t pairs;
	struct ratings
		*ranges; /* one for each range of answers, in the order of the card's items */
	size_t range_count;
	struct item_agreement *items; /* in the card's order */
	size_t item_count;
};

void card_agreement_init(
	struct card_agreement *agreement, const struct card *card, struct arena *arena);

/* Two assessments by that card. */
void card_agreement_add(
	struct card_agreement *agreement, const struct score *first, const struct score *second);

/* How far the answers to an item lie apart, as a share of the most that they could: 0 to 1, over
 * the pairs in which both know it; not a number without any. */
double item_agreement_distance(const struct item_agreement *item);

struct item_agreement_list {
	const struct item_agreement **items;
	size_t count;
};

/* The items that differ in any pair: those that lie farthest apart first, then in the card's
 * order. */
void card_agreement_differing(const struct card_agreement *agreement, struct arena *arena,
	struct item_agreement_list *list);

#endif
