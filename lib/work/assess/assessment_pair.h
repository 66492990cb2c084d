/* Two assessments that can be held against each other. */
#ifndef WORK_ASSESSMENT_PAIR_H
#define WORK_ASSESSMENT_PAIR_H

#include "logic/score/score.h"
#include "model/record/case_file.h"
#include "report/value.h"
#include "work/shared/context.h"

struct assessment_pair {
	struct case_file file;
	struct score before, after; /* in the order of the timeline */
};

/*
 * Finds and scores the two assessments that the operands name, in any order: CASE A B, where A and
 * B are stems or full names, or A B, where A is a full name. False with findings when there is no
 * such case or assessment, its card cannot be read or scores otherwise than it did, and with an
 * error of rule "pair" when they are of two cases or children, by two cards or versions of one, or
 * one and the same. Corrected ones can be held against each other as well.
 */
bool load_assessment_pair(
	struct context *context, const struct slice_list *operands, struct assessment_pair *pair);

/* Says above both what must not be overlooked: that their card is an example, that one of them was
 * corrected. */
void assessment_pair_warn(
	const struct assessment_pair *pair, struct section *section, struct arena *arena);

#endif
