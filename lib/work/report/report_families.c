#include "base/array.h"
#include "base/translate.h"
#include "work/report/platform_report.h"

static const struct column signal_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "signals", .title = N_("signals"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec signals = { "signals", NULL, "signals", signal_columns,
	ARRAY_LEN(signal_columns) };

static const struct column family_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec families = { "families", NULL, "families", family_columns,
	ARRAY_LEN(family_columns) };

static const struct {
	const char *measure, *label;
	enum family_part part;
	enum platform_cell cell;
	bool in_coarse; /* told in a coarse report as well */
} flows[] = {
	{ "open-at-start", N_("with an open case at the start"), FAMILY_AT_START, CELL_AT_START,
		false },
	{ "opened", N_("case opened in the period"), FAMILY_OPENED, CELL_OPENED, true },
	{ "closed", N_("case closed in the period"), FAMILY_CLOSED, CELL_CLOSED, false },
	{ "open-at-end", N_("with an open case at the end"), FAMILY_AT_END, CELL_AT_END, true },
};

/* The least count that makes a report detailed. */
static long least_detailed(long round_to)
{
	long count = BAND_PERCENT_BASE;

	while (band_of(count, round_to).low < BAND_PERCENT_BASE)
		count++;
	return count;
}

/* A family in the period was there at its start or was opened, and is there at its end or was
 * closed. How many they are is not published, but whether breakdowns have numbers tells something.
 */
static void bind_flows(struct platform_report *report)
{
	long least = least_detailed(report->context->platform.settings.round_to);
	struct band bounds = { report->detailed ? least : 0,
		report->detailed ? AUDIT_MOST : least - 1 };
	const size_t *cells = report->cells;
	const size_t before[] = { cells[CELL_AT_START], cells[CELL_OPENED] };
	const size_t after[] = { cells[CELL_CLOSED], cells[CELL_AT_END] };
	const size_t coarse[] = { cells[CELL_OPENED], cells[CELL_AT_END] };
	size_t whole = audit_add_cell(report->audit, AUDIT_UNPUBLISHED, report->period, bounds);

	report->cells[CELL_IN_PERIOD] = whole;
	if (report->form == FORM_COARSE) {
		audit_add_sum(report->audit, AUDIT_SUBSETS, whole, coarse, ARRAY_LEN(coarse));
		return;
	}
	audit_add_sum(report->audit, AUDIT_PARTITION, whole, before, ARRAY_LEN(before));
	audit_add_sum(report->audit, AUDIT_PARTITION, whole, after, ARRAY_LEN(after));
}

static void add_measure(struct platform_report *report, struct report_table *table,
	const char *measure, const char *label, long count, size_t *cell)
{
	report_add_row(table, slice_from(measure), slice_from(translate(label)));
	*cell = report_band(
		report, table, table->table->columns[1].name, slice_from(measure), count);
}

/* Of those at the end: with the most severe level, with an acute sign. */
static void add_severity(struct platform_report *report, struct report_table *table)
{
	long high = 0, acute = 0;
	size_t cells[2];

	for (size_t i = 0; i < report->facts->family_count; i++) {
		const struct family *family = &report->facts->families[i];
		if (!(family->parts & FAMILY_AT_END))
			continue;
		high += family->most_severe;
		acute += family->acute == SIGN_YES;
	}
	add_measure(report, table, "high-at-end", N_("of them with the highest level"), high,
		&cells[0]);
	add_measure(
		report, table, "acute-at-end", N_("of them with an acute sign"), acute, &cells[1]);
	audit_add_sum(
		report->audit, AUDIT_SUBSETS, report->cells[CELL_AT_END], cells, ARRAY_LEN(cells));
}

bool report_families(struct platform_report *report)
{
	struct arena *arena = report->context->arena;
	struct section *section = report_section(report, "families", N_("Signals and families"));
	struct report_table table;
	size_t cell;

	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		slice_from(_("Families are counted in bands, so that no number gives one away: 3–7 "
			     "is from three to seven.")));
	report_begin_table(report, section, &signals, &table);
	add_measure(report, &table, "received", N_("received in the period"),
		report->facts->signals, &cell);
	report_begin_table(report, section, &families, &table);
	for (size_t i = 0; i < ARRAY_LEN(flows); i++)
		if (flows[i].in_coarse || report->form != FORM_COARSE)
			add_measure(report, &table, flows[i].measure, flows[i].label,
				period_families(report->facts, flows[i].part),
				&report->cells[flows[i].cell]);
	bind_flows(report);
	add_severity(report, &table);
	return true;
}
