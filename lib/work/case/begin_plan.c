#include "work/case/plan_goals.h"
#include "work/shared/findings.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/take_value.h"

/* A new goal has words and tokens; what became of one is a single word. */
static bool is_judgement(struct slice text)
{
	return slice_find(text, '=', 0) < text.length && slice_find(text, ' ', 0) == text.length;
}

bool plan_request_only_judges(const struct plan_request *request)
{
	for (size_t i = 0; i < request->goals.count; i++)
		if (!is_judgement(request->goals.items[i]))
			return false;
	return request->goals.count > 0 && request->agreed.count == 0 &&
	       request->review == DATE_NONE && request->message.data == NULL &&
	       request->edited.data == NULL;
}

/* What is wrong in the goals of older plans is store-check's business. */
static void read_earlier(struct context *context, struct planning *planning)
{
	const struct record *record;
	struct diag_list unheard;
	size_t from = 0;

	diag_list_init(&unheard, context->arena);
	while ((record = case_file_next(&planning->file, RECORD_PLAN, &from)) != NULL)
		goals_read(record->shown, record->front.body, record->front.body_line,
			context->arena, &unheard, &planning->earlier);
}

/* A goal that a hand wrote without an id could neither be judged nor carried on. */
static bool check_ids(struct context *context, const struct goal_list *goals)
{
	bool good = true;

	for (size_t i = 0; i < goals->count; i++)
		if (goals->items[i].id.data == NULL)
			good = diag_add(context->diags, SEVERITY_ERROR, "goal",
				&goals->items[i].position,
				_("the goal has no id (id:g and seven letters or digits that no "
				  "goal of the case has, such as id:g3k8m2qa, at the end of its "
				  "line)"));
	return good;
}

static bool check_newest(struct context *context, const struct case_file *file)
{
	const struct record *plan, *newest = NULL;
	char day[DATE_TEXT_SIZE];
	size_t from = 0;

	while ((plan = case_file_next(file, RECORD_PLAN, &from)) != NULL)
		newest = plan;
	return newest == NULL || newest->date <= context->date ||
	       diag_add(context->diags, SEVERITY_ERROR, "plan", NULL,
		       _("the case has a newer plan, %s (%s or later)"), slice_text(newest->stem),
		       date_format(newest->date, day));
}

static bool find_plan(struct context *context, struct planning *planning)
{
	const struct record *plan = case_file_plan(&planning->file, context->date);

	read_earlier(context, planning);
	planning->in_force = plan;
	if (!check_newest(context, &planning->file))
		return false;
	if (plan == NULL)
		return true;
	return goals_read(plan->shown, plan->front.body, plan->front.body_line, context->arena,
		       context->diags, &planning->goals) &&
	       check_ids(context, &planning->goals);
}

/* GOAL=yes|partly|no */
static bool judge(struct context *context, const struct planning *planning, struct slice text)
{
	size_t equals = slice_find(text, '=', 0);
	struct slice id = arena_copy(context->arena, slice_part(text, 0, equals));
	struct slice met = arena_copy(context->arena, slice_part(text, equals + 1, text.length));
	struct goal *goal = find_named_goal(&planning->goals, id);

	if (!word_is_known(goal_ends, met))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--goal: '%s' judges nothing (%s=yes, %s=partly or %s=no)"),
			slice_text(text), id.data, id.data, id.data);
	if (goal == NULL)
		return refuse_goal(context, planning, id, NULL);
	goal_judge(goal, met, context->date, context->arena);
	return true;
}

/* What is wrong with a goal that an option gives has no place but the option. */
static bool check_given(struct context *context, const struct planning *planning, struct slice text)
{
	struct slice line = arena_format(context->arena, "- goal: %s\n", slice_text(text));
	struct goal_list goals = { 0 };
	struct findings findings;

	if (!check_line(context, "--goal", text))
		return false;
	findings_begin(context, &findings);
	bool good = read_planned_goals(context, planning, slice_from(""), line, 1, &goals);
	findings_unplace(&findings);
	for (size_t i = 0; i < findings.list.count; i++) {
		struct slice *said = &findings.list.items[i].text;
		*said = arena_format(
			context->arena, "--goal '%s': %s", slice_text(text), slice_text(*said));
	}
	findings_end(context, &findings, FINDINGS_HAND_ON);
	return good;
}

/* Whether the request gives the goal anew. */
static bool is_given(const struct plan_request *request, struct slice id)
{
	for (size_t i = 0; i < request->goals.count; i++) {
		struct slice rest = request->goals.items[i], word;
		while (slice_split(&rest, ' ', &word))
			if (slice_starts(word, "id:") &&
				slice_equal(slice_part(word, 3, word.length), id))
				return true;
	}
	return false;
}

static void add_unmet(
	const struct planning *planning, const struct plan_request *request, struct buf *body)
{
	char day[DATE_TEXT_SIZE];

	for (size_t i = 0; i < planning->goals.count; i++) {
		const struct goal *goal = &planning->goals.items[i];
		if (!goal_is_unmet(goal) || is_given(request, goal->id))
			continue;
		buf_format(body, "- goal: %s need:%s%s%s by:%s id:%s\n", slice_text(goal->text),
			slice_text(goal->need), goal->item.data != NULL ? " item:" : "",
			slice_text(goal->item), date_format(goal->by, day), slice_text(goal->id));
	}
}

static bool take_goals(struct context *context, const struct plan_request *request,
	struct planning *planning, struct buf *body)
{
	struct buf given;
	bool good = true;

	buf_init(&given);
	for (size_t i = 0; i < request->goals.count; i++)
		if (is_judgement(request->goals.items[i]))
			good = judge(context, planning, request->goals.items[i]) && good;
	for (size_t i = 0; i < request->goals.count; i++) {
		struct slice text = request->goals.items[i];
		if (is_judgement(text))
			continue;
		good = check_given(context, planning, text) && good;
		buf_format(&given, "- goal: %s\n", slice_text(text));
	}
	add_unmet(planning, request, body);
	buf_add_slice(body, buf_slice(&given));
	buf_free(&given);
	return good;
}

/* MEMBER or MEMBER=DATE */
static bool take_agreement(struct context *context, struct slice text, struct plan *plan)
{
	size_t equals = slice_find(text, '=', 0);
	struct slice member = slice_part(text, 0, equals);
	struct slice date = slice_part(text, equals + 1, text.length);
	day_number day = context->date;
	char written[DATE_TEXT_SIZE];

	if (equals < text.length && !date_parse_relative(date, context->today, &day))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--agreed: '%s' is not a day (2022-09-14, yesterday, -3d)"),
			slice_text(date));
	return take_value(context, &plan_schema, "agreed",
		arena_format(context->arena, "%.*s %s", (int)member.length, member.data,
			date_format(day, written)),
		plan);
}

static bool take_fields(
	struct context *context, const struct plan_request *request, struct plan *plan)
{
	bool good = true;

	schema_clear(&plan_schema, plan);
	plan->review = request->review;
	for (size_t i = 0; i < request->agreed.count; i++)
		good = take_agreement(context, request->agreed.items[i], plan) && good;
	return context_person(context, &plan->by) && good;
}

/* The text of the request; an editor would be given what stands on standard input. */
static bool take_message(
	struct context *context, const struct plan_request *request, struct slice *message)
{
	*message = (struct slice){ 0 };
	return (request->edits && request->message.data == NULL) ||
	       read_message(context, request->message, MESSAGE_OPTIONAL, message);
}

bool begin_plan(struct context *context, struct slice named, const struct plan_request *request,
	struct planning *planning)
{
	struct slice message;
	struct buf body;

	*planning = (struct planning){ 0 };
	if (!load_case_to_change(context, named, &planning->file) ||
		!check_open(context, &planning->file, context->date) ||
		!find_plan(context, planning) || !take_message(context, request, &message))
		return false;
	buf_init(&body);
	bool good = take_goals(context, request, planning, &body);
	good = take_fields(context, request, &planning->plan) && good;
	if (!slice_is_empty(message))
		buf_format(&body, "%s%s", body.length > 0 ? "\n" : "", slice_text(message));
	planning->body = buf_take(&body, context->arena);
	return good;
}
