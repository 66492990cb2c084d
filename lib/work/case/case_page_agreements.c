#include "base/array.h"
#include "model/record/agreement.h"
#include "model/record/goal.h"
#include "work/case/case_page.h"

static const struct column consent_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "members", .title = N_("whose") },
	{ .name = "recipients", .title = N_("to whom"), .flexible = true },
	{ .name = "scope", .title = N_("about"), .flexible = true },
	{ .name = "state", .title = N_("state"), .flexible = true },
};

static const struct column goal_columns[] = {
	{ .name = "id", .title = N_("goal") },
	{ .name = "by", .title = N_("due") },
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "text", .title = N_("what"), .flexible = true },
	{ .name = "met", .title = N_("met") },
};

/* With the day until when it stands or stood, or when it was withdrawn. */
static struct slice state_text(
	const struct case_page *page, const struct consent *consent, enum consent_state state)
{
	const char *label = _(consent_states[state].label);

	if (state == CONSENT_WITHDRAWN)
		return arena_format(page->arena, _("%s on %s"), label,
			slice_text(day_label(consent->withdrawn, page->arena)));
	if (consent->until == DATE_NONE)
		return slice_from(label);
	return arena_format(page->arena,
		state == CONSENT_STANDS ? _("%s until %s") : _("%s (until %s)"), label,
		slice_text(day_label(consent->until, page->arena)));
}

static struct slice recipients_text(const struct case_page *page, const struct consent *consent)
{
	struct slice_list labels = { 0 };

	for (size_t i = 0; i < consent->recipients.count; i++)
		slice_list_add(&labels, page->arena,
			recipient_label(page->context, consent->recipients.items[i]));
	return join_texts(&labels, page->arena);
}

static struct slice scope_text(const struct case_page *page, const struct consent *consent)
{
	struct slice_list labels = { 0 };

	for (size_t i = 0; i < consent->scope.count; i++)
		slice_list_add(&labels, page->arena,
			slice_from(word_label(consent_scopes, consent->scope.items[i])));
	return join_texts(&labels, page->arena);
}

void case_page_add_consents(struct case_page *page)
{
	struct arena *arena = page->arena;
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "consents", N_("Consents"), consent_columns,
		ARRAY_LEN(consent_columns));
	while ((record = case_file_next(page->file, RECORD_CONSENT, &from)) != NULL) {
		const struct consent *consent = record_as_consent(record);
		enum consent_state state = consent_state_on(record, page->context->today);
		struct slice none = { 0 };
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "consent", record->stem, none);
		table_rows_set(&table.rows, "date", value_date(arena, record->date), none);
		table_rows_set(
			&table.rows, "members", case_page_list(page, &consent->members), none);
		table_rows_set_text(&table.rows, "basis", consent->basis, none);
		table_rows_set(&table.rows, "recipients",
			case_page_list(page, &consent->recipients), recipients_text(page, consent));
		table_rows_set(&table.rows, "scope", case_page_list(page, &consent->scope),
			scope_text(page, consent));
		table_rows_set_text(&table.rows, "state", slice_from(consent_states[state].code),
			state_text(page, consent, state));
		table_rows_set(&table.rows, "until", value_date(arena, consent->until), none);
		table_rows_set(
			&table.rows, "withdrawn", value_date(arena, consent->withdrawn), none);
	}
	case_page_end_table(page, &table);
}

static void add_goals(struct case_page *page, const struct record *plan, struct table_rows *rows)
{
	struct context *context = page->context;
	struct goal_list goals = { 0 };
	struct slice none = { 0 };

	if (!goals_read(plan->shown, plan->front.body, plan->front.body_line, page->arena,
		    context->diags, &goals))
		context->broken = true;
	for (size_t i = 0; i < goals.count; i++) {
		const struct goal *goal = &goals.items[i];
		table_rows_add(rows);
		table_rows_set_text(rows, "id", goal->id, none);
		table_rows_set(rows, "by", value_date(page->arena, goal->by), none);
		table_rows_set_text(rows, "need", goal->need,
			code_label(page->context, VOCABULARY_NEEDS, goal->need));
		table_rows_set_text(rows, "text", goal->text, none);
		table_rows_set_text(
			rows, "met", goal->met, slice_from(word_label(goal_ends, goal->met)));
		table_rows_set(rows, "on", value_date(page->arena, goal->on), none);
	}
}

/* Of when, until when, and who stands behind it. */
static struct slice plan_note(const struct case_page *page, const struct record *plan)
{
	const struct plan *fields = record_as_plan(plan);
	struct slice approver = case_file_approver(
		page->file, page->file->records, page->file->record_count, plan, DATE_NONE);
	struct slice note = arena_format(page->arena, _("The plan is of %s, its review due on %s."),
		slice_text(day_label(plan->date, page->arena)),
		slice_text(day_label(fields->review, page->arena)));

	if (fields->agreed.count > 0)
		note = arena_format(page->arena, _("%s Agreed: %s."), note.data,
			slice_text(join_texts(&fields->agreed, page->arena)));
	if (!slice_is_empty(approver))
		note = arena_format(
			page->arena, _("%s Approved: %s."), note.data, slice_text(approver));
	return note;
}

void case_page_add_goals(struct case_page *page)
{
	const struct record *plan = case_file_plan(page->file, page->context->today);
	struct case_table table;

	case_page_begin_table(page, &table, "goals", N_("Goals of the plan"), goal_columns,
		ARRAY_LEN(goal_columns));
	if (plan != NULL) {
		add_goals(page, plan, &table.rows);
		table.table.note = plan_note(page, plan);
	}
	case_page_end_table(page, &table);
}
