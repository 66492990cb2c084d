/* A task beside the record that keeps it (model/task/task.h reads the line alone). */
#ifndef MODEL_KEPT_TASK_H
#define MODEL_KEPT_TASK_H

#include "model/record/record.h"
#include "model/task/task.h"

struct kept_task {
	struct task task;
	const struct record *record; /* whose line it is */
};

struct kept_tasks {
	struct kept_task *items; /* in the order of the timeline, then of lines */
	size_t count;
	size_t capacity;
};

#endif
