/* The minutes of a meeting before it: a template in the store's language. */
#ifndef WORK_MINUTES_TEMPLATE_H
#define WORK_MINUTES_TEMPLATE_H

#include "work/shared/context.h"

struct new_meeting_request {
	struct slice case_named; /* absent: the platform's */
	struct slice_list present, excused, attended;
	struct slice facilitator, minute_taker, convened_by, place, time, topic, project;
	long duration;	 /* minutes; INTEGER_NONE: not said */
	day_number next; /* DATE_NONE: not said */
};

/*
 * Front matter with the fields that a meeting of this kind has, filled in as far as the request
 * says and else empty, and the headings that its minutes have. For a case, tasks that are open
 * stand under the first of them, to be ticked off (meeting-log carries that to where they are
 * kept), behind hints of what else is to be done by now, and risks and strengths of the newest
 * assessments under the next. Lines in <!-- --> say what belongs where; minutes_without_hints()
 * takes those out that are as they were. False with findings.
 */
bool minutes_template(struct context *context, struct slice kind,
	const struct new_meeting_request *request, struct slice *text);

/* What was made of a template, without the lines of it that say what belongs where, the fields that
 * nobody filled in and blank lines in a row. */
struct slice minutes_as_filed(struct slice text, struct slice template, struct arena *arena);

#endif
