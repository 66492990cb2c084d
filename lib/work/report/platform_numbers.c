#include "work/report/platform_numbers.h"
#include "base/translate.h"
#include "logic/audit/release_audit.h"

static const char families[] = "families", signals[] = "signals", received[] = "received",
		  waiting_time[] = "waiting-time", median[] = "median", days[] = "days",
		  conference[] = "conference";

static long join(const void *families_of, const bool *chosen, size_t column)
{
	return tally_union(families_of, chosen, column);
}

void counts_add(
	struct platform_counts *counts, const char *table, struct tally *tally, bool every_row)
{
	struct arena *arena = counts->context->arena;
	struct slice *rows = arena_take(arena, tally->count + 1, sizeof *rows);
	long *numbers = arena_take(arena, tally->count * tally->columns + 1, sizeof *numbers);

	tally_count(tally);
	for (size_t i = 0; i < tally->count; i++) {
		rows[i] = tally->items[i]->code;
		for (size_t k = 0; k < tally->columns; k++)
			numbers[i * tally->columns + k] = tally->items[i]->counts[k];
	}
	struct tally *kept = arena_take(arena, 1, sizeof *kept);
	*kept = *tally;
	struct choice_table *added = arena_push(arena, &counts->tables, &counts->table_count,
		&counts->table_capacity, sizeof *counts->tables);
	*added = (struct choice_table){ .table = slice_from(table),
		.rows = rows,
		.row_count = tally->count,
		.counts = numbers,
		.every_row = every_row,
		.join = join,
		.families = kept };
}

static void add_number(struct release *release, size_t *capacity, struct arena *arena,
	const struct release_number *number)
{
	struct release_number *added = arena_push(
		arena, &release->numbers, &release->count, capacity, sizeof *release->numbers);

	*added = *number;
}

/* The signals, and the days of the median; a band of signals, as those of families. */
static void add_others(const struct platform_counts *counts, struct band received_band,
	bool has_days, struct release *release, size_t *capacity)
{
	struct arena *arena = counts->context->arena;

	add_number(release, capacity, arena,
		&(struct release_number){ slice_from(signals), slice_from(received),
			slice_from(signals), received_band.low, received_band.high });
	if (has_days && counts->median_days != INTEGER_NONE)
		add_number(release, capacity, arena,
			&(struct release_number){ slice_from(waiting_time), slice_from(median),
				slice_from(days), counts->median_days, counts->median_days });
}

static const char *column_of(const struct choice_table *table, size_t column)
{
	const struct breakdown_measure *measure = measure_find_breakdown(slice_text(table->table));

	return measure != NULL ? measure->columns[column] : families;
}

static size_t count_columns(const struct choice_table *table)
{
	size_t count = 1;

	while (measure_find_breakdown(slice_text(table->table)) != NULL &&
		count < MEASURE_COLUMNS && column_of(table, count) != NULL)
		count++;
	return count;
}

void numbers_exact(const struct platform_counts *counts, struct release *release)
{
	const long signal_count = counts->facts->signals;
	size_t capacity = 0;

	for (size_t i = 0; i < counts->table_count; i++) {
		const struct choice_table *table = &counts->tables[i];
		size_t columns = count_columns(table);
		for (size_t k = 0; k < table->row_count * columns; k++)
			add_number(release, &capacity, counts->context->arena,
				&(struct release_number){ table->table, table->rows[k / columns],
					slice_from(column_of(table, k % columns)), table->counts[k],
					table->counts[k] });
	}
	add_others(counts, (struct band){ signal_count, signal_count }, true, release, &capacity);
}

/* The releases as the audit takes them, each by a name of its own. */
static struct past_release *past_releases(
	const struct release_list *past, struct arena *arena, size_t *count)
{
	struct past_release *all = arena_take(arena, past->count + 1, sizeof *all);

	*count = 0;
	for (size_t i = 0; i < past->count; i++) {
		const struct release *release = &past->items[i];
		if (release->count == 0)
			continue;
		struct past_release *added = &all[(*count)++];
		*added = (struct past_release){
			.name = release->stem, .from = release->about.from, .to = release->about.to
		};
		for (size_t k = 0; k < release->count; k++) {
			const struct release_number *number = &release->numbers[k];
			struct published_number *copy =
				arena_push(arena, &added->numbers.items, &added->numbers.count,
					&added->numbers.capacity, sizeof *added->numbers.items);
			*copy = (struct published_number){ number->table, number->row,
				number->column, { number->low, number->high } };
		}
	}
	return all;
}

/* A table in a shape that was tried counts once, and only when no smaller one was safe. */
static void name_left_out(
	const struct choice *choice, struct arena *arena, struct slice_list *names)
{
	for (size_t i = 0; i < choice->left_out_count; i++) {
		const struct left_out *thing = &choice->left_out[i];
		struct slice name = thing->table;
		bool is_there = false;
		if (!slice_is_empty(thing->row))
			name = arena_format(
				arena, "%s/%s", slice_text(thing->table), slice_text(thing->row));
		for (size_t k = 0; k < choice->table_count; k++)
			is_there |= slice_is_empty(thing->row) &&
				    slice_equal(choice->tables[k].table, thing->table) &&
				    choice->tables[k].shape != SHAPE_LEFT_OUT;
		if (!is_there && !slice_list_has(names, name))
			slice_list_add(names, arena, name);
	}
}

static void explain(struct context *context, const struct choice *choice)
{
	static const char *const shapes[] = { [SHAPE_LEFT_OUT] = "",
		[SHAPE_WHOLE] = "",
		[SHAPE_HALF] = " 1/2",
		[SHAPE_QUARTER] = " 1/4" };
	struct arena *arena = context->arena;

	for (size_t i = 0; i < choice->left_out_count; i++) {
		const struct left_out *thing = &choice->left_out[i];
		buf_add_slice(&context->talk,
			arena_format(arena,
				_("withheld: %s%s%s%s: with it, %s would be %ld to %ld"),
				slice_text(thing->table), slice_is_empty(thing->row) ? "" : "/",
				slice_text(thing->row), shapes[thing->shape],
				thing->victim != CELL_NONE ? slice_text(thing->name) : "?",
				thing->range.low, thing->range.high));
		buf_add_byte(&context->talk, '\n');
		for (size_t k = 0; k < thing->because_count; k++) {
			size_t cell = thing->because[k];
			buf_add_text(&context->talk, "\t");
			buf_add_slice(&context->talk, choice->told->knowledge->cells[cell].name);
			buf_add_byte(&context->talk, '\n');
		}
	}
	for (size_t i = 0; i < choice->given_count; i++) {
		buf_add_slice(&context->talk,
			arena_format(arena, _("earlier releases could identify families: %s"),
				slice_text(choice->told->knowledge->cells[choice->given[i]].name)));
		buf_add_byte(&context->talk, '\n');
	}
}

static void take_numbers(
	const struct platform_counts *counts, const struct choice *choice, struct release *release)
{
	struct arena *arena = counts->context->arena;
	struct published_list list = release_numbers(choice, arena);
	size_t capacity = 0;

	for (size_t i = 0; i < list.count; i++) {
		const struct published_number *number = &list.items[i];
		add_number(release, &capacity, arena,
			&(struct release_number){ number->table, number->row, number->column,
				number->band.low, number->band.high });
	}
	add_others(counts, band_of(counts->facts->signals, choice->round_to),
		choice->median == MEDIAN_REACHED, release, &capacity);
}

static long count_conferences(const struct period_facts *facts)
{
	return sums_get(&facts->meetings, slice_from(conference), (struct slice){ 0 });
}

bool numbers_choose(const struct platform_counts *counts, const struct release_list *past,
	bool explains, struct release *release)
{
	struct context *context = counts->context;
	struct period period = counts->facts->period;
	struct choice choice = { .tables = counts->tables,
		.table_count = counts->table_count,
		.conferences = count_conferences(counts->facts),
		.round_to = context->platform.settings.round_to,
		.explains = explains };
	size_t count;
	struct past_release *before = past_releases(past, context->arena, &count);

	if (counts->has_median)
		choice.median =
			counts->median_days == INTEGER_NONE ? MEDIAN_NOT_REACHED : MEDIAN_REACHED;
	if (!release_audit(&choice, before, count, period_name(period, context->arena), period.from,
		    period.to, context->arena))
		return diag_add(context->diags, SEVERITY_ERROR, "audit", NULL,
			_("an earlier release contradicts itself (see store-check)"));
	name_left_out(&choice, context->arena, &release->about.left_out);
	take_numbers(counts, &choice, release);
	if (explains)
		explain(context, &choice);
	else if (choice.given_count > 0)
		diag_add(context->diags, SEVERITY_WARNING, "audit", NULL,
			_("earlier releases could identify families in %zu numbers (see "
			  "--explain)"),
			choice.given_count);
	return true;
}
