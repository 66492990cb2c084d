#include "work/case/plan_goals.h"
#include "base/number.h"
#include "model/name.h"

struct goal *find_goal(const struct goal_list *goals, struct slice id)
{
	for (size_t i = 0; i < goals->count; i++)
		if (slice_equal(goals->items[i].id, id))
			return &goals->items[i];
	return NULL;
}

enum { PREFIX_LEAST = 3 };

struct goal *find_named_goal(const struct goal_list *goals, struct slice named)
{
	struct goal *found = find_goal(goals, named);

	if (found != NULL)
		return found;
	for (size_t i = 0; i < goals->count; i++) {
		struct goal *goal = &goals->items[i];
		struct slice start = slice_part(goal->id, 0, named.length);
		if (named.length < PREFIX_LEAST || !slice_equal(start, named))
			continue;
		for (size_t k = i + 1; k < goals->count; k++)
			if (slice_equal(slice_part(goals->items[k].id, 0, named.length), named))
				return NULL;
		return goal;
	}
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

enum { GOAL_ID_LENGTH = 7 /* behind the g */ };

/* Random, as a task's id: two teams that plan on one day must not both write of a third goal. */
static struct slice draw_id(
	struct context *context, const struct planning *planning, const struct goal_list *goals)
{
	char drawn[GOAL_ID_LENGTH + 1];
	struct slice id;

	do {
		random_identifier(&context->random, GOAL_ID_LENGTH, false, drawn);
		id = arena_format(context->arena, "g%s", drawn);
	} while (find_goal(&planning->earlier, id) != NULL || find_goal(goals, id) != NULL);
	return id;
}

static void identify(
	struct context *context, const struct planning *planning, struct goal_list *goals)
{
	for (size_t i = 0; i < goals->count; i++)
		if (goals->items[i].id.data == NULL)
			goal_identify(&goals->items[i], draw_id(context, planning, goals),
				context->arena);
}

/* The id of the goal that a task names: one of a plan of the case, or g1, g2... for the first and
 * second new one, whose id nobody could know. Nothing when there is none. */
static struct slice named_goal(
	const struct planning *planning, const struct goal_list *goals, struct slice named)
{
	long number;

	if (find_goal(goals, named) != NULL || find_goal(&planning->earlier, named) != NULL)
		return named;
	if (!name_is_goal(named) || !number_parse(slice_part(named, 1, named.length), &number))
		return (struct slice){ 0 };
	for (size_t i = 0; i < goals->count; i++)
		if (find_goal(&planning->earlier, goals->items[i].id) == NULL && --number == 0)
			return goals->items[i].id;
	return (struct slice){ 0 };
}

static bool name_goal(struct context *context, const struct planning *planning,
	const struct goal_list *goals, struct task *task)
{
	struct slice id = named_goal(planning, goals, task->goal);

	if (id.data == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-goal", &task->position,
			_("no plan of this case has the goal '%s' (g1 is the first new goal of "
			  "this plan)"),
			slice_text(task->goal));
	if (!slice_equal(id, task->goal))
		task_serve(task, id, context->arena);
	return true;
}

bool read_planned_tasks(struct context *context, const struct planning *planning,
	struct slice shown, struct slice body, size_t first_line, const struct goal_list *goals,
	struct task_list *tasks)
{
	struct diag_list unheard; /* what else is wrong is found when the record is checked */
	bool good = true;

	diag_list_init(&unheard, context->arena);
	tasks_read(shown, body, first_line, context->arena, &unheard, tasks);
	for (size_t i = 0; i < tasks->count; i++)
		if (tasks->items[i].goal.data != NULL)
			good = name_goal(context, planning, goals, &tasks->items[i]) && good;
	return good;
}

bool read_planned_goals(struct context *context, const struct planning *planning,
	struct slice shown, struct slice body, size_t first_line, struct goal_list *goals)
{
	bool good = goals_read(shown, body, first_line, context->arena, context->diags, goals);

	for (size_t i = 0; good && i < goals->count; i++)
		good = check_goal(context, planning, &goals->items[i]);
	if (good)
		identify(context, planning, goals);
	return good;
}
