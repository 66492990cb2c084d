/*
 * What became of an item from one assessment to a later one by the same card.
 *
 * Where both know it, the greater answer is worse in an index whose high sums are worse and better
 * in one whose low sums are, the other way round with a negative weight; without an index or a
 * direction, or with the weight 0, another answer is a change and no more. An item that only one of
 * the two knows (an integer) is newly known or no longer known. Of one that neither knows, as of
 * any other, the same word twice is the same, and another word a change.
 */
#ifndef LOGIC_ITEM_CHANGE_H
#define LOGIC_ITEM_CHANGE_H

#include "logic/score/score.h"

/* In the order in which a reader wants them. */
enum item_change {
	CHANGE_WORSE,
	CHANGE_BETTER,
	CHANGE_OTHER,
	CHANGE_NEWLY_KNOWN,
	CHANGE_NO_LONGER_KNOWN,
	CHANGE_NONE,
	CHANGE_COUNT,
};
extern const struct word item_change_words[]; /* by enum item_change */

/* The same item of two scores by one card. */
enum item_change item_change(
	const struct card *card, const struct item_score *before, const struct item_score *after);

#endif
