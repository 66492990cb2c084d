#include "work/case/plan_case.h"
#include "text/lines.h"
#include "work/case/edit_plan.h"
#include "work/case/plan_goals.h"
#include "work/shared/load_tasks.h"
#include "work/shared/option.h"
#include "work/shared/save.h"

/* The judged goals' lines, put into the plan that is in force. */
static void write_judgements(struct context *context, const struct planning *planning)
{
	const struct record *plan = planning->in_force;
	struct slice after = plan->bytes;

	for (size_t i = 0; i < planning->goals.count; i++) {
		const struct goal *goal = &planning->goals.items[i];
		after = lines_put(after, goal->position.line, goal->line, context->arena);
	}
	if (!slice_equal(after, plan->bytes))
		add_change(context, RING_CASES, plan->path, plan->bytes, after);
}

/* What comes along may have had its day. */
static void warn_of_past(struct context *context, const struct goal_list *goals)
{
	char day[DATE_TEXT_SIZE];

	for (size_t i = 0; i < goals->count; i++) {
		const struct goal *goal = &goals->items[i];
		if (goal->by < context->date)
			diag_add(context->diags, SEVERITY_WARNING, "goal", NULL,
				_("%s comes along, and was to be met by %s (another day: --goal "
				  "'TEXT need:CODE by:DATE id:%s')"),
				slice_text(goal->id), date_format(goal->by, day),
				slice_text(goal->id));
	}
}

/* The body with the ids of its goals and tasks. */
static bool identify(struct context *context, const struct planning *planning, struct slice *body)
{
	const struct case_file *file = &planning->file;
	struct task_list tasks = { 0 };
	struct goal_list goals = { 0 };

	if (!read_planned_goals(context, planning, slice_from(""), *body, 1, &goals))
		return false;
	if (goals.count == 0)
		return option_need(context, false, "goal", _("'TEXT need:CODE by:DATE'"));
	for (size_t i = 0; i < goals.count; i++)
		*body = lines_put(
			*body, goals.items[i].position.line, goals.items[i].line, context->arena);
	warn_of_past(context, &goals);
	if (!read_planned_tasks(context, planning, slice_from(""), *body, 1, &goals, &tasks))
		return false;
	*body = assign_task_ids(context, *body, &tasks, file->records, file->record_count);
	return true;
}

static bool write_plan(struct context *context, struct planning *planning)
{
	const struct case_file *file = &planning->file;
	struct plan *plan = &planning->plan;
	struct slice body = planning->body;

	if (!option_need(context, plan->review != DATE_NONE, "review",
		    _("the day on which the plan is looked at again")) ||
		!identify(context, planning, &body))
		return false;
	plan->common.case_id = file->id;
	plan->replaces =
		planning->in_force == NULL ? (struct slice){ 0 } : planning->in_force->stem;
	struct slice stem = add_record(
		context, RING_CASES, file->folder, RECORD_PLAN, plan, context->date, body);
	return save(context,
		arena_format(context->arena, "Write %s/%s", slice_text(file->id), slice_text(stem))
			.data);
}

static bool save_judgements(struct context *context, const struct planning *planning)
{
	const struct record *plan = planning->in_force;
	struct slice id = planning->file.id;

	buf_format(&context->output, "%s/%s\n", slice_text(id), slice_text(plan->stem));
	return save(context, arena_format(context->arena, "Judge goals of %s/%s", slice_text(id),
				     slice_text(plan->stem))
				     .data);
}

bool plan_case(struct context *context, struct slice named, const struct plan_request *request)
{
	struct planning planning;

	if (!begin_plan(context, named, request, &planning) ||
		(request->edited.data != NULL &&
			!read_edited_plan(context, &planning, slice_from(""), request->edited)))
		return false;
	if (planning.in_force != NULL)
		write_judgements(context, &planning);
	if (planning.in_force != NULL && plan_request_only_judges(request))
		return save_judgements(context, &planning);
	return write_plan(context, &planning);
}
