/* Which items of a card are asked, in which order, and the answers that each takes, as people read
 * them. */
#ifndef WORK_ASKED_ITEMS_H
#define WORK_ASKED_ITEMS_H

#include "model/card/card.h"
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

/* "2 strongly"; the number alone where the card has no word for it. */
struct slice answer_choice(const struct card *card, const struct card_item *item, long answer,
	enum language language, struct arena *arena);

/* All answers that an item takes, "0 no   1 partly   2 strongly"; the range and the numbers that
 * have a word, where not all have: "0 to 10 (0 not safe, 10 safe)". */
struct slice answer_choices(const struct card *card, const struct card_item *item,
	enum language language, struct arena *arena);

#endif
