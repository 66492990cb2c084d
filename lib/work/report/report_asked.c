#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "work/report/platform_report.h"
#include "work/shared/load_tasks.h"

static const struct column asked_columns[] = {
	{ .name = "agreed", .title = N_("agreed on") },
	{ .name = "due", .title = N_("due") },
	{ .name = "state", .title = N_("state") },
	{ .name = "closed", .title = N_("closed") },
	{ .name = "task", .title = N_("task"), .flexible = true },
	{ .name = "id", .title = NULL },
	{ .name = "who", .title = NULL },
};
static const struct report_table_spec asked_table = { "asked", NULL, "tasks", asked_columns,
	ARRAY_LEN(asked_columns) };

/* What had become of a task by the end of the period. */
enum outcome { OUTCOME_OPEN, OUTCOME_LATE, OUTCOME_DONE, OUTCOME_CANCELLED };
static const struct word outcomes[] = {
	[OUTCOME_OPEN] = { "open", N_("open") },
	[OUTCOME_LATE] = { "late", N_("late") },
	[OUTCOME_DONE] = { "done", N_("done") },
	[OUTCOME_CANCELLED] = { "cancelled", N_("cancelled") },
};

static bool is_by(day_number date, day_number day)
{
	return date != DATE_NONE && date <= day;
}

/* Done, and nobody wrote when. */
static bool is_undated(const struct task *task)
{
	return task->marked && task->done == DATE_NONE && task->cancelled == DATE_NONE;
}

static enum outcome outcome_of(const struct task *task, day_number end)
{
	if (is_by(task->done, end) || is_undated(task))
		return OUTCOME_DONE;
	if (is_by(task->cancelled, end))
		return OUTCOME_CANCELLED;
	return is_by(task->due, end - 1) ? OUTCOME_LATE : OUTCOME_OPEN;
}

/* The newest platform meeting of the last day of the period or before; NULL. */
static const struct record *last_meeting(const struct period_facts *facts)
{
	const struct record *last = NULL;

	for (size_t i = 0; i < facts->events.count; i++) {
		const struct record *record = &facts->events.items[i];
		if (meeting_is(record, MEETING_PLATFORM) && record->date <= facts->period.to)
			last = record;
	}
	return last;
}

/* Whether a task belongs here: of the last meeting, or not closed before the period. */
static bool is_told(
	const struct period_facts *facts, const struct kept_task *kept, const struct record *last)
{
	const struct task *task = &kept->task;
	day_number before = facts->period.from - 1;

	if (!meeting_is(kept->record, MEETING_PLATFORM) || kept->record->date > facts->period.to)
		return false;
	return kept->record == last ||
	       (!is_by(task->done, before) && !is_by(task->cancelled, before) && !is_undated(task));
}

static void set_date(struct report_table *table, const char *column, day_number date)
{
	table_rows_set(
		&table->rows, column, value_date(table->rows.arena, date), (struct slice){ 0 });
}

static void add_asked(
	struct platform_report *report, struct report_table *table, const struct kept_task *kept)
{
	const struct task *task = &kept->task;
	enum outcome outcome = outcome_of(task, report->facts->period.to);
	struct slice code = slice_from(outcomes[outcome].code);

	table_rows_add(&table->rows);
	set_date(table, "agreed", kept->record->date);
	set_date(table, "due", task->due);
	table_rows_set_text(
		&table->rows, "state", code, slice_from(translate(outcomes[outcome].label)));
	if (outcome == OUTCOME_DONE)
		set_date(table, "closed", task->done);
	if (outcome == OUTCOME_CANCELLED)
		set_date(table, "closed", task->cancelled);
	table_rows_set_text(&table->rows, "task",
		told_add(report->told, kept->record->shown, task->position.line, task->text),
		(struct slice){ 0 });
	table_rows_set_text(&table->rows, "id", task->id, (struct slice){ 0 });
	table_rows_set_text(
		&table->rows, "who", task_who(task, table->rows.arena), (struct slice){ 0 });
}

bool report_asked(struct platform_report *report)
{
	struct section *section = report_section(
		report, "asked", N_("What the platform asked for, and what became of it"));
	const struct record_list *events = &report->facts->events;
	const struct record *last = last_meeting(report->facts);
	struct report_table table;
	struct kept_tasks tasks;

	load_tasks(report->context, events->items, events->count, report->context->arena, &tasks);
	report_begin_table(report, section, &asked_table, &table);
	for (size_t i = 0; i < tasks.count; i++)
		if (is_told(report->facts, &tasks.items[i], last))
			add_asked(report, &table, &tasks.items[i]);
	report_fold_empty(report, section, &table,
		N_("The platform had asked for nothing, or all of it was done before."));
	return true;
}
