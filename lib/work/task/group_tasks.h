/* The groups in which tasks are listed. */
#ifndef WORK_GROUP_TASKS_H
#define WORK_GROUP_TASKS_H

#include "work/task/gather_tasks.h"

struct task_group {
	const char *name;   /* as people type it: "person" */
	const char *column; /* what the heading says already; NULL: nothing */
	bool with_handles;  /* asks gather_tasks() for them */
	/* Where the task's group stands among the others, and its heading. */
	int (*compare)(const struct context *context, const struct gathered_task *one,
		const struct gathered_task *other);
	struct slice (*heading)(struct context *context, const struct gathered_task *task);
};

/* NULL with a usage finding when there is none of that name. */
const struct task_group *task_group_find(struct context *context, struct slice name);

#endif
