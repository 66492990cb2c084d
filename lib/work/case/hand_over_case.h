/* Handing a case over to another case manager. */
#ifndef WORK_HAND_OVER_CASE_H
#define WORK_HAND_OVER_CASE_H

#include "work/shared/context.h"

struct hand_over_request {
	struct slice to, from;	     /* from: absent: the manager on that day */
	day_number family_told, met; /* DATE_NONE: not yet */
	bool keep_tasks;	     /* open tasks stay with the one who gives */
	struct slice message;	     /* absent: none */
};

/*
 * The output is the record's full name. Refused (rule "manager") when the one who gives is not the
 * case manager on context->date, or the one who takes is; (rule "left") when the one who takes has
 * left by then. Who is no case manager by profession is warned of.
 *
 * Open tasks that the one who gives has in the case by that day become those of the one who takes:
 * their lines name the other person, and nothing else of them changes. context->talk has a line for
 * each, also for those that stay.
 */
bool hand_over_case(
	struct context *context, struct slice named, const struct hand_over_request *request);

/* The same of every open case that `request->from` manages on context->date, in one go: of one who
 * leaves. A case that cannot be changed is left as it is, with findings; then false, once the
 * others are written. None: the answer is no. */
bool hand_over_all(struct context *context, const struct hand_over_request *request);

#endif
