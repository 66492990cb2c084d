/* Closing, dropping, moving and handing over tasks where they are kept. */
#ifndef WORK_CLOSE_TASKS_H
#define WORK_CLOSE_TASKS_H

#include "work/shared/context.h"

struct close_tasks_request {
	bool drop;	/* cancelled on the context's date, not done */
	bool undo;	/* closed or cancelled by mistake: open again */
	day_number due; /* moved to this day and left open; DATE_NONE: not moved */
	struct slice
		to; /* PERSON or role:ROLE whose it is from now on; left open; absent: as before */
};

/*
 * Changes the mark and the tokens of each task's line and no other byte; the first day promised
 * stays as `was-due`. All of them or none. Refused (rule "closed") for a task that is closed,
 * with `undo` (rule "open") for one that is open, and (rule "date-order") for a day before that of
 * the record. The whole ids go to the output; which task a prefix has found is told.
 */
bool close_tasks(struct context *context, const struct slice *named, size_t count,
	const struct close_tasks_request *request);

#endif
