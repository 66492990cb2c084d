/* Which items of a card are asked, and in which order. */
#ifndef WORK_ASKED_ITEMS_H
#define WORK_ASKED_ITEMS_H

#include "work/assess/begin_assessment.h"

struct asked_items {
	const struct card_item **items;
	size_t count;
};

/* All items of a card, block by block. */
void items_by_block(const struct card *card, struct arena *arena, struct asked_items *asked);

/* The same without those that are not for the child's age and were not answered. */
void items_to_ask(
	const struct assessing *assessing, struct arena *arena, struct asked_items *asked);

#endif
