/* What an assessment begins with: the case, the card, whom it is for, who made it, and the answers
 * that are there before anybody is asked. */
#ifndef WORK_BEGIN_ASSESSMENT_H
#define WORK_BEGIN_ASSESSMENT_H

#include "logic/score/score.h"
#include "model/record/case_file.h"
#include "store/draft.h"
#include "work/assess/assess.h"

struct assessing {
	struct case_file file;
	struct card card;
	struct assessment assessment; /* without a name and path yet */
	const struct member *member;  /* the child; NULL: unknown */
};

/*
 * Reads and checks all that a request names. The answers are those of the assessment that is
 * corrected, or a sibling's to the items of shared blocks, and over them those that are given.
 * False with findings; besides those of the parts, of rule "like" (an assessment of the same child,
 * by another card, or by the card as it scored before) and "corrects" (corrected already).
 */
bool begin_assessment(struct context *context, struct slice named,
	const struct assess_request *request, struct assessing *assessing);

/* What is kept of it while it is not finished: a draft for the child, the card and the form, and
 * for what it corrects, whose answers it holds. */
bool draft_of_assessment(struct context *context, const struct assessing *assessing,
	const char *ending, struct draft *draft);

/* Scores the answers as they are now. */
void score_assessing(const struct assessing *assessing, struct arena *arena, struct score *score);

#endif
