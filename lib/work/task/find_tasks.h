/* Finding tasks of the whole store by what a person typed, and changing one where it is kept. */
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
	struct context *context, const struct slice *typed, size_t count, struct found_task *found);

/* The same for whole ids that need not be there, in silence: what no task has is found with an
 * absent id, and of several places the first counts. */
void look_up_tasks(
	struct context *context, const struct slice *ids, size_t count, struct found_task *found);

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
