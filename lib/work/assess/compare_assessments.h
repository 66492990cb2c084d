/* What has changed from one assessment to another. */
#ifndef WORK_COMPARE_ASSESSMENTS_H
#define WORK_COMPARE_ASSESSMENTS_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * Holds two assessments of one child by one version of a card against each other, as
 * load_assessment_pair() takes and refuses them, the earlier one first whichever was named first.
 * Tables of the document:
 *   result    field, before, after
 *   indices   index, before, after (least and most), level-before, level-after
 *   items     item, before, after, change: what differs, worse first
 *   same      item, answer: what does not, but for items that neither answered
 * Its data is one object: case, for, card, before and after (the two, as assessment_value() but for
 * their sums), items (all, in the card's order) and indices (kid-assess(1), COMPARING TWO
 * ASSESSMENTS).
 */
bool compare_assessments(
	struct context *context, const struct slice_list *operands, struct document *document);

#endif
