#include "work/case/plan_goals.h"
#include "model/task/task.h"
#include <stdlib.h>

struct goal *find_goal(const struct goal_list *goals, struct slice id)
{
	for (size_t i = 0; i < goals->count; i++)
		if (slice_equal(goals->items[i].id, id))
			return &goals->items[i];
	return NULL;
}

bool goal_is_unmet(const struct goal *goal)
{
	return !slice_equals(goal->met, "yes");
}

bool refuse_goal(struct context *context, const struct planning *planning, struct slice id,
	const struct position *position)
{
	struct slice ids = { 0 };

	for (size_t i = 0; i < planning->goals.count; i++)
		ids = arena_format(context->arena, "%s%s%s", slice_text(ids), i == 0 ? "" : ", ",
			slice_text(planning->goals.items[i].id));
	if (planning->in_force == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-goal", position,
			_("'%s' is no goal yet: the case has no plan (a new goal gets its id by "
			  "itself)"),
			slice_text(id));
	return diag_add(context->diags, SEVERITY_ERROR, "unknown-goal", position,
		_("'%s' is no goal of the plan in force, %s (its goals: %s)"), slice_text(id),
		slice_text(planning->in_force->stem), slice_text(ids));
}

/* A goal with an id is one of the plan in force that is carried on. */
static bool check_goal(
	struct context *context, const struct planning *planning, const struct goal *goal)
{
	const struct goal *carried = find_goal(&planning->goals, goal->id);
	char day[DATE_TEXT_SIZE];

	if (goal->id.data == NULL)
		return goal->by >= context->date ||
		       diag_add(context->diags, SEVERITY_ERROR, "date-order", &goal->position,
			       _("the goal is to be met before the plan is made (%s or later)"),
			       date_format(context->date, day));
	if (carried == NULL)
		return refuse_goal(context, planning, goal->id, &goal->position);
	return goal_is_unmet(carried) ||
	       diag_add(context->diags, SEVERITY_ERROR, "goal", &goal->position,
		       _("'%s' is met and does not come along (a new goal gets its id by itself)"),
		       slice_text(goal->id));
}

/* The greatest number among the ids. */
static unsigned long greatest(const struct goal_list *goals)
{
	unsigned long most = 0;

	for (size_t i = 0; i < goals->count; i++) {
		struct slice id = goals->items[i].id;
		unsigned long number = id.length > 1 ? strtoul(id.data + 1, NULL, 10) : 0;
		most = number > most ? number : most;
	}
	return most;
}

static void identify(
	struct context *context, const struct planning *planning, struct goal_list *goals)
{
	unsigned long next = greatest(&planning->earlier);

	for (size_t i = 0; i < goals->count; i++)
		if (goals->items[i].id.data == NULL)
			goal_identify(&goals->items[i],
				arena_format(context->arena, "g%lu", ++next), context->arena);
}

/* What else is wrong with tasks is found when the record is checked. */
static bool check_tasks(struct context *context, const struct planning *planning,
	const struct goal_list *goals, struct slice shown, struct slice body, size_t first_line)
{
	struct task_list tasks = { 0 };
	struct diag_list unheard;
	bool good = true;

	diag_list_init(&unheard, context->arena);
	tasks_read(shown, body, first_line, context->arena, &unheard, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct task *task = &tasks.items[i];
		if (task->goal.data != NULL && find_goal(goals, task->goal) == NULL &&
			find_goal(&planning->earlier, task->goal) == NULL)
			good = diag_add(context->diags, SEVERITY_ERROR, "unknown-goal",
				&task->position, _("no plan of this case has the goal '%s'"),
				slice_text(task->goal));
	}
	return good;
}

bool read_planned_goals(struct context *context, const struct planning *planning,
	struct slice shown, struct slice body, size_t first_line, struct goal_list *goals)
{
	bool good = goals_read(shown, body, first_line, context->arena, context->diags, goals);

	for (size_t i = 0; good && i < goals->count; i++)
		good = check_goal(context, planning, &goals->items[i]);
	if (!good)
		return false;
	identify(context, planning, goals);
	return check_tasks(context, planning, goals, shown, body, first_line);
}
