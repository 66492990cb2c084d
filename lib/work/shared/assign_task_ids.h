/* Ids for new tasks. */
#ifndef WORK_ASSIGN_TASK_IDS_H
#define WORK_ASSIGN_TASK_IDS_H

#include "model/record/record.h"
#include "model/task/task.h"
#include "work/shared/context.h"

/* Gives an id to each task that has none, one that stands neither in `bytes`, which the tasks were
 * read from, nor in the records beside which they will lie. Returns the bytes with the ids. */
struct slice assign_task_ids(struct context *context, struct slice bytes, struct task_list *tasks,
	const struct record *records, size_t count);

#endif
