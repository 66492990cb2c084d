#include "logic/case/task_count.h"

/* Whether it happened by the day; what is not dated has not. */
static bool is_by(day_number date, day_number day)
{
	return date != DATE_NONE && date <= day;
}

void task_count_add(
	struct task_count *counts, const struct task *task, day_number agreed, struct period period)
{
	bool in_time = task->due == DATE_NONE || task->done <= task->due;
	bool closed = is_by(task->done, period.to) || is_by(task->cancelled, period.to);
	counts->agreed += period_holds(period, agreed);
	if (task->done != DATE_NONE && period_holds(period, task->done)) {
		counts->done_in_time += in_time;
		counts->done_late += !in_time;
	}
	counts->cancelled += task->cancelled != DATE_NONE && period_holds(period, task->cancelled);
	counts->overdue += agreed <= period.to && is_by(task->due, period.to - 1) && !closed;
}
