/* Making a plan with a family, and judging its goals at a review. */
#ifndef WORK_PLAN_CASE_H
#define WORK_PLAN_CASE_H

#include "work/shared/context.h"

struct plan_request {
	/* TEXT need:CODE by:DATE, or GOAL=yes|partly|no of the plan in force. With an id:GOAL of an
	 * unmet goal of that plan, a goal is carried on in other words. */
	struct slice_list goals;
	struct slice_list agreed; /* MEMBER (on context->date) or MEMBER=DATE */
	day_number review;
	struct slice message; /* the rest of the body; absent: none */
	bool edits;	      /* a person writes it in an editor, which has standard input */
	struct slice edited;  /* the whole plan as a person wrote it (work/case/edit_plan.h), in the
				 place of new goals, agreed, review and message; absent: none */
};

/*
 * Writes the judgements into the plan in force: met and on into the goals' lines, and no other byte
 * of it. Unless the request only judges, a new plan replaces it: the goals that are not met come
 * along with their ids, new ones get theirs, and so do tasks. The output is the full name of the
 * new plan, else of the one that was judged.
 */
bool plan_case(struct context *context, struct slice named, const struct plan_request *request);

#endif
