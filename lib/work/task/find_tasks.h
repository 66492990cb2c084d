/* Finding tasks of the whole store by what a person typed. */
#ifndef WORK_FIND_TASKS_H
#define WORK_FIND_TASKS_H

#include "work/shared/load_tasks.h"

/* A task, and the file that keeps it. */
struct found_task {
	struct slice id;
	enum ring ring;
	struct slice path;
	day_number agreed; /* the record's day */
};

/*
 * Each of the names is a whole id or a unique prefix of one, of 3 characters or more. `found` has
 * room for `count`. False with errors of rule "unknown-task" (nearest offered), "ambiguous-task"
 * (the candidates listed) or "short-id"; records that cannot be read are said only where a task was
 * not found.
 */
bool find_tasks(
	struct context *context, const struct slice *named, size_t count, struct found_task *found);

/* The same for whole ids that need not be there, in silence: what no task has is found with an
 * absent id, and of several places the first counts. */
void look_up_tasks(
	struct context *context, const struct slice *ids, size_t count, struct found_task *found);

#endif
