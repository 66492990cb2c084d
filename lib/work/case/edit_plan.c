#include "work/case/edit_plan.h"
#include "model/schema/front_fields.h"
#include "work/case/plan_goals.h"
#include "work/shared/check_file.h"
#include "work/shared/edit_text.h"
#include "work/shared/guard.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"
#include "work/shared/template_text.h"

enum { REVIEW_MONTHS = 3 /* as assessments are made again; a person may change it */ };

struct editing {
	struct slice named;
	struct planning planning;
	struct slice path; /* where a record like this would lie */
	struct slice template;
};

static void comment(struct buf *text, struct slice words)
{
	template_add_comment(text, template_comment, words);
}

/* "c1 (child), m1 (mother)" */
static struct slice members_text(struct context *context, const struct case_file *file)
{
	struct slice_list texts = { 0 };

	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		slice_list_add(&texts, context->arena,
			arena_format(context->arena, "%s (%s)", slice_text(member->id),
				slice_text(member_label(context, member))));
	}
	return join_texts(&texts, context->arena);
}

/* "tutoring (doučování), therapy (terapie)" */
static struct slice needs_text(struct context *context, const struct slice_list *needs)
{
	struct slice_list texts = { 0 };

	for (size_t i = 0; i < needs->count; i++)
		slice_list_add(&texts, context->arena,
			arena_format(context->arena, "%s (%s)", slice_text(needs->items[i]),
				slice_text(
					code_label(context, VOCABULARY_NEEDS, needs->items[i]))));
	return join_texts(&texts, context->arena);
}

static void add_front(struct context *context, const struct planning *planning, struct buf *text)
{
	const struct case_file *file = &planning->file;
	const struct plan *plan = &planning->plan;
	day_number review = plan->review == DATE_NONE
				    ? date_add_months(context->date, REVIEW_MONTHS)
				    : plan->review;
	char day[DATE_TEXT_SIZE];

	buf_format(text, "---\ncase: %s\n", slice_text(file->id));
	comment(text,
		slice_from(
			_("An action plan. Lines that begin with a percent sign are not read.")));
	comment(text, slice_from(_("The day on which it is looked at again, together:")));
	buf_format(text, "review: %s\n", date_format(review, day));
	comment(text, arena_format(context->arena,
			      _("Who of the family agreed, and when, one on a line: %s"),
			      slice_text(members_text(context, file))));
	comment(text,
		arena_format(context->arena, "  - \"m1 %s\"", date_format(context->date, day)));
	buf_add_text(text, "agreed:\n");
	for (size_t i = 0; i < plan->agreed.count; i++)
		buf_format(text, "  - \"%s\"\n", slice_text(plan->agreed.items[i]));
	buf_add_text(text, "---\n");
}

static void add_body(struct context *context, const struct planning *planning, struct buf *text)
{
	const struct slice_list *needs = &planning->file.facts->needs;
	char day[DATE_TEXT_SIZE];

	date_format(date_add_months(context->date, REVIEW_MONTHS), day);
	comment(text, slice_from(_("GOALS: what will be different, so that everybody can tell "
				   "whether it is; for which need, and by when. One on a line:")));
	comment(text, arena_format(context->arena,
			      _("- goal: Sleeps in her own bed need:housing by:%s"), day));
	if (needs->count > 0)
		comment(text, arena_format(context->arena, _("Needs of the family: %s"),
				      slice_text(needs_text(context, needs))));
	if (planning->in_force != NULL)
		comment(text, slice_from(_("What was not met in the plan before comes along and "
					   "keeps its id. Take out what is no goal any more.")));
	buf_add_slice(text, planning->body);
	buf_add_byte(text, '\n');
	comment(text,
		slice_from(_("TASKS: who does what by when, one on a line; people by their "
			     "id, others by their role; goal:g1 is the first new goal of this "
			     "plan. Below, anything else that was agreed. No names of "
			     "the family.")));
	comment(text, arena_format(context->arena,
			      _("- [ ] Ask the school for a tutor @%s due:%s goal:g1"),
			      slice_text(planning->file.facts->manager), day));
	comment(text, slice_from(_("- [ ] Bring the school reports @role:mother")));
}

static struct slice make_template(struct context *context, const struct planning *planning)
{
	struct buf text;

	buf_init(&text);
	add_front(context, planning, &text);
	add_body(context, planning, &text);
	return buf_take(&text, context->arena);
}

bool read_edited_plan(
	struct context *context, struct planning *planning, struct slice shown, struct slice text)
{
	struct slice harmless = template_without_comments(text, context->arena);
	struct slice by = planning->plan.by;
	struct goal_list goals = { 0 };
	struct task_list tasks = { 0 };
	struct front_matter front;

	if (!schema_parse_front(
		    &plan_schema, shown, harmless, context->arena, context->diags, &front) ||
		!schema_read_front(
			&plan_schema, &front, context->arena, context->diags, &planning->plan) ||
		!read_planned_goals(
			context, planning, shown, front.body, front.body_line, &goals) ||
		!read_planned_tasks(
			context, planning, shown, front.body, front.body_line, &goals, &tasks))
		return false;
	if (slice_is_empty(planning->plan.by))
		planning->plan.by = by;
	planning->body = template_body(text, front.body_line, context->arena);
	return goals.count > 0 ||
	       diag_add(context->diags, SEVERITY_ERROR, "goal",
		       &(struct position){ .file = shown, .line = front.body_line },
		       _("the plan has no goal (- goal: TEXT need:CODE by:DATE)"));
}

/* Whatever would be refused when all is recorded is refused in the editor. What check_file() says
 * is said first, and what it would only repeat is not said again. */
static bool check_plan_text(struct context *context, struct slice text, void *closure)
{
	struct editing *editing = closure;
	struct slice harmless = template_without_comments(text, context->arena);
	const struct change change = {
		.ring = RING_CASES,
		.path = editing->path,
		.before = editing->template,
		.after = text,
	};
	bool good = check_file(context, RING_CASES, editing->path, editing->path, harmless);

	good &= guard_check(context, &change);
	return good && read_edited_plan(context, &editing->planning, editing->path, text);
}

bool edit_plan(struct context *context, struct slice named, const struct plan_request *request,
	struct edited_plan *edited)
{
	struct editing editing = { .named = named };
	struct planning *planning = &editing.planning;

	if (!begin_plan(context, named, request, planning) ||
		!load_platform(context, PLATFORM_VOCABULARIES) ||
		!draft_init(&edited->draft, &context->store, context->drafts,
			arena_format(context->arena, "%s.plan.md", slice_text(planning->file.id)),
			context->arena, context->diags))
		return false;
	editing.template = make_template(context, planning);
	editing.path = arena_format(context->arena, "%s/%s.md", slice_text(planning->file.folder),
		slice_text(new_stem(context, RING_CASES, planning->file.folder, context->date,
			record_kinds[RECORD_PLAN].name)));
	const struct text_edit edit = {
		.draft = edited->draft,
		.template = editing.template,
		.mark = template_comment,
		.check = check_plan_text,
		.closure = &editing,
	};
	return edit_text(context, &edit, &edited->text);
}
