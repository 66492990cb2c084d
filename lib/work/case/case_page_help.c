#include "base/array.h"
#include "work/case/case_page.h"
#include "work/shared/referral_value.h"
#include <stdlib.h>

static const struct column task_columns[] = {
	{ .name = "id", .title = N_("task") },
	{ .name = "due", .title = N_("due") },
	{ .name = "overdue-days", .title = N_("late"), .align = COLUMN_RIGHT },
	{ .name = "who", .title = N_("who"), .flexible = true },
	{ .name = "text", .title = N_("what"), .flexible = true },
};

static const struct column referral_columns[] = {
	{ .name = "date", .title = N_("asked") },
	{ .name = "service", .title = N_("service"), .flexible = true },
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "for", .title = N_("for") },
	{ .name = "state", .title = N_("state"), .flexible = true },
	{ .name = "since", .title = N_("since") },
};

/* Open tasks by their day; those without one last, and as they stand in the case. */
static int compare_due(const void *a, const void *b)
{
	const struct kept_task *const *one = a, *const *other = b;
	day_number due = (*one)->task.due, other_due = (*other)->task.due;

	if (due == other_due)
		return *one < *other ? -1 : 1;
	if (due == DATE_NONE || other_due == DATE_NONE)
		return due == DATE_NONE ? 1 : -1;
	return due < other_due ? -1 : 1;
}

static const struct kept_task **open_tasks(const struct case_page *page, size_t *count)
{
	const struct kept_tasks *tasks = &page->summary->tasks;
	const struct kept_task **open = arena_take(page->arena, tasks->count + 1, sizeof *open);

	*count = 0;
	for (size_t i = 0; i < tasks->count; i++)
		if (task_state(&tasks->items[i].task) == TASK_OPEN)
			open[(*count)++] = &tasks->items[i];
	qsort(open, *count, sizeof *open, compare_due);
	return open;
}

void case_page_add_tasks(struct case_page *page)
{
	struct arena *arena = page->arena;
	struct case_table table;
	size_t count;
	const struct kept_task **open = open_tasks(page, &count);

	case_page_begin_table(
		page, &table, "tasks", N_("Open tasks"), task_columns, ARRAY_LEN(task_columns));
	for (size_t i = 0; i < count; i++) {
		const struct task *task = &open[i]->task;
		struct slice none = { 0 };
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "id", task->id, none);
		table_rows_set_text(&table.rows, "record", open[i]->record->stem, none);
		table_rows_set(&table.rows, "due", value_date(arena, task->due), none);
		table_rows_set_number(
			&table.rows, "overdue-days", task_days_late(task, page->context->today));
		table_rows_set_text(&table.rows, "who", task_who(task, arena),
			task_who_label(page->context, task, arena));
		table_rows_set_text(&table.rows, "text", task->text, none);
	}
	case_page_end_table(page, &table);
}

static void add_referral(
	struct case_page *page, const struct record *record, struct table_rows *rows)
{
	const struct referral *referral = record_as_referral(record);
	struct arena *arena = page->arena;
	struct slice none = { 0 };
	struct referral_standing standing;

	referral_standing_read(page->context, page->file, record, arena, &standing);
	table_rows_add(rows);
	table_rows_set_text(rows, "referral", record->stem, none);
	table_rows_set(rows, "date", value_date(arena, record->date), none);
	table_rows_set_text(rows, "service", referral->service,
		service_label(page->context, referral->service));
	table_rows_set_text(rows, "need", referral->need,
		code_label(page->context, VOCABULARY_NEEDS, referral->need));
	table_rows_set(rows, "for", case_page_list(page, &referral->members), none);
	table_rows_set_text(rows, "state", slice_from(referral_states[standing.state].code),
		referral_state_text(page->context, referral, &standing, false, arena));
	table_rows_set_text(rows, "detail", standing.detail, none);
	table_rows_set(rows, "since", value_date(arena, standing.since), none);
	table_rows_set_text(rows, "other-end", referral_other_end_text(&standing, arena), none);
	table_rows_set_text(rows, "without-consent", referral->without_consent, none);
}

void case_page_add_referrals(struct case_page *page)
{
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "referrals", N_("Referrals"), referral_columns,
		ARRAY_LEN(referral_columns));
	while ((record = case_file_next(page->file, RECORD_REFERRAL, &from)) != NULL)
		add_referral(page, record, &table.rows);
	case_page_end_table(page, &table);
}
