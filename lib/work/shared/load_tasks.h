/*
 * Tasks where they are kept: in the minutes, plans and notes of a case, and in the minutes of the
 * platform's meetings. And ids for new ones.
 *
 * The tasks of a case stay within it, and so do those of the platform: an item whose id stands
 * before it in the same timeline is a mention of that task, not a second one, and is left out.
 */
#ifndef WORK_LOAD_TASKS_H
#define WORK_LOAD_TASKS_H

#include "model/record/kept_task.h"
#include "work/shared/context.h"
#include "work/shared/load_case.h"

/* Whether records of a kind keep tasks (spis-store(5), "Tasks"). */
bool kind_keeps_tasks(enum record_kind_id kind);

/* The same with the kind that has the handle, case.md. */
bool kind_keeps_tasks_or_handle(enum record_kind_id kind);

/* The tasks of the records of a case or of the platform's meetings, which stand in the order of
 * time. What is wrong in a task sets context->broken and adds findings; the rest of it counts. */
void load_tasks(struct context *context, const struct record *records, size_t count,
	struct arena *arena, struct kept_tasks *tasks);

/* How many days an open task is late on a day; INTEGER_NONE when it is not. */
long task_days_late(const struct task *task, day_number day);

/* Whose it is: a person's id or "role:ROLE"; absent: nobody's. */
struct slice task_who(const struct task *task, struct arena *arena);

/* The same for people: a role by its label. Asks for PLATFORM_VOCABULARIES. */
struct slice task_who_label(
	const struct context *context, const struct task *task, struct arena *arena);

/* Gives an id to each task that has none, one that stands neither in `bytes`, which the tasks were
 * read from, nor in the records beside which they will lie. Returns the bytes with the ids. */
struct slice assign_task_ids(struct context *context, struct slice bytes, struct task_list *tasks,
	const struct record *records, size_t count);

/* Warnings of rule "task" for an open task of nobody, and for one that is due on no day: no list of
 * the day shows it. Without a position they name its id. */
void warn_of_promise(
	struct context *context, const struct task *task, const struct position *position);

#endif
