/* The tasks of the whole store that somebody asks for, out of the records that keep them. */
#ifndef WORK_GATHER_TASKS_H
#define WORK_GATHER_TASKS_H

#include "model/task/task.h"
#include "work/shared/context.h"

/* Which tasks: those that are all of this. What is absent asks nothing. */
struct task_choice {
	struct slice person, role; /* whose; a person under each of their ids (same_as) */
	struct slice case_named;   /* of one case only */
	struct slice goal;	   /* of that case */
	struct slice meeting;	   /* agreed there: a record as find_record() takes it */
	bool overdue;		   /* open and late today */
	day_number due;		   /* due till then, the late ones among them; DATE_NONE: any */
	day_number next;	   /* due from today till then; DATE_NONE: any */
	bool all;		   /* closed ones as well */
	bool done;		   /* only those that were done */
};

struct gathered_task {
	struct task task;     /* of its place the line's number alone; no bytes of the line */
	struct slice case_id; /* absent: the platform's */
	struct slice handle;  /* of the case; absent: none, or not asked for */
	struct slice stem;    /* of the record that keeps it */
};

struct gathered_tasks {
	struct gathered_task *items;
	size_t count;
	size_t capacity;
};

/*
 * Gathers them: the platform's first, then by case, and as they stand there in time. `with_handles`
 * reads case.md for the cases' handles. False with findings when an option asks for what is not
 * there, or nothing can be read. Without the cases' ring these are the platform's tasks, and it
 * says so. Loads PLATFORM_PEOPLE and PLATFORM_VOCABULARIES.
 */
bool gather_tasks(struct context *context, const struct task_choice *choice, bool with_handles,
	struct gathered_tasks *tasks);

#endif
