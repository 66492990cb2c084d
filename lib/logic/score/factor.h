/*
 * What an answer says about the child: a risk, a strength, or neither. The two stand side by side
 * and are never subtracted from each other.
 *
 * A known item is a strength when it adds to an index of strengths (score.h) more than the least it
 * can. Else it is a risk when it is worse than the best answer that its index allows, by weight x
 * answer and the index's `worse`; an item without index or direction (a sign) when its answer is
 * above its min. An item of weight 0 adds nothing and is held against its index all the same, so
 * that the parts of a domain can stand beside the rating that counts. Where the answers run through
 * 0, as from -3 to 2, 0 is what is usual: worse than it is a risk, better a strength.
 */
#ifndef LOGIC_FACTOR_H
#define LOGIC_FACTOR_H

#include "logic/score/score.h"

enum factor { FACTOR_NONE, FACTOR_RISK, FACTOR_STRENGTH };

/* `item` is one of the score's. */
enum factor factor_of(const struct score *score, const struct item_score *item);

/* Whether a known answer is a reason to consult a colleague, by a card without levels: one above
 * its min; where the item's index has a worse end, one that is not the best (where the answers run
 * through 0, one worse than 0), so that 0 of 10 is one where 10 is safe, and a strength that is
 * missing. */
bool factor_is_concern(const struct score *score, const struct item_score *item);

/* The next item of a kind at or after *from (begin with 0), which moves behind it; NULL. */
const struct item_score *factor_next(const struct score *score, enum factor factor, size_t *from);

/* Whether any sign or risk was seen. If not, that does not mean that the child is safe. */
bool factor_any_risk(const struct score *score);

#endif
