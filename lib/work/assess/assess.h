/* Recording an assessment: answers to a card's items, and at once what follows from them. */
#ifndef WORK_ASSESS_H
#define WORK_ASSESS_H

#include "report/value.h"
#include "work/assess/read_answers.h"
#include "work/shared/context.h"

struct assess_request {
	/* Absent: the card that sets the level; without one the only card for assessments. Retired
	 * cards are not among them. */
	struct slice card;
	struct slice member; /* absent: the only child */
	/* A person (absent: who acts), or who saw the signs by role, written down by a person
	 * (absent: who acts). A card for signals takes a role only. */
	struct slice assessor, assessor_role, entered_by;
	struct given_answers given;
	struct slice_list informants;
	struct slice override_level, override_reason;
	/* An assessment that the new one takes the place of. What is not given anew is as in it:
	 * the day, the child, the card, the assessor, the answers, the override (an empty level
	 * takes it away). */
	struct slice correct;
	/* An assessment of a sibling, whose answers to the items of shared blocks are taken. */
	struct slice like;
};

/* An acute sign is answered on context->talk with the card's guide before anything is written. The
 * result is a document (work/assess/assessment_page.h). */
bool assess(struct context *context, struct slice named, const struct assess_request *request,
	struct document *document);

/* Approves the override of an assessment, named by its stem or full name: a record of kind
 * approval. Refused (rule "approval") when there is no override that may stand, it is approved
 * already, or the person who acts is its author. */
bool approve_override(struct context *context, struct slice named, struct slice stem);

/* The assessment of that stem or full name; an empty one: of each child by each card the newest in
 * force, all of its day. One whose card cannot be read or scores otherwise than it did is left out,
 * with findings and context->broken. Without any the answer is no. */
bool show_assessments(
	struct context *context, struct slice named, struct slice stem, struct document *document);

#endif
