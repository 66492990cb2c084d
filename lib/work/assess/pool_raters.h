/* How far assessors agree, card by card, over the whole store. */
#ifndef WORK_POOL_RATERS_H
#define WORK_POOL_RATERS_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * All pairs of logic/score/rater_pairs.h by that card, or without one by each, pooled as
 * logic/score/card_agreement.h says. A section a card, in the order of their names, with the tables
 *   ranges-CARD      as of rater_page_add()
 *   differing-CARD   item, n, differing, distance (0 to 1): what lies farthest apart first
 * The data is a list of objects: card, card-status, pairs, ranges, differing, differences (of
 * objects: as the table's rows).
 *
 * Reads every case. An assessment of a pair whose card cannot be read or scores otherwise than it
 * did is left out, with findings and context->broken. Without any pair the answer is no. False with
 * findings when the cases are not here or there is no such card.
 */
bool pool_raters(struct context *context, struct slice card, struct document *document);

#endif
