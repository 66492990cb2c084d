#include "base/array.h"
#include "base/translate.h"
#include "model/record/referral.h"
#include "report/figure.h"
#include "work/report/report_past.h"

static const struct column step_columns[] = {
	{ .name = "step", .title = N_("referral") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
	{ .name = "before", .title = N_("period before"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec steps_table = { "referrals",
	N_("Families with a referral in the period that was"), "families", step_columns,
	ARRAY_LEN(step_columns) };

static const struct column need_columns[] = {
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "requested", .title = N_("requested"), .align = COLUMN_RIGHT },
	{ .name = "accepted", .title = N_("accepted"), .align = COLUMN_RIGHT },
	{ .name = "started", .title = N_("started"), .align = COLUMN_RIGHT },
	{ .name = "helped", .title = N_("helped"), .align = COLUMN_RIGHT },
};

static const struct column municipality_columns[] = {
	{ .name = "municipality", .title = N_("municipality"), .flexible = true },
	{ .name = "requested", .title = N_("requested"), .align = COLUMN_RIGHT },
	{ .name = "accepted", .title = N_("accepted"), .align = COLUMN_RIGHT },
	{ .name = "started", .title = N_("started"), .align = COLUMN_RIGHT },
	{ .name = "helped", .title = N_("helped"), .align = COLUMN_RIGHT },
};

static const struct column outcome_columns[] = {
	{ .name = "outcome", .title = N_("outcome") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};

static const struct column failure_columns[] = {
	{ .name = "reason", .title = N_("why") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};

/* The steps that are told, in their order. */
static const struct word steps[] = {
	{ "requested", N_("requested") },
	{ "accepted", N_("accepted") },
	{ "started", N_("started") },
	{ "helped", N_("helped") },
	{ "outcome-unknown", N_("ended, outcome unknown") },
	{ NULL, NULL },
};
enum {
	STEP_HELPED = HELP_COMPLETED, /* those before it are those of enum help_step */
	STEP_UNKNOWN,
	STEP_COUNT,
	DETAILED_STEPS = STEP_UNKNOWN, /* as many are told by need and municipality */
	STEP_NONE = STEP_COUNT,	       /* not told */
};

static size_t step_of(const struct family_help *help)
{
	if (help->step < HELP_COMPLETED)
		return help->step;
	if (help->step == HELP_COMPLETED && slice_equals(help->detail, "helped"))
		return STEP_HELPED;
	if (help->step == HELP_COMPLETED && slice_equals(help->detail, "unknown"))
		return STEP_UNKNOWN;
	return STEP_NONE;
}

static struct slice label_need(const struct platform_report *report, struct slice code)
{
	return platform_label(
		&report->context->platform, VOCABULARY_NEEDS, code, report->context->language);
}

static struct slice label_outcome(const struct platform_report *report, struct slice code)
{
	(void)report;
	return report_word(referral_outcomes, code);
}

static struct slice label_failure(const struct platform_report *report, struct slice code)
{
	(void)report;
	return report_word(referral_reasons, code);
}

static void name_words(struct tally *tally, const struct word *words)
{
	for (; words->code != NULL; words++)
		tally_name(tally, slice_from(words->code));
}

/* The tallies of this section. */
struct helps {
	struct tally steps, needs, municipalities, outcomes, failures;
};

static void add_help(struct helps *helps, const struct family_help *help, size_t family,
	struct slice municipality)
{
	size_t step = step_of(help);

	if (step != STEP_NONE)
		tally_add(&helps->steps, slice_from(steps[step].code), 0, family);
	if (step < DETAILED_STEPS) {
		tally_add(&helps->needs, help->need, step, family);
		tally_add(&helps->municipalities, municipality, step, family);
	}
	if (help->step == HELP_COMPLETED)
		tally_add(&helps->outcomes, help->detail, 0, family);
	if (help->step == HELP_ENDED)
		tally_add(&helps->failures, help->detail, 0, family);
}

static void fill(const struct platform_report *report, struct helps *helps)
{
	const struct period_facts *facts = report->facts;
	struct arena *arena = report->context->arena;

	tally_init(&helps->steps, 1, arena);
	tally_init(&helps->needs, DETAILED_STEPS, arena);
	tally_init(&helps->municipalities, DETAILED_STEPS, arena);
	tally_init(&helps->outcomes, 1, arena);
	tally_init(&helps->failures, 1, arena);
	name_words(&helps->steps, steps);
	report_name_codes(report, VOCABULARY_NEEDS, &helps->needs);
	report_name_municipalities(report, &helps->municipalities);
	name_words(&helps->outcomes, referral_outcomes);
	name_words(&helps->failures, referral_reasons);
	for (size_t i = 0; i < facts->family_count; i++) {
		const struct family *family = &facts->families[i];
		size_t number = period_family(facts, i);
		struct slice place = report_municipality(report, facts->families[number].place);
		for (size_t k = 0; k < family->help_count; k++)
			add_help(helps, &family->help[k], number, place);
	}
}

void count_referrals(const struct platform_report *report, struct platform_counts *counts)
{
	struct helps helps;

	fill(report, &helps);
	counts_add(counts, steps_table.name, &helps.steps, true);
	counts_add(counts, "referral-needs", &helps.needs, false);
	counts_add(counts, "referral-municipalities", &helps.municipalities, false);
	counts_add(counts, "outcomes", &helps.outcomes, true);
	counts_add(counts, "failures", &helps.failures, false);
}

static void draw_steps(struct platform_report *report, struct table *table)
{
	const struct past_report *last = &report->past[report->past_count - 1];
	struct figure *figure = table_set_figure(table, report->context->arena, FIGURE_BARS);

	figure->column = "families";
	if (!report_is_compared(report))
		return;
	figure->before = "before";
	figure->before_name = period_title(last->period, report->context->arena);
}

bool report_referrals(struct platform_report *report)
{
	static const struct breakdown failures = {
		.table = { "failures", N_("Families with an unsuccessful referral, by reason"),
			"families", failure_columns, ARRAY_LEN(failure_columns) },
		.label = label_failure,
	};
	struct section *section = report_section(report, "referrals", N_("The way to help"));
	struct report_table table;

	report_begin_table(report, section, &steps_table, &table);
	for (size_t i = 0; i < STEP_COUNT; i++)
		report_measure(report, &table, steps[i].code, steps[i].label);
	draw_steps(report, table.table);
	if (slice_is_empty(table.table->note))
		table.table->note = slice_from(_("A family may be in several steps; the steps of "
						 "one referral may lie in different periods."));
	report_breakdown(report, section, &failures);
	return true;
}

bool report_referral_details(struct platform_report *report)
{
	static const struct breakdown needs = {
		.table = { "referral-needs", N_("Families with a referral, by need"), "families",
			need_columns, ARRAY_LEN(need_columns) },
		.label = label_need,
	};
	static const struct breakdown municipalities = {
		.table = { "referral-municipalities",
			N_("Families with a referral, by municipality"), "families",
			municipality_columns, ARRAY_LEN(municipality_columns) },
		.label = report_label_municipality,
	};
	static const struct breakdown outcomes = {
		.table = { "outcomes", N_("Families whose help ended, by outcome"), "families",
			outcome_columns, ARRAY_LEN(outcome_columns) },
		.label = label_outcome,
		.every_row = true,
	};
	struct section *section = report_section(report, "help", N_("Help in detail"));

	report_breakdown(report, section, &needs);
	report_breakdown(report, section, &municipalities);
	report_breakdown(report, section, &outcomes);
	return true;
}
