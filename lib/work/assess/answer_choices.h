/* The answers that an item takes, as people read them. */
#ifndef WORK_ANSWER_CHOICES_H
#define WORK_ANSWER_CHOICES_H

#include "model/card/card.h"

/* "2 strongly"; the number alone where the card has no word for it. */
struct slice answer_choice(const struct card *card, const struct card_item *item, long answer,
	enum language language, struct arena *arena);

/* All of them, "0 no   1 partly   2 strongly"; the range and the numbers that have a word, where
 * not all have: "0 to 10 (0 not safe, 10 safe)". */
struct slice answer_choices(const struct card *card, const struct card_item *item,
	enum language language, struct arena *arena);

#endif
