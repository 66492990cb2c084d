#include "logic/audit/release_audit.h"
#include "logic/audit/links.h"

#include <string.h>

/* How far a number that was not told may be above the highest one that was. */
enum { MOST_AT_LEAST = 200, MOST_TIMES = 16 };

const char joined_prefix[] = "all-others/";

static const char meetings[] = "meetings", conference[] = "conference";

static const char waiting_time[] = "waiting-time", median[] = "median", reached[] = "reached";

/* Whether a recorded number counts families. */
static bool counts_families(const struct published_number *number)
{
	if (measure_find_breakdown(slice_text(number->table)) != NULL)
		return true;
	for (size_t i = 0; i < measure_count; i++)
		if (slice_equals(number->table, measures[i].table) &&
			slice_equals(number->row, measures[i].row))
			return true;
	return false;
}

static struct slice row_code(const struct published_number *number)
{
	bool is_joined = slice_starts(number->row, joined_prefix);
	size_t from = is_joined ? strlen(joined_prefix) : 0;

	return slice_part(number->row, from, number->row.length);
}

/* A number that was published exactly was approved by a person: it need not be unknown. */
static void take_number(struct told_period *told, const struct published_number *number)
{
	struct knowledge *knowledge = told->knowledge;

	if (!counts_families(number)) {
		if (number->band.low == number->band.high)
			told_add_exact(
				told, number->table, number->row, number->column, number->band.low);
		return;
	}
	size_t cell = told_add_cell(told, number->table, row_code(number), number->column);
	knowledge_publish(knowledge, cell, number->band);
	if (number->band.low == number->band.high)
		knowledge->cells[cell].is_given = true;
	else if (number->band.low == 0 && !slice_starts(number->row, joined_prefix))
		told->lowest = number->band.high;
}

static struct slice_list joined_rows(
	const struct past_release *past, const char *table, struct arena *arena)
{
	struct slice_list rows = { 0 };

	for (size_t i = 0; i < past->numbers.count; i++) {
		const struct published_number *number = &past->numbers.items[i];
		if (slice_equals(number->table, table) && slice_starts(number->row, joined_prefix))
			slice_list_add(&rows, arena, row_code(number));
	}
	return rows;
}

/* What only a release that was made tells: which rows it joined, and whether it has a median. */
static void bind_past(struct told_period *told, const struct past_release *past)
{
	size_t is_reached = told_find(told, waiting_time, median, reached);

	for (size_t i = 0; i < breakdown_measure_count; i++) {
		const struct breakdown_measure *measure = &breakdown_measures[i];
		struct slice_list joined =
			joined_rows(past, measure->table, told->knowledge->arena);
		for (size_t k = 0; joined.count > 0 && k < measure_columns(measure); k++)
			measures_bind_other(told, measure, k, &joined);
	}
	if (is_reached != CELL_NONE)
		measures_bind_median(told, told->knowledge->cells[is_reached].first.low > 0);
}

static void add_rows(struct told_period *told, const struct choice_table *table)
{
	const struct breakdown_measure *measure = measure_find_breakdown(slice_text(table->table));

	for (size_t row = 0; row < table->row_count; row++)
		for (size_t i = 0; i < (measure != NULL ? measure_columns(measure) : 1); i++)
			told_add_cell(told, table->table, table->rows[row],
				slice_from(measure != NULL ? measure->columns[i] : told_families));
}

static struct told_period *begin_period(
	struct knowledge *knowledge, struct slice name, day_number from, day_number to)
{
	struct told_period *told = arena_take(knowledge->arena, 1, sizeof *told);

	told_init(told, knowledge, name, from, to);
	return told;
}

/* Nobody knows that no number is above this, which only leaves fewer possible: where nothing bounds
 * a number, sums pass bounds to one another a step at a time up to it. */
static long most_families(
	const struct choice *choice, const struct past_release *past, size_t count)
{
	long most = 0;

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < past[i].numbers.count; k++)
			if (past[i].numbers.items[k].band.high > most)
				most = past[i].numbers.items[k].band.high;
	for (size_t i = 0; i < choice->table_count; i++)
		for (size_t k = 0; k < choice->tables[i].row_count; k++)
			if (choice->tables[i].counts[k] > most)
				most = choice->tables[i].counts[k];
	most = MOST_AT_LEAST + MOST_TIMES * most;
	return most < KNOWLEDGE_MOST ? most : KNOWLEDGE_MOST;
}

bool release_audit(struct choice *choice, const struct past_release *past, size_t count,
	struct slice name, day_number from, day_number to, struct arena *arena)
{
	struct knowledge *knowledge = arena_take(arena, 1, sizeof *knowledge);
	struct told_period **periods = arena_take(arena, count + 1, sizeof *periods);

	knowledge_init(knowledge, arena);
	knowledge->most = most_families(choice, past, count);
	for (size_t i = 0; i < count; i++) {
		periods[i] = begin_period(knowledge, past[i].name, past[i].from, past[i].to);
		for (size_t k = 0; k < past[i].numbers.count; k++)
			take_number(periods[i], &past[i].numbers.items[k]);
	}
	choice->told = periods[count] = begin_period(knowledge, name, from, to);
	choice->told->lowest = band_of(0, choice->round_to).high;
	if (choice->conferences > 0)
		told_add_exact(choice->told, slice_from(meetings), slice_from(conference),
			slice_from(meetings), choice->conferences);
	for (size_t i = 0; i < choice->table_count; i++)
		add_rows(choice->told, &choice->tables[i]);
	measures_complete(periods, count + 1);
	for (size_t i = 0; i <= count; i++)
		measures_bind(periods[i]);
	for (size_t i = 0; i < count; i++)
		bind_past(periods[i], &past[i]);
	links_bind(periods, count + 1);
	return choice_make(choice);
}

static void add_number(struct published_list *list, struct arena *arena, struct slice table,
	struct slice row, const char *column, struct band band)
{
	struct published_number *number =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);

	*number = (struct published_number){ table, row, slice_from(column), band };
}

static bool has_headline(const struct choice *choice, struct slice table, struct slice row)
{
	for (size_t i = 0; i < choice->headline_count; i++) {
		const struct choice_headline *headline = &choice->headlines[i];
		if (!headline->is_left_out && slice_equal(headline->table, table) &&
			slice_equal(headline->row, row))
			return true;
	}
	return false;
}

static void add_row(struct published_list *list, struct arena *arena, const struct choice *choice,
	const struct choice_table *table, size_t row)
{
	const struct breakdown_measure *measure = measure_find_breakdown(slice_text(table->table));
	size_t columns = measure != NULL ? measure_columns(measure) : 1;

	if (measure != NULL && table->states[row] == ROW_JOINED) {
		add_number(list, arena, table->table,
			arena_format(arena, "%s%s", joined_prefix, slice_text(table->rows[row])),
			measure->columns[0], table->limits[row]);
		return;
	}
	if (table->states[row] == ROW_LEFT_OUT ||
		has_headline(choice, table->table, table->rows[row]))
		return;
	for (size_t i = 0; i < columns; i++)
		add_number(list, arena, table->table, table->rows[row],
			measure != NULL ? measure->columns[i] : told_families,
			band_of(table->counts[row * columns + i], choice->round_to));
}

static void add_other(
	struct published_list *list, struct arena *arena, const struct choice_table *table)
{
	const struct breakdown_measure *measure = measure_find_breakdown(slice_text(table->table));

	for (size_t i = 0; measure != NULL && i < measure_columns(measure); i++)
		add_number(list, arena, table->table, slice_from(told_other), measure->columns[i],
			table->other[i]);
}

struct published_list release_numbers(const struct choice *choice, struct arena *arena)
{
	struct published_list list = { 0 };

	for (size_t i = 0; i < choice->headline_count; i++) {
		const struct choice_headline *headline = &choice->headlines[i];
		if (!headline->is_left_out)
			add_number(&list, arena, headline->table, headline->row, told_families,
				(struct band){ headline->count, headline->count });
	}
	for (size_t i = 0; i < choice->table_count; i++) {
		const struct choice_table *table = &choice->tables[i];
		for (size_t row = 0; row < table->row_count; row++)
			add_row(&list, arena, choice, table, row);
		if (table->shape == SHAPE_HALF || table->shape == SHAPE_QUARTER)
			add_other(&list, arena, table);
	}
	if (choice->conferences > 0)
		add_number(&list, arena, slice_from(meetings), slice_from(conference), meetings,
			(struct band){ choice->conferences, choice->conferences });
	if (choice->median != MEDIAN_UNSAID) {
		long is_reached = choice->median == MEDIAN_REACHED;
		add_number(&list, arena, slice_from(waiting_time), slice_from(median), reached,
			(struct band){ is_reached, is_reached });
	}
	return list;
}
