#include "base/array.h"
#include "logic/case/plan_need.h"
#include "work/assess/assessment_page.h"
#include "work/case/case_page.h"

static const struct column need_columns[] = {
	{ .name = "item", .title = N_("need"), .flexible = true },
	{ .name = "for", .title = N_("for") },
	{ .name = "answer", .title = N_("answer"), .flexible = true },
	{ .name = "card", .title = N_("card"), .flexible = true },
	{ .name = "date", .title = N_("day") },
};

/* What is wrong in the goals of the plan that the page shows is said there. */
static void read_goals(
	struct case_page *page, const struct record *plan, bool is_shown, struct goal_list *goals)
{
	struct context *context = page->context;
	struct diag_list unheard;

	diag_list_init(&unheard, page->arena);
	if (!goals_read(plan->shown, plan->front.body, plan->front.body_line, page->arena,
		    is_shown ? &unheard : context->diags, goals))
		context->broken = true;
}

static void gather_goals(struct case_page *page, struct goal_list *goals)
{
	const struct case_file *file = page->file;
	day_number today = page->context->today;
	const struct record *plan, *shown = case_file_plan(file, today);
	size_t from = 0;

	while ((plan = case_file_next(file, RECORD_PLAN, &from)) != NULL)
		if (case_file_plan_holds(file, plan, today))
			read_goals(page, plan, plan == shown, goals);
}

static void add_need(
	const struct case_page *page, const struct plan_need *need, struct table_rows *rows)
{
	const struct assessment *assessment = need->score->assessment;
	const struct card_item *item = need->item->item;
	struct arena *arena = page->arena;
	struct slice question = card_text(item->cs, item->en, page->language);
	struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_text(rows, "item", item->id,
		arena_format(arena, "%s (%s)", slice_text(question), slice_text(item->id)));
	table_rows_set_text(rows, "for", assessment->about.member, none);
	table_rows_set(rows, "answer", value_integer(arena, need->item->value),
		assessment_answer_text(need->score, need->item, page->language, arena));
	table_rows_set_text(rows, "card", assessment->about.card, none);
	table_rows_set(rows, "date", value_date(arena, assessment->date), none);
	table_rows_set_text(rows, "assessment", assessment->stem, none);
}

void case_page_add_needs(struct case_page *page)
{
	struct goal_list goals = { 0 };
	struct plan_need_list needs = { 0 };
	const struct plan_need_input input = { page->file, page->cards, &goals,
		&page->summary->tasks, page->context->today };
	struct case_table table;

	gather_goals(page, &goals);
	plan_needs(&input, page->arena, &needs);
	case_page_begin_table(page, &table, "unanswered-needs",
		N_("Needs that the plan does not answer yet"), need_columns,
		ARRAY_LEN(need_columns));
	for (size_t i = 0; i < needs.count; i++) {
		add_need(page, &needs.items[i], &table.rows);
		if (slice_is_empty(table.table.note))
			table.table.note = example_note(needs.items[i].score);
	}
	case_page_end_table(page, &table);
}
