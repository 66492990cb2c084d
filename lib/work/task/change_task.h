/* Changing one task where it is kept. */
#ifndef WORK_CHANGE_TASK_H
#define WORK_CHANGE_TASK_H

#include "work/task/find_tasks.h"

/* A task as the context's changes so far leave it, in the file that keeps it. */
struct kept_file {
	const struct found_task *found;
	struct slice shown, before, bytes; /* as on disk; as the changes so far leave it */
	struct task_list tasks;
	struct task *task;
};

/* False with findings when the file cannot be read whole: then it is not rewritten. */
bool change_task_open(
	struct context *context, const struct found_task *found, struct kept_file *file);

/* The file with the task's line as it is to be, among the context's changes; none when the line is
 * as it was. */
void change_task_keep(struct context *context, const struct kept_file *file);

/* False with an error of rule "closed" at `position` when the task is closed. */
bool change_task_check_open(
	struct context *context, const struct task *task, const struct position *position);

/* False with an error of rule "date-order" at `position` when the day is before the one on which
 * the task was agreed. */
bool change_task_check_day(struct context *context, day_number day, day_number agreed,
	const struct position *position);

#endif
