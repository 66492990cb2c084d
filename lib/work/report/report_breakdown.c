#include "base/translate.h"
#include "logic/audit/release_audit.h"
#include "report/figure.h"
#include "work/report/platform_report.h"

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
}

static void add_note(const struct showing *showing, struct report_table *table)
{
	struct arena *arena = showing->report->context->arena;
	long round_to = showing->report->context->platform.settings.round_to;

	if (showing->has_unlisted && !showing->report->is_inside)
		table->table->note = arena_format(arena,
			showing->count > 0 ? _("Not listed: 0–%ld families in each.")
					   : _("Of each that may stand here: 0–%ld families."),
			band_of(0, round_to).high);
}

void report_breakdown(
	struct platform_report *report, struct section *section, const struct breakdown *breakdown)
{
	struct showing showing = { .report = report, .breakdown = breakdown };
	struct report_table table;

	if (report_is_withheld(report, breakdown->table.name, NULL)) {
		report_withhold(report, section, breakdown->table.title);
		return;
	}
	take_rows(&showing);
	if (!breakdown->every_row || showing.has_other)
		sort_rows(&showing);
	report_begin_table(report, section, &breakdown->table, &table);
	if (breakdown->table.column_count == 2)
		table_set_figure(table.table, report->context->arena, FIGURE_BARS)->column =
			breakdown->table.columns[1].name;
	for (size_t i = 0; i < showing.count; i++)
		add_row(&showing, &table, showing.rows[i],
			breakdown->label(report, showing.rows[i]));
	if (showing.has_other)
		add_row(&showing, &table, slice_from(told_other),
			slice_from(_("all others together")));
	add_note(&showing, &table);
}
