#include "base/array.h"
#include "base/translate.h"
#include "work/report/platform_report.h"

static const char none[] = "none", undetermined[] = "undetermined";

/* What stands beside codes in the first column. */
static const struct word plain_words[] = {
	{ none, N_("not stated") },
	{ undetermined, N_("undetermined") },
	{ NULL, NULL },
};

static struct slice label_in(
	const struct platform_report *report, enum vocabulary_name vocabulary, struct slice code)
{
	if (word_is_known(plain_words, code))
		return report_word(plain_words, code);
	return platform_label(
		&report->context->platform, vocabulary, code, report->context->language);
}

static struct slice label_reason(const struct platform_report *report, struct slice code)
{
	return label_in(report, VOCABULARY_REASONS, code);
}

static struct slice label_source(const struct platform_report *report, struct slice code)
{
	return label_in(report, VOCABULARY_SOURCES, code);
}

static struct slice label_need(const struct platform_report *report, struct slice code)
{
	return label_in(report, VOCABULARY_NEEDS, code);
}

static struct slice label_level(const struct platform_report *report, struct slice code)
{
	const struct period_facts *facts = report->facts;

	for (size_t i = 0; i < facts->level_count; i++)
		if (slice_equal(facts->levels[i]->level, code))
			return card_text(facts->levels[i]->cs, facts->levels[i]->en,
				report->context->language);
	return report_word(plain_words, code);
}

static void name_reasons(const struct platform_report *report, struct tally *tally)
{
	report_name_codes(report, VOCABULARY_REASONS, tally);
	tally_name(tally, slice_from(none));
}

static void name_sources(const struct platform_report *report, struct tally *tally)
{
	report_name_codes(report, VOCABULARY_SOURCES, tally);
}

static void name_needs(const struct platform_report *report, struct tally *tally)
{
	report_name_codes(report, VOCABULARY_NEEDS, tally);
	tally_name(tally, slice_from(none));
}

static void name_levels(const struct platform_report *report, struct tally *tally)
{
	for (size_t i = 0; i < report->facts->level_count; i++)
		tally_name(tally, report->facts->levels[i]->level);
	tally_name(tally, slice_from(undetermined));
	tally_name(tally, slice_from(none));
}

static void add_all(struct tally *tally, const struct slice_list *codes, size_t number)
{
	for (size_t i = 0; i < codes->count; i++)
		tally_add(tally, codes->items[i], 0, number);
	if (codes->count == 0)
		tally_add(tally, slice_from(none), 0, number);
}

static void add_reasons(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	(void)report;
	add_all(tally, &family->reasons, number);
}

static void add_source(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	(void)report;
	tally_add(tally, family->source, 0, number);
}

static void add_municipality(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	tally_add(tally, report_municipality(report, family->place), 0, number);
}

static void add_level(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	(void)report;
	tally_add(tally, family->level, 0, number);
}

static void add_needs(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	(void)report;
	add_all(tally, &family->needs, number);
}

static const struct column reason_columns[] = {
	{ .name = "reason", .title = N_("reason"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct column source_columns[] = {
	{ .name = "source", .title = N_("source"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct column municipality_columns[] = {
	{ .name = "municipality", .title = N_("municipality"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct column level_columns[] = {
	{ .name = "level", .title = N_("level"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct column need_columns[] = {
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};

/* What is counted by what, of the families with one of the parts. */
static const struct {
	unsigned parts;
	void (*name)(const struct platform_report *report, struct tally *tally);
	void (*add)(const struct platform_report *report, const struct family *family,
		size_t number, struct tally *tally);
	struct breakdown breakdown;
} breakdowns[] = {
	{ FAMILY_OPENED, name_reasons, add_reasons,
		{ .table = { "reasons", N_("Families whose case was opened, by reason"), "families",
			  reason_columns, ARRAY_LEN(reason_columns) },
			.label = label_reason } },
	{ FAMILY_OPENED, name_sources, add_source,
		{ .table = { "sources", N_("Families whose case was opened, by who signalled"),
			  "families", source_columns, ARRAY_LEN(source_columns) },
			.label = label_source } },
	{ FAMILY_OPENED, report_name_municipalities, add_municipality,
		{ .table = { "municipalities",
			  N_("Families whose case was opened, by municipality"), "families",
			  municipality_columns, ARRAY_LEN(municipality_columns) },
			.label = report_label_municipality } },
	{ FAMILY_AT_END, name_levels, add_level,
		{ .table = { "levels", N_("Families at the end of the period, by level"),
			  "families", level_columns, ARRAY_LEN(level_columns) },
			.label = label_level,
			.every_row = true } },
	{ FAMILY_AT_START | FAMILY_OPENED, name_needs, add_needs,
		{ .table = { "needs", N_("Families in the period, by what they need"), "families",
			  need_columns, ARRAY_LEN(need_columns) },
			.label = label_need } },
};

void count_breakdowns(const struct platform_report *report, struct platform_counts *counts)
{
	for (size_t i = 0; i < ARRAY_LEN(breakdowns); i++) {
		struct tally tally;
		tally_init(&tally, 1, report->context->arena);
		breakdowns[i].name(report, &tally);
		for (size_t k = 0; k < report->facts->family_count; k++) {
			const struct family *family = &report->facts->families[k];
			if (family->parts & breakdowns[i].parts)
				breakdowns[i].add(report, family, k, &tally);
		}
		counts_add(counts, breakdowns[i].breakdown.table.name, &tally,
			breakdowns[i].breakdown.every_row);
	}
}

bool report_breakdowns(struct platform_report *report)
{
	struct section *section = report_section(report, "breakdowns", N_("Families in detail"));

	for (size_t i = 0; i < ARRAY_LEN(breakdowns); i++)
		report_breakdown(report, section, &breakdowns[i].breakdown);
	return true;
}
