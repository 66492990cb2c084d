#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "work/report/platform_report.h"

static const struct column task_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "tasks", .title = N_("tasks"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec tasks_table = { "tasks", N_("Tasks"), "tasks", task_columns,
	ARRAY_LEN(task_columns) };

static const struct column hour_columns[] = {
	{ .name = "record", .title = N_("recorded as") },
	{ .name = "activity", .title = N_("activity"), .flexible = true },
	{ .name = "hours", .title = N_("hours"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec hours_table = { "hours", N_("Hours"), "hours", hour_columns,
	ARRAY_LEN(hour_columns) };

static void add_tasks(struct platform_report *report, struct section *section)
{
	static const struct {
		const char *measure, *label;
		size_t offset; /* in struct task_count */
	} measures[] = {
		{ "agreed", N_("agreed"), offsetof(struct task_count, agreed) },
		{ "done-in-time", N_("done in time"), offsetof(struct task_count, done_in_time) },
		{ "done-late", N_("done late"), offsetof(struct task_count, done_late) },
		{ "cancelled", N_("dropped"), offsetof(struct task_count, cancelled) },
		{ "overdue", N_("late and open at the end"), offsetof(struct task_count, overdue) },
	};
	const char *counts = (const char *)&report->facts->tasks;
	struct report_table table;

	report_begin_table(report, section, &tasks_table, &table);
	for (size_t i = 0; i < ARRAY_LEN(measures); i++) {
		const void *number = counts + measures[i].offset;
		report_add_row(
			&table, slice_from(measures[i].measure), slice_from(_(measures[i].label)));
		report_add_number(&table, "tasks", *(const long *)number);
	}
	report_fold_zeros(report, section, &table, N_("No task was agreed on or due."));
}

static struct slice activity_label(const struct platform_report *report, const struct sum *sum)
{
	if (record_kind_find(sum->name) == RECORD_MEETING)
		return report_word(meeting_kinds, sum->detail);
	return platform_label(&report->context->platform, VOCABULARY_ACTIVITIES, sum->detail,
		report->context->language);
}

/* Minutes as hours, to the second decimal. */
static void add_hours(struct platform_report *report, struct section *section)
{
	const struct sums *minutes = &report->facts->minutes;
	struct report_table table;

	report_begin_table(report, section, &hours_table, &table);
	for (size_t i = 0; i < minutes->count; i++) {
		const struct sum *sum = &minutes->items[i];
		enum record_kind_id kind = record_kind_find(sum->name);
		report_add_row(&table, sum->name, slice_from(_(record_kinds[kind].label)));
		if (!slice_is_empty(sum->detail))
			table_rows_set_text(
				&table.rows, "activity", sum->detail, activity_label(report, sum));
		table_rows_set(&table.rows, "hours",
			value_decimal(table.rows.arena, (double)sum->number / 60, 2),
			(struct slice){ 0 });
	}
	report_sort_rows(report, &table);
	report_fold_empty(report, section, &table, N_("No hours were recorded."));
}

bool report_tasks(struct platform_report *report)
{
	struct section *section = report_section(report, "work", N_("Work"));

	add_tasks(report, section);
	add_hours(report, section);
	return true;
}
