#include "base/array.h"
#include "base/translate.h"
#include "work/report/platform_report.h"

static const struct column signal_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "signals", .title = N_("signals"), .align = COLUMN_RIGHT },
	{ .name = "before", .title = N_("period before"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec signals = { "signals", N_("Signals"), "signals",
	signal_columns, ARRAY_LEN(signal_columns) };

static const struct column family_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
	{ .name = "before", .title = N_("period before"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec families = { "families", N_("Families"), "families",
	family_columns, ARRAY_LEN(family_columns) };

static bool is_high(const struct family *family)
{
	return family->most_severe;
}

static bool is_acute(const struct family *family)
{
	return family->acute == SIGN_YES;
}

static const struct {
	const char *measure, *label;
	enum family_part part;
	bool (*counts)(const struct family *family); /* of them these; NULL: all */
} flows[] = {
	{ "open-at-start", N_("with an open case at the start"), FAMILY_AT_START, NULL },
	{ "opened", N_("case opened in the period"), FAMILY_OPENED, NULL },
	{ "closed", N_("case closed in the period"), FAMILY_CLOSED, NULL },
	{ "open-at-end", N_("with an open case at the end"), FAMILY_AT_END, NULL },
	{ "high-at-end", N_("of them with the highest level"), FAMILY_AT_END, is_high },
	{ "acute-at-end", N_("of them with an acute sign"), FAMILY_AT_END, is_acute },
};

void count_families(const struct platform_report *report, struct platform_counts *counts)
{
	const struct period_facts *facts = report->facts;
	struct tally tally;

	tally_init(&tally, 1, report->context->arena);
	for (size_t i = 0; i < ARRAY_LEN(flows); i++) {
		struct slice code = slice_from(flows[i].measure);
		tally_name(&tally, code);
		for (size_t k = 0; k < facts->family_count; k++) {
			const struct family *family = &facts->families[k];
			if ((family->parts & flows[i].part) &&
				(flows[i].counts == NULL || flows[i].counts(family)))
				tally_add(&tally, code, 0, k);
		}
	}
	counts_add(counts, "families", &tally, true);
}

bool report_families(struct platform_report *report)
{
	struct section *section = report_section(report, "families", N_("Signals and families"));
	struct report_table table;

	report_begin_table(report, section, &signals, &table);
	report_measure(report, &table, "received", N_("received in the period"));
	report_begin_table(report, section, &families, &table);
	for (size_t i = 0; i < ARRAY_LEN(flows); i++)
		report_measure(report, &table, flows[i].measure, flows[i].label);
	return true;
}
