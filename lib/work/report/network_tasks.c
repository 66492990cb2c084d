#include "base/array.h"
#include "base/translate.h"
#include "text/collate.h"
#include "work/report/network_parts.h"
#include <math.h>
#include <stdlib.h>

/* A share of fewer tasks says nothing. */
enum { SHARE_BASE = 5 };

static const struct column task_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "tasks", .title = N_("tasks"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec tasks_table = { "tasks", N_("Tasks due in the period"),
	"tasks", task_columns, ARRAY_LEN(task_columns) };

static const struct column share_columns[] = {
	{ .name = "organization", .title = N_("organisation"), .flexible = true },
	{ .name = "share", .title = N_("in time, %"), .align = COLUMN_RIGHT },
	/* For those inside alone: from a number of tasks that of families may follow. */
	{ .name = "due", .title = N_("tasks due"), .align = COLUMN_RIGHT },
	{ .name = "in-time", .title = N_("in time"), .align = COLUMN_RIGHT },
};
enum { OUTSIDE_COLUMNS = 2 };

/* Tasks due and done in time, by organisation; both rest on the same families. */
struct shares {
	struct evidence_book due, in_time;
};

struct shown_share {
	struct slice organization, key;
	long due, in_time;
};

static void count(struct network_report *report, struct shares *shares)
{
	const struct network_facts *facts = report->facts;
	struct arena *arena = report->frame.context->arena;

	evidence_init(&shares->due, report->least_families, arena);
	evidence_init(&shares->in_time, report->least_families, arena);
	for (size_t i = 0; i < facts->promise_count; i++) {
		const struct promise *promise = &facts->promises[i];
		if (slice_is_empty(promise->organization))
			continue;
		evidence_add(&shares->due, promise->organization, promise->family, 1);
		evidence_add(&shares->in_time, promise->organization, promise->family,
			promise->in_time ? 1 : 0);
	}
}

static int compare_shares(const void *a, const void *b)
{
	const struct shown_share *one = a, *other = b;

	return slice_compare(one->key, other->key);
}

/* The organisations with enough tasks that count, by name. */
static size_t choose(
	struct network_report *report, const struct shares *shares, struct shown_share **chosen)
{
	const struct cooperation *cooperation = &report->cooperations[SIDE_ORGANIZATIONS];
	long least = report->least_families > 1 ? SHARE_BASE : 1;
	struct arena *arena = report->frame.context->arena;
	size_t found = 0;

	*chosen = arena_take(arena, cooperation->group_count + 1, sizeof **chosen);
	for (size_t i = 0; i < cooperation->group_count; i++) {
		struct slice name = cooperation->groups[i]->name;
		long due = lround(evidence_amount(&shares->due, name));
		if (due >= least)
			(*chosen)[found++] = (struct shown_share){ name, collate_key(name, arena),
				due, lround(evidence_amount(&shares->in_time, name)) };
	}
	qsort(*chosen, found, sizeof **chosen, compare_shares);
	return found;
}

static void set_share(struct report_table *table, long in_time, long due)
{
	if (due >= SHARE_BASE)
		report_add_number(table, "share", lround(100.0 * (double)in_time / (double)due));
}

static void add_all(struct network_report *report, struct section *section)
{
	const struct network_facts *facts = report->facts;
	struct report_table table;
	long in_time = 0;

	for (size_t i = 0; i < facts->promise_count; i++)
		in_time += facts->promises[i].in_time;
	report_begin_table(&report->frame, section, &tasks_table, &table);
	report_add_row(&table, slice_from("due"), slice_from(_("in all")));
	report_add_number(&table, "tasks", (long)facts->promise_count);
	report_add_row(&table, slice_from("in-time"), slice_from(_("done in time")));
	report_add_number(&table, "tasks", in_time);
}

static void add_shares(struct network_report *report, struct section *section)
{
	bool inside = report->least_families <= 1;
	const struct report_table_spec spec = { "task-shares",
		N_("Share done in time, by organisation"), "percent", share_columns,
		inside ? ARRAY_LEN(share_columns) : OUTSIDE_COLUMNS };
	struct shown_share *chosen;
	struct report_table table;
	struct shares shares;

	count(report, &shares);
	size_t found = choose(report, &shares, &chosen);
	report_begin_table(&report->frame, section, &spec, &table);
	for (size_t i = 0; i < found; i++) {
		report_add_row(&table, chosen[i].organization, (struct slice){ 0 });
		set_share(&table, chosen[i].in_time, chosen[i].due);
		if (inside) {
			report_add_number(&table, "due", chosen[i].due);
			report_add_number(&table, "in-time", chosen[i].in_time);
		}
	}
	if (!inside)
		table.table->note = slice_from(_("Not listed: organisations with fewer than five "
						 "tasks that count."));
}

void network_add_tasks(struct network_report *report)
{
	struct section *section = report_section(&report->frame, "tasks", N_("Tasks"));

	add_all(report, section);
	add_shares(report, section);
}
