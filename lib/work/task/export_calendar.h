/*
 * Meetings and tasks for a calendar of another program, which shows them to whoever sees that
 * calendar, on machines that the store knows nothing of.
 *
 * So it says what is to be done and when, and neither for whom nor by whom: of a case's meeting the
 * kind, the day and the time; of a platform's also the topic and the place; of a task its text and
 * its day. What a case is called is hidden in every text. With `internal`, for a calendar that
 * stays in the team, also the case with its handle, the record, the person and the place. What
 * belongs to a case is marked as private.
 */
#ifndef WORK_EXPORT_CALENDAR_H
#define WORK_EXPORT_CALENDAR_H

#include "work/task/gather_tasks.h"

/* The tasks of the choice as VTODOs on the output. A task keeps its UID as long as it has an id;
 * without one it is known by its record and line. Nothing chosen: no bytes, context->answer_is_no.
 */
bool export_tasks(struct context *context, const struct task_choice *choice, bool internal);

/*
 * Meetings that were filed, named as find_record() takes them: each as a VEVENT, its `next` as
 * another, which is cancelled once a later meeting has taken its place, and the tasks that were
 * agreed there. False with findings when one is not there or no meeting: then nothing is
 * exported.
 */
struct export_meetings_request {
	struct slice case_named; /* of those that are named by their stem alone */
	bool internal;
};
bool export_meetings(struct context *context, const struct slice *named, size_t count,
	const struct export_meetings_request *request);

#endif
