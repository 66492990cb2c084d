#include "base/array.h"
#include "base/translate.h"
#include "logic/audit/release_audit.h"
#include "report/figure.h"
#include "work/report/report_past.h"
#include "work/report/report_supply.h"
#include <string.h>

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

static void put_source(const struct platform_report *report, const struct family *family,
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

static void add_opening_level(const struct platform_report *report, const struct family *family,
	size_t number, struct tally *tally)
{
	(void)report;
	tally_add(tally, family->opening_level, 0, number);
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
	{ .name = "before", .title = N_("period before"), .align = COLUMN_RIGHT },
};
static const struct column opening_columns[] = {
	{ .name = "level", .title = N_("level"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};
static const struct column need_columns[] = {
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
	{ .name = "free", .title = NULL },
	{ .name = "wait", .title = NULL },
	{ .name = "full", .title = NULL },
	{ .name = "unknown", .title = NULL },
	{ .name = "services", .title = N_("services at the end of the period"), .flexible = true },
};

/* What the region has for a need. */
static void fill_supply(
	struct platform_report *report, struct report_table *table, struct slice code)
{
	static const char *const columns[] = { [SUPPLY_FREE] = "free",
		[SUPPLY_WAIT] = "wait",
		[SUPPLY_NONE] = "full",
		[SUPPLY_UNKNOWN] = "unknown" };
	struct supply supply;

	if (slice_equals(code, none) || slice_equals(code, told_other))
		return;
	supply_of_need(report, code, &supply);
	for (size_t i = 0; i < SUPPLY_STATES; i++)
		report_add_number(table, columns[i], supply.states[i]);
	table_rows_set(&table->rows, "services", value_integer(table->rows.arena, supply.count),
		supply_words(&supply, table->rows.arena));
}

/* What is counted by what, of the families with one of the parts. */
static const struct {
	unsigned parts;
	void (*name)(const struct platform_report *report, struct tally *tally);
	void (*add)(const struct platform_report *report, const struct family *family,
		size_t number, struct tally *tally);
	struct breakdown breakdown;
} breakdowns[] = {
	{ FAMILY_OPENED, name_reasons, add_reasons,
		{ .table = { "reasons", N_("Families with a newly opened case, by reason"),
			  "families", reason_columns, ARRAY_LEN(reason_columns) },
			.label = label_reason } },
	{ FAMILY_OPENED, name_sources, put_source,
		{ .table = { "sources",
			  N_("Families with a newly opened case, by source of the signal"),
			  "families", source_columns, ARRAY_LEN(source_columns) },
			.label = label_source } },
	{ FAMILY_OPENED, report_name_municipalities, add_municipality,
		{ .table = { "municipalities",
			  N_("Families with a newly opened case, by municipality"), "families",
			  municipality_columns, ARRAY_LEN(municipality_columns) },
			.label = report_label_municipality } },
	{ FAMILY_AT_END, name_levels, add_level,
		{ .table = { "levels", N_("Families at the end of the period, by level"),
			  "families", level_columns, ARRAY_LEN(level_columns) },
			.label = label_level,
			.every_row = true } },
	{ FAMILY_OPENED, name_levels, add_opening_level,
		{ .table = { "opening-levels",
			  N_("Families with a newly opened case, by level at their first "
			     "assessment"),
			  "families", opening_columns, ARRAY_LEN(opening_columns) },
			.label = label_level,
			.every_row = true,
			.is_newer = true } },
	{ FAMILY_AT_START | FAMILY_OPENED, name_needs, add_needs,
		{ .table = { "needs", N_("Families in the period, by need"), "families",
			  need_columns, ARRAY_LEN(need_columns) },
			.fill = fill_supply,
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

static const struct breakdown *find_breakdown(const char *name)
{
	size_t i = 0;

	while (strcmp(breakdowns[i].breakdown.table.name, name) != 0)
		i++;
	return &breakdowns[i].breakdown;
}

bool report_levels(struct platform_report *report)
{
	struct section *section =
		report_section(report, "levels", N_("How much families are at risk"));

	report_breakdown(report, section, find_breakdown("levels"));
	report_breakdown(report, section, find_breakdown("opening-levels"));
	return true;
}

bool report_needs(struct platform_report *report)
{
	struct section *section = report_section(
		report, "needs", N_("What families need, and what the region has for it"));

	report_breakdown(report, section, find_breakdown("needs"));
	if (section->table_count > 0 && section->tables[0].figure != NULL) {
		struct figure *figure =
			table_set_figure(&section->tables[0], report->context->arena, FIGURE_BARS);
		figure->column = "families";
		figure->said = "services";
		figure->glyphs[GLYPH_FREE] = "free";
		figure->glyphs[GLYPH_WAIT] = "wait";
		figure->glyphs[GLYPH_NONE] = "full";
		figure->glyphs[GLYPH_UNKNOWN] = "unknown";
		section->tables[0].note = arena_format(report->context->arena, "%s %s",
			_("Each circle is a service: full has a place, half has a waiting list or "
			  "assesses first, crossed has no place, empty is not known."),
			slice_text(section->tables[0].note));
	}
	return true;
}

/* The rest, for who looks it up. */
bool report_details(struct platform_report *report)
{
	struct section *section = report_section(report, "breakdowns", N_("Families in detail"));

	report_breakdown(report, section, find_breakdown("reasons"));
	report_breakdown(report, section, find_breakdown("municipalities"));
	return true;
}

/* Who signalled the new families, over the periods: a source that in none of them had more than the
 * lowest band is not named. */
static void add_source(struct platform_report *report, struct report_table *table,
	struct slice code, bool *is_told)
{
	for (size_t i = 0; i <= report->past_count; i++) {
		const struct release_number *number =
			report_past_number(report, i, "sources", code, "families");
		*is_told |= number != NULL && number->low > 0;
	}
	if (!*is_told)
		return;
	report_add_row(table, code,
		slice_equals(code, told_other) ? slice_from(_("all others together"))
					       : label_source(report, code));
	for (size_t i = 0; i <= report->past_count; i++) {
		const struct release_number *number =
			report_past_number(report, i, "sources", code, "families");
		if (number != NULL)
			report_band_as(report, table, period_column(report, i), number);
	}
}

static void add_sources(struct platform_report *report, struct report_table *table)
{
	const struct rows *codes = &report->context->platform.vocabularies[VOCABULARY_SOURCES].rows;
	bool is_told;

	for (size_t i = 0; i < codes->count; i++) {
		is_told = false;
		add_source(report, table,
			((const struct vocabulary_entry *)rows_at(codes, i))->code, &is_told);
	}
	is_told = false;
	add_source(report, table, slice_from(told_other), &is_told);
}

bool report_sources(struct platform_report *report)
{
	struct section *section =
		report_section(report, "sources", N_("Who noticed the families first"));
	size_t count;
	const struct column *columns = period_columns(
		report, (struct column){ .name = "source", .title = N_("source") }, &count);
	const struct report_table_spec spec = { "sources-over-time",
		N_("Families with a newly opened case, by source of the signal"), "families",
		columns, count };
	struct report_table table;

	report_breakdown(report, section, find_breakdown("sources"));
	if (!report_has_past(report))
		return true;
	for (size_t i = 0; i < section->table_count; i++)
		section->tables[i].for_machines = true;
	section->paragraph_count = 0;
	report_begin_table(report, section, &spec, &table);
	add_sources(report, &table);
	table_set_figure(table.table, report->context->arena, FIGURE_MARKS);
	if (!report_fold_empty(report, section, &table,
		    N_("No source signalled more than two families in any of the periods.")))
		table.table->note = slice_from(_("0–2 means at most two families, so maybe none. "
						 "Sources that are not listed had no more in any "
						 "of the periods."));
	return true;
}
