#include "base/translate.h"
#include "logic/privacy/bands.h"
#include "work/report/platform_report.h"

static const char all_others[] = "all-others";

/* What a breakdown is made from. */
struct making {
	struct platform_report *report;
	const struct breakdown *breakdown;
	const struct tally *tally;
	size_t *order; /* categories as they will stand */
	bool *joined;  /* by category: shown in no row of its own */
	size_t listed; /* how many stand in rows of their own: the first ones of the order */
};

static struct arena *arena_of(const struct making *making)
{
	return making->report->context->arena;
}

static struct band band_for(const struct making *making, long count)
{
	return band_of(count, making->report->context->platform.settings.round_to);
}

static struct band first_band(const struct making *making, size_t category)
{
	return band_for(making, making->tally->items[category]->counts[0]);
}

static const char *number_column(const struct making *making, size_t column)
{
	return making->breakdown->table.columns[column + 1].name;
}

static bool is_above_lowest(const struct making *making, size_t category)
{
	for (size_t column = 0; column < making->tally->columns; column++)
		if (band_for(making, making->tally->items[category]->counts[column]).low > 0)
			return true;
	return false;
}

/* By their bands, never by their counts, which the order would give away. */
static void sort_by_band(struct making *making)
{
	for (size_t i = 1; i < making->listed; i++) {
		size_t category = making->order[i], at = i;
		while (at > 0 && first_band(making, making->order[at - 1]).low <
					 first_band(making, category).low) {
			making->order[at] = making->order[at - 1];
			at--;
		}
		making->order[at] = category;
	}
}

/* Decides which categories have rows of their own, and in which order. */
static void choose_rows(struct making *making)
{
	size_t count = making->tally->count;

	making->order = arena_take(arena_of(making), count + 1, sizeof *making->order);
	making->joined = arena_take(arena_of(making), count + 1, sizeof *making->joined);
	for (size_t i = 0; i < count; i++)
		if (making->breakdown->every_row || is_above_lowest(making, i))
			making->order[making->listed++] = i;
	if (!making->breakdown->every_row || making->report->form == FORM_COARSE)
		sort_by_band(making);
	if (making->report->form == FORM_COARSE)
		making->listed /= 2;
	for (size_t i = 0; i < count; i++)
		making->joined[i] = true;
	for (size_t i = 0; i < making->listed; i++)
		making->joined[making->order[i]] = false;
}

static struct slice label_of(const struct making *making, struct slice code)
{
	return making->breakdown->label(making->report, code);
}

/* The cells of the audit, a run of them for each column of numbers. */
static size_t *cell_at(const struct making *making, size_t *cells, size_t column, size_t at)
{
	return &cells[column * (making->tally->count + 1) + at];
}

static void add_rows(const struct making *making, struct report_table *table, size_t *cells)
{
	for (size_t i = 0; i < making->listed; i++) {
		const struct tally_category *category = making->tally->items[making->order[i]];
		report_add_row(table, category->code, label_of(making, category->code));
		for (size_t column = 0; column < making->tally->columns; column++)
			*cell_at(making, cells, column, i) =
				report_band(making->report, table, number_column(making, column),
					category->code, category->counts[column]);
		if (making->breakdown->rows)
			making->report->cells[making->breakdown->rows[making->order[i]]] =
				*cell_at(making, cells, 0, i);
	}
}

/* A row of all categories without one of their own, its cells at `at`. */
static void add_joined_row(const struct making *making, struct report_table *table,
	const char *label, size_t *cells, size_t at)
{
	struct slice code = slice_from(all_others);

	report_add_row(table, code, slice_from(translate(label)));
	for (size_t column = 0; column < making->tally->columns; column++)
		*cell_at(making, cells, column, at) =
			report_band(making->report, table, number_column(making, column), code,
				tally_union(making->tally, making->joined, column));
}

/* Who reads the note knows that much of the categories that are not listed. Returns how many cells
 * a column has then. */
static size_t add_unlisted(const struct making *making, struct report_table *table, size_t *cells)
{
	struct arena *arena = arena_of(making);
	size_t at = making->listed;

	for (size_t i = 0; i < making->tally->count; i++) {
		const struct tally_category *category = making->tally->items[i];
		if (!making->joined[i])
			continue;
		struct slice name =
			arena_format(arena, "%s, %s: %s", slice_text(making->report->period),
				making->breakdown->table.name, slice_text(category->code));
		for (size_t column = 0; column < making->tally->columns; column++)
			*cell_at(making, cells, column, at) = audit_add_cell(making->report->audit,
				AUDIT_PEOPLE, name, band_for(making, category->counts[column]));
		at++;
	}
	if (at > making->listed)
		table->table->note = arena_format(arena,
			making->listed > 0 ? _("Not listed: 0–%ld families in each.")
					   : _("Of each that may stand here: 0–%ld families."),
			band_for(making, 0).high);
	return at;
}

static void add_sums(const struct making *making, size_t *cells, size_t count)
{
	for (size_t column = 0; making->breakdown->totals && column < making->tally->columns;
		column++)
		audit_add_sum(making->report->audit, making->breakdown->relation,
			making->report->cells[making->breakdown->totals[column]],
			cell_at(making, cells, column, 0), count);
}

/* Where all categories have too few for rows of their own, how many they are together. */
static void add_whole_row(
	const struct making *making, struct report_table *table, size_t *cells, size_t count)
{
	size_t *whole = arena_take(arena_of(making),
		making->tally->columns * (making->tally->count + 1), sizeof *whole);

	add_joined_row(making, table, N_("all together"), whole, 0);
	for (size_t column = 0; column < making->tally->columns; column++)
		audit_add_sum(making->report->audit, making->breakdown->relation,
			*cell_at(making, whole, column, 0), cell_at(making, cells, column, 0),
			count);
	add_sums(making, whole, 1);
}

static void add_bands(const struct making *making, struct section *section)
{
	struct report_table table;
	size_t *cells = arena_take(arena_of(making),
		making->tally->columns * (making->tally->count + 1), sizeof *cells);
	size_t count = making->listed;

	report_begin_table(making->report, section, &making->breakdown->table, &table);
	add_rows(making, &table, cells);
	if (making->report->form == FORM_COARSE)
		add_joined_row(making, &table, N_("all others together"), cells, count++);
	else
		count = add_unlisted(making, &table, cells);
	add_sums(making, cells, count);
	if (making->listed == 0 && making->report->form != FORM_COARSE)
		add_whole_row(making, &table, cells, count);
}

/* The categories that occurred, without numbers. */
static void add_list(const struct making *making, struct section *section)
{
	struct report_table_spec spec = making->breakdown->table;
	struct report_table table;

	spec.column_count = 1;
	report_begin_table(making->report, section, &spec, &table);
	for (size_t i = 0; i < making->tally->count; i++) {
		const struct tally_category *category = making->tally->items[i];
		bool occurred = false;
		for (size_t column = 0; column < making->tally->columns; column++)
			occurred |= category->counts[column] > 0;
		if (!occurred)
			continue;
		report_add_row(&table, category->code, label_of(making, category->code));
	}
}

void report_breakdown(struct platform_report *report, struct section *section,
	const struct breakdown *breakdown, struct tally *tally)
{
	struct making making = { .report = report, .breakdown = breakdown, .tally = tally };

	tally_count(tally);
	if (breakdown->in_whole_only && report->form != FORM_WHOLE) {
		report_leave_out(report, section, breakdown->table.title);
		return;
	}
	if (!report->detailed) {
		add_list(&making, section);
		return;
	}
	choose_rows(&making);
	add_bands(&making, section);
}
