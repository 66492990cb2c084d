/* Tasks and goals, held against the people, the calendar and each other. */
#ifndef LOGIC_TASK_CHECK_H
#define LOGIC_TASK_CHECK_H

#include "logic/check/links.h"
#include "model/record/case_file.h"
#include "model/task/task.h"

/* The tasks of one record, the last of the list from `first` on. False with errors of rule
 * "unknown-person" and "unknown-code" (whose it is), "future" (done or cancelled then), and
 * "repeated-id". */
bool tasks_check(const struct task_list *tasks, size_t first, const struct link_world *world,
	day_number today, struct arena *arena, struct diag_list *diags);

/* The goals of one plan: needs that are codes, no id twice. Rules "unknown-code", "future",
 * "repeated-id". */
bool goals_check(const struct record *plan, const struct link_world *world, day_number today,
	struct arena *arena, struct diag_list *diags);

/* The goals of a case: an id belongs to one goal, which only a plan that `replaces` another carries
 * on (rule "repeated-id"); and what the case's tasks name is a goal of a plan (rule
 * "unknown-goal"). */
bool case_check_goals(const struct case_file *file, const struct task_list *tasks,
	struct arena *arena, struct diag_list *diags);

#endif
