/* Ids for new tasks. */
#ifndef WORK_IDENTIFY_TASKS_H
#define WORK_IDENTIFY_TASKS_H

#include "model/record.h"
#include "model/task.h"
#include "work/context.h"

/* Gives an id to each task that has none, one that stands neither in `bytes`, which the tasks were
 * read from, nor in the records beside which they will lie. Returns the bytes with the ids. */
struct slice identify_tasks(struct context *context, struct slice bytes, struct task_list *tasks,
	const struct record *records, size_t count);

#endif
