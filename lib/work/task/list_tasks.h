/* Tasks over all records, as a table. */
#ifndef WORK_LIST_TASKS_H
#define WORK_LIST_TASKS_H

#include "report/value.h"
#include "work/task/gather_tasks.h"

extern const struct word task_groupings[];

struct list_tasks_request {
	struct task_choice choice;
	struct slice group; /* person, case, meeting, due; absent: one list */
};

/*
 * Fills the table of task-list(1), "Output", the earliest due first, those
 * without a day last; else by case (the platform's first) and as they stand in it. In groups: first
 * in the order of these. Nothing found: context->answer_is_no.
 */
bool list_tasks(
	struct context *context, const struct list_tasks_request *request, struct table *table);

#endif
