/* Tasks over all records: of the cases and of the platform's meetings. */
#ifndef WORK_LIST_TASKS_H
#define WORK_LIST_TASKS_H

#include "report/value.h"
#include "work/context.h"

struct list_tasks_request {
	struct slice person, role; /* whose */
	struct slice case_named;   /* of one case only */
	bool overdue;		   /* open and late today */
	day_number due;		   /* due till then; DATE_NONE: any */
	bool all;		   /* closed ones as well */
	bool done;		   /* only those that were done */
};

/*
 * Fills the table of commands.md ("Machine formats", task-list), the earliest due first, those
 * without a day last; else by case (the platform's first) and as they stand in it. Nothing found:
 * context->answer_is_no. Without the cases' ring it lists what the platform has, and says so.
 */
bool list_tasks(
	struct context *context, const struct list_tasks_request *request, struct table *table);

#endif
