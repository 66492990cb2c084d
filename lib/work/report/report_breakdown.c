#include "base/translate.h"
#include "logic/audit/release_audit.h"
#include "report/figure.h"
#include "work/report/report_past.h"
#include <string.h>

/* A breakdown while it is shown. */
struct showing {
	struct platform_report *report;
	const struct breakdown *breakdown;
	struct slice *rows; /* as they will stand */
	size_t count;
	bool has_other; /* rows that are joined in one, which stands last */
	bool has_unlisted;
};

static const struct release_number *number_of(
	const struct showing *showing, struct slice row, size_t column)
{
	const struct report_table_spec *table = &showing->breakdown->table;

	return report_number(showing->report, table->name, row, table->columns[column + 1].name);
}

static bool is_above_lowest(const struct showing *showing, struct slice row)
{
	for (size_t i = 0; i + 1 < showing->breakdown->table.column_count; i++) {
		const struct release_number *number = number_of(showing, row, i);
		if (number != NULL && number->low > 0)
			return true;
	}
	return false;
}

static void take_row(struct showing *showing, struct slice row)
{
	if (slice_equals(row, told_other))
		showing->has_other = true;
	else if (showing->breakdown->every_row || is_above_lowest(showing, row))
		showing->rows[showing->count++] = row;
	else
		showing->has_unlisted = true;
}

/* The rows of the table, each once: every one has the first column, and so has one that was joined
 * into the last, of which it is only known what it may be. */
static void take_rows(struct showing *showing)
{
	const struct release *numbers = showing->report->numbers;
	const struct report_table_spec *table = &showing->breakdown->table;

	showing->rows = arena_take(
		showing->report->context->arena, numbers->count + 1, sizeof *showing->rows);
	for (size_t i = 0; i < numbers->count; i++) {
		const struct release_number *number = &numbers->numbers[i];
		if (slice_equals(number->table, table->name) &&
			slice_equals(number->column, table->columns[1].name) &&
			!slice_starts(number->row, joined_prefix))
			take_row(showing, number->row);
	}
}

/* By their bands alone; exact numbers are for those inside. */
static void sort_rows(struct showing *showing)
{
	for (size_t i = 1; i < showing->count; i++) {
		struct slice row = showing->rows[i];
		long low = number_of(showing, row, 0)->low;
		size_t at = i;
		while (at > 0 && number_of(showing, showing->rows[at - 1], 0)->low < low) {
			showing->rows[at] = showing->rows[at - 1];
			at--;
		}
		showing->rows[at] = row;
	}
}

static void add_row(const struct showing *showing, struct report_table *table, struct slice row,
	struct slice label)
{
	report_add_row(table, row, label);
	for (size_t i = 0; i + 1 < showing->breakdown->table.column_count; i++) {
		const struct release_number *number = number_of(showing, row, i);
		if (number != NULL)
			report_band(showing->report, table, number);
	}
	report_before(showing->report, table, row, showing->breakdown->table.columns[1].name);
	if (showing->breakdown->fill != NULL)
		showing->breakdown->fill(showing->report, table, row);
}

static void add_note(const struct showing *showing, struct report_table *table)
{
	struct arena *arena = showing->report->context->arena;
	long round_to = showing->report->context->platform.settings.round_to;

	if (showing->has_unlisted && !showing->report->is_inside)
		table->table->note = arena_format(arena,
			translate_plural(
				"Each of those that are not listed has at most %ld family.",
				"Each of those that are not listed has at most %ld families.",
				(unsigned long)band_of(0, round_to).high),
			band_of(0, round_to).high);
}

/* Nothing is listed: a sentence in place of the table. */
static void fold(const struct showing *showing, struct section *section, struct report_table *table)
{
	struct arena *arena = showing->report->context->arena;
	const char *title = translate(showing->breakdown->table.title);
	long most = band_of(0, showing->report->context->platform.settings.round_to).high;

	table->table->for_machines = true;
	report_note_absent(showing->report, table->table->name,
		showing->report->is_inside ? "none" : "lowest-band");
	if (showing->report->is_inside)
		section_add_paragraph(
			section, arena, PARAGRAPH_TEXT, arena_format(arena, _("%s: none."), title));
	else
		section_add_paragraph(section, arena, PARAGRAPH_TEXT,
			arena_format(arena,
				translate_plural("%s: none has more than %ld family, so they are "
						 "not listed.",
					"%s: none has more than %ld families, so they are not "
					"listed.",
					(unsigned long)most),
				title, most));
}

/* A single number is drawn, with the period before where the table tells of it. */
static void set_figure(struct platform_report *report, const struct breakdown *breakdown,
	struct report_table *table)
{
	const struct report_table_spec *spec = &breakdown->table;
	struct arena *arena = report->context->arena;
	bool has_before = spec->column_count > 2 && strcmp(spec->columns[2].name, "before") == 0;

	if (spec->column_count > 2 && !has_before && breakdown->fill == NULL)
		return;
	struct figure *figure = table_set_figure(table->table, arena, FIGURE_BARS);
	figure->column = spec->columns[1].name;
	if (!has_before || !report_is_compared(report))
		return;
	figure->before = "before";
	figure->before_name = period_title(report->past[report->past_count - 1].period, arena);
}

void report_breakdown(
	struct platform_report *report, struct section *section, const struct breakdown *breakdown)
{
	struct showing showing = { .report = report, .breakdown = breakdown };
	struct report_table table;

	if (!report_has_table(report, breakdown->table.name) &&
		!report_is_withheld(report, breakdown->table.name, NULL) && !report->is_inside &&
		breakdown->is_newer) {
		report_note_absent(report, breakdown->table.name, "not-released");
		return; /* the release is of before there was this table */
	}
	if (report_is_withheld(report, breakdown->table.name, NULL)) {
		report_withhold(report, section, breakdown->table.name, breakdown->table.title);
		return;
	}
	take_rows(&showing);
	if (!breakdown->every_row || showing.has_other)
		sort_rows(&showing);
	report_begin_table(report, section, &breakdown->table, &table);
	set_figure(report, breakdown, &table);
	for (size_t i = 0; i < showing.count; i++)
		add_row(&showing, &table, showing.rows[i],
			breakdown->label(report, showing.rows[i]));
	if (showing.has_other)
		add_row(&showing, &table, slice_from(told_other),
			slice_from(_("all others together")));
	add_note(&showing, &table);
	if (showing.count == 0 && !showing.has_other)
		fold(&showing, section, &table);
}
