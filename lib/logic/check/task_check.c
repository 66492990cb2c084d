#include "logic/check/task_check.h"
#include "base/index.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/goal.h"

static bool check_link(const struct schema *schema, const char *name, struct slice value,
	struct position position, const struct link_world *world, struct diag_list *diags)
{
	const struct field *field = schema_find(schema, slice_from(name));

	return slice_is_empty(value) || link_check(field, value, &position, world, diags);
}

static bool check_past(const char *name, day_number day, day_number today, struct position position,
	struct diag_list *diags)
{
	char text[DATE_TEXT_SIZE], bound[DATE_TEXT_SIZE];

	if (day == DATE_NONE || day <= today + 1)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "future", &position,
		_("%s: %s is in the future (%s at the latest)"), name, date_format(day, text),
		date_format(today + 1, bound));
}

static bool check_repeated(
	struct index *seen, struct slice id, struct position position, struct diag_list *diags)
{
	if (slice_is_empty(id) || index_put(seen, id, seen) == NULL)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "repeated-id", &position,
		_("'%s' stands before in this record (each id once)"), slice_text(id));
}

bool tasks_check(const struct task_list *tasks, size_t first, const struct link_world *world,
	day_number today, struct arena *arena, struct diag_list *diags)
{
	struct index seen;
	bool good = true;

	index_init(&seen, arena);
	for (size_t i = first; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i];
		good &= check_link(&task_schema, "person", task->person,
			task_position(task, "person"), world, diags);
		good &= check_link(&task_schema, "role", task->role, task_position(task, "role"),
			world, diags);
		good &= check_link(&task_schema, "for", task->member, task_position(task, "for"),
			world, diags);
		good &= check_past("done", task->done, today, task_position(task, "done"), diags);
		good &= check_past("cancelled", task->cancelled, today,
			task_position(task, "cancelled"), diags);
		good &= check_repeated(&seen, task->id, task_position(task, "id"), diags);
	}
	return good;
}

static void read_goals(const struct record *plan, struct arena *arena, struct diag_list *diags,
	struct goal_list *goals)
{
	*goals = (struct goal_list){ 0 };
	goals_read(plan->shown, plan->front.body, plan->front.body_line, arena, diags, goals);
}

bool goals_check(const struct record *plan, const struct link_world *world, day_number today,
	struct arena *arena, struct diag_list *diags)
{
	size_t errors = diag_count(diags, SEVERITY_ERROR);
	struct goal_list goals;
	struct index seen;

	index_init(&seen, arena);
	read_goals(plan, arena, diags, &goals);
	for (size_t i = 0; i < goals.count; i++) {
		const struct goal *goal = &goals.items[i];
		check_link(&goal_schema, "need", goal->need, goal_position(goal, "need"), world,
			diags);
		check_past("on", goal->on, today, goal_position(goal, "on"), diags);
		check_repeated(&seen, goal->id, goal_position(goal, "id"), diags);
	}
	return diag_count(diags, SEVERITY_ERROR) == errors;
}

/* Whether a plan replaces another, by as many steps as there are plans. */
static bool carries_on(
	const struct case_file *file, const struct record *plan, const struct record *earlier)
{
	for (size_t steps = 0; plan != NULL && steps <= file->record_count; steps++) {
		const struct plan *fields = record_as_plan(plan);
		if (plan == earlier)
			return true;
		plan = case_file_record(file, fields->replaces);
		if (plan != NULL && !record_is(plan, RECORD_PLAN))
			return false;
	}
	return false;
}

static bool check_goal(const struct case_file *file, const struct record *plan,
	const struct goal *goal, struct index *plans, struct diag_list *diags)
{
	if (slice_is_empty(goal->id))
		return true;
	const struct record *earlier = index_put(plans, goal->id, (void *)plan);
	if (earlier == NULL || earlier == plan || carries_on(file, plan, earlier) ||
		carries_on(file, earlier, plan)) /* of one day, which have no order but this */
		return true;
	struct position position = goal_position(goal, "id");
	return diag_add(diags, SEVERITY_ERROR, "repeated-id", &position,
		_("'%s' is a goal of '%.*s', which this plan does not replace (another id)"),
		slice_text(goal->id), (int)earlier->stem.length, earlier->stem.data);
}

bool case_check_goals(const struct case_file *file, const struct task_list *tasks,
	struct arena *arena, struct diag_list *diags)
{
	const struct record *plan;
	struct diag_list unheard;
	struct index plans; /* id of a goal -> the newest plan that has it */
	size_t from = 0;
	bool good = true;

	diag_list_init(&unheard, arena);
	index_init(&plans, arena);
	while ((plan = case_file_next(file, RECORD_PLAN, &from)) != NULL) {
		struct goal_list goals;
		read_goals(plan, arena, &unheard, &goals);
		for (size_t i = 0; i < goals.count; i++)
			good &= check_goal(file, plan, &goals.items[i], &plans, diags);
	}
	for (size_t i = 0; !file->broken && i < tasks->count; i++) {
		const struct task *task = &tasks->items[i];
		struct position position = task_position(task, "goal");
		if (!slice_is_empty(task->goal) && index_get(&plans, task->goal) == NULL)
			good = diag_add(diags, SEVERITY_ERROR, "unknown-goal", &position,
				_("no plan of this case has the goal '%s'"),
				slice_text(task->goal));
	}
	return good;
}
