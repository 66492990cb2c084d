/* Tasks in a period: exact numbers, over all of them together. */
#ifndef LOGIC_TASK_COUNT_H
#define LOGIC_TASK_COUNT_H

#include "logic/privacy/period.h"
#include "model/task/task.h"

struct task_count {
	long agreed;	   /* in a record of the period */
	long done_in_time; /* in the period, till the day they were due (or without one) */
	long done_late;	   /* in the period, after it */
	long cancelled;	   /* in the period */
	long overdue; /* agreed by the end of the period, due before its last day, open on it */
};

/* Adds a task that was agreed on a day. */
void task_count_add(struct task_count *counts, const struct task *task, day_number agreed,
	struct period period);

#endif
