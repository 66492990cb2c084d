/* The goals of a plan that is being made: which ids they may have, and which they get. Only the
 * files of case-plan include this. */
#ifndef WORK_PLAN_GOALS_H
#define WORK_PLAN_GOALS_H

#include "model/task/task.h"
#include "work/case/begin_plan.h"

/* NULL when there is none of that id. */
struct goal *find_goal(const struct goal_list *goals, struct slice id);

/* By its id, or by the three or more characters that only its id begins with; else NULL. */
struct goal *find_named_goal(const struct goal_list *goals, struct slice named);

/* Not met, or not judged: it comes along into the next plan. */
bool goal_is_unmet(const struct goal *goal);

/* A finding of rule "unknown-goal": the plan in force has no such goal. `position` may be NULL. */
bool refuse_goal(struct context *context, const struct planning *planning, struct slice id,
	const struct position *position);

/*
 * Reads the goals of a body that begins in line `first_line` of `shown` and gives an id that is new
 * in the case to each that has none (goal->line). False with findings where they do not read, or
 * one has the id of no unmet goal of the plan in force or is due before the plan's day.
 */
bool read_planned_goals(struct context *context, const struct planning *planning,
	struct slice shown, struct slice body, size_t first_line, struct goal_list *goals);

/*
 * Reads the tasks of the same body, whose goals have been read. A task names its goal by id or, if
 * the goal is new and has had none, by its number among the new ones: g1 is the first. task->line
 * then has the id. False with findings of rule "unknown-goal" where a task names a goal that no
 * plan of the case has.
 */
bool read_planned_tasks(struct context *context, const struct planning *planning,
	struct slice shown, struct slice body, size_t first_line, const struct goal_list *goals,
	struct task_list *tasks);

#endif
