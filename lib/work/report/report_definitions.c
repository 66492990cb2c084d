/* What the numbers mean: the one list of it, which the report prints behind all numbers. The manual
 * report(1) has the same measures in full. */
#include "base/array.h"
#include "base/translate.h"
#include "work/report/platform_report.h"

static const struct column columns[] = {
	{ .name = "term", .title = N_("term"), .flexible = true },
	{ .name = "definition", .title = N_("what it means"), .flexible = true },
};
static const struct report_table_spec spec = { "definitions", N_("How to read the numbers"), NULL,
	columns, ARRAY_LEN(columns) };

static const struct {
	const char *code, *term, *definition;
} definitions[] = {
	{ "families", N_("family in care"),
		N_("A family with an open case on the last day of the period.") },
	{ "signals", N_("signal"),
		N_("A report that a child may be at risk; not every signal opens a case.") },
	{ "levels", N_("risk level"),
		N_("The most severe level of the children of a family by their newest assessment; "
		   "undetermined: answers are missing that would decide it.") },
	{ "needs", N_("need"),
		N_("What the family's case names; a family may have several, and a service that "
		   "helps with several needs is counted at each of them.") },
	{ "availability", N_("has a place"),
		N_("By the newest answer of the service on the last day of the period; an answer "
		   "that is too old counts as not known.") },
	{ "referrals", N_("help began"),
		N_("A service to which the family was referred began to help in the period, at "
		   "least once.") },
	{ "failures", N_("unsuccessful referral"),
		N_("One that was rejected, cancelled or failed in the period.") },
	{ "waiting", N_("waiting"),
		N_("From the signal that led to the case, or from its opening, to the first day "
		   "with help.") },
	{ "asked", N_("late task"),
		N_("One whose day was before the last day of the period, and which was not done by "
		   "then.") },
	{ "bands", N_("band"),
		N_("Numbers of families and signals are rounded: 0–2, 3–7, 8–12 and so on. Which "
		   "number within a band is true is not told.") },
};

/* Why what has no number has none; the sections say it to people. */
static void add_absent(struct platform_report *report, struct section *section)
{
	static const struct column absent_columns[] = {
		{ .name = "table", .title = N_("table") },
		{ .name = "reason", .title = N_("why") },
	};
	static const struct report_table_spec absent_spec = { "not-shown", NULL, NULL,
		absent_columns, ARRAY_LEN(absent_columns) };
	struct report_table table;

	report_begin_table(report, section, &absent_spec, &table);
	for (size_t i = 0; i < report->absent.count; i++) {
		report_add_row(&table, report->absent.items[i], (struct slice){ 0 });
		table_rows_set_text(
			&table.rows, "reason", report->reasons.items[i], (struct slice){ 0 });
	}
	table.table->for_machines = true;
}

bool report_definitions(struct platform_report *report)
{
	struct section *section =
		report_section(report, "definitions", N_("How to read the numbers"));
	struct report_table table;

	report_begin_table(report, section, &spec, &table);
	for (size_t i = 0; i < ARRAY_LEN(definitions); i++) {
		report_add_row(&table, slice_from(definitions[i].code),
			slice_from(_(definitions[i].term)));
		table_rows_set_text(&table.rows, "definition", slice_from(definitions[i].code),
			slice_from(_(definitions[i].definition)));
	}
	table.table->title = (struct slice){ 0 };
	add_absent(report, section);
	return true;
}
