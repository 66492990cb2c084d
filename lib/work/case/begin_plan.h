/* What a new plan begins with: the case, the plan in force with its goals as they are judged now,
 * and what a request says, before anybody writes in an editor. */
#ifndef WORK_BEGIN_PLAN_H
#define WORK_BEGIN_PLAN_H

#include "model/record/agreement.h"
#include "model/record/case_file.h"
#include "model/record/goal.h"
#include "work/case/plan_case.h"

struct planning {
	struct case_file file;
	const struct record *in_force; /* the newest plan; NULL: there is none */
	struct goal_list goals;	       /* its, with the judgements of the request */
	struct goal_list earlier;      /* those of all plans, as they were read */
	struct plan plan;	       /* fields of the new one */
	struct slice body; /* of the new one, without new ids: unmet goals of the plan in
			      force with theirs, new goals, the message */
};

/*
 * Reads and checks all that a request names. False with findings; besides those of the values, of
 * rule "plan" (a newer plan than the day), "unknown-goal" (a judgement of no goal of the plan in
 * force, a goal under the id of none that is unmet), "closed".
 */
bool begin_plan(struct context *context, struct slice named, const struct plan_request *request,
	struct planning *planning);

/* Whether the request only judges goals of the plan in force, so that there is no new plan. */
bool plan_request_only_judges(const struct plan_request *request);

#endif
