#include "logic/audit/links.h"
#include "logic/audit/measures.h"

#include <stdlib.h>

static size_t family_cell(struct told_period *told, const char *row)
{
	return told_get(told, "families", row, told_families);
}

static void begin(struct told_period *one, const struct told_period *other, const char *what)
{
	knowledge_begin_link(
		one->knowledge, arena_format(one->knowledge->arena, "%s, %s: %s",
					slice_text(one->name), slice_text(other->name), what));
}

static void end(struct told_period *told)
{
	knowledge_end_link(told->knowledge);
}

static void link_flow(struct told_period *one, struct told_period *next)
{
	begin(one, next, "open-at-end, open-at-start");
	rule_same(one->knowledge, family_cell(one, "open-at-end"),
		family_cell(next, "open-at-start"));
	end(one);
}

static void link_stay(struct told_period *one, struct told_period *next,
	const struct breakdown_measure *table, struct slice row)
{
	const char *code = slice_text(row), *column = table->columns[0];
	const struct stay stay = {
		.before = told_find(one, table->table, code, column),
		.closed = family_cell(one, "closed"),
		.end = family_cell(one, "open-at-end"),
		.after = told_find(next, table->table, code, column),
		.opened = family_cell(next, "opened"),
	};

	if (stay.after == CELL_NONE)
		return;
	begin(one, next, code);
	rule_stay(one->knowledge, &stay);
	end(one);
}

static void link_next(struct told_period *one, struct told_period *next)
{
	link_flow(one, next);
	for (size_t i = 0; i < breakdown_measure_count; i++) {
		if (!breakdown_measures[i].stays)
			continue;
		struct slice_list rows = told_rows(one, breakdown_measures[i].table);
		for (size_t k = 0; k < rows.count; k++)
			link_stay(one, next, &breakdown_measures[i], rows.items[k]);
	}
}

/* Which families a cell counts: those of its table, or of its row where it is told by itself. */
static bool find_span(const struct told_cell *cell, enum span *span)
{
	const struct breakdown_measure *table = measure_find_breakdown(slice_text(cell->table));

	if (table != NULL && slice_equals(cell->row, told_other))
		return false;
	if (table != NULL) {
		*span = table->span;
		return true;
	}
	for (size_t i = 0; i < measure_count; i++)
		if (slice_equals(cell->table, measures[i].table) &&
			slice_equals(cell->row, measures[i].row)) {
			*span = measures[i].span;
			return true;
		}
	return false;
}

static size_t same_cell(const struct told_period *told, const struct told_cell *cell)
{
	return told_find(
		told, slice_text(cell->table), slice_text(cell->row), slice_text(cell->column));
}

/* How families waited, and at what level they were first assessed, is told of the end of each
 * period: a longer one may tell of the same family otherwise, so it is not bound. */
static bool is_of_end(struct slice table)
{
	return slice_equals(table, "waiting") || slice_equals(table, "opening-levels");
}

/* What a period within another tells of one number. */
static void link_inner(const struct told_period *outer, const struct told_period *inner,
	size_t whole, size_t part, enum span span)
{
	struct knowledge *knowledge = outer->knowledge;
	bool is_within = span == SPAN_ANY || (span == SPAN_OPENED && outer->from == inner->from) ||
			 (span == SPAN_CLOSED && outer->to == inner->to);

	if (is_within)
		rule_within(knowledge, whole, part);
	if ((span == SPAN_START && outer->from == inner->from) ||
		(span == SPAN_END && outer->to == inner->to))
		rule_same(knowledge, whole, part);
}

static void link_within(struct told_period *outer, struct told_period *inner)
{
	enum span span;

	begin(outer, inner, "within");
	for (size_t i = 0; i < outer->count; i++) {
		const struct told_cell *cell = &outer->cells[i];
		size_t part = same_cell(inner, cell);
		if (part != CELL_NONE && !is_of_end(cell->table) && find_span(cell, &span))
			link_inner(outer, inner, cell->cell, part, span);
	}
	end(outer);
}

/* The periods that follow one another from the first day of `outer` to its last, fewer days first
 * where two begin together; 0 when there are none. */
static size_t find_tiles(struct told_period **periods, size_t count,
	const struct told_period *outer, struct told_period **tiles)
{
	day_number next = outer->from;
	size_t found = 0;

	for (size_t i = 0; i < count && next <= outer->to; i++) {
		struct told_period *told = periods[i];
		bool is_outer = told->from == outer->from && told->to == outer->to;
		if (told->from != next || told->to > outer->to || is_outer)
			continue;
		tiles[found++] = told;
		next = told->to + 1;
	}
	return next > outer->to ? found : 0;
}

/* Of a table whose rows are parts of a total also what is counted more than once, together. */
static void link_parts(struct told_period *outer, struct told_period **tiles, size_t count,
	const struct breakdown_measure *table, size_t column)
{
	struct arena *arena = outer->knowledge->arena;
	struct slice_list rows = told_rows(outer, table->table);
	size_t *cells = arena_take(arena, (count + 1) * rows.count + 1, sizeof *cells);
	size_t *totals = arena_take(arena, count + 1, sizeof *totals);

	for (size_t i = 0; i <= count; i++) {
		struct told_period *told = i == 0 ? outer : tiles[i - 1];
		totals[i] = measure_total(told, table, column);
		for (size_t k = 0; k < rows.count; k++) {
			size_t cell = told_find(told, table->table, slice_text(rows.items[k]),
				table->columns[column]);
			if (cell == CELL_NONE)
				return;
			cells[i * rows.count + k] = cell;
		}
	}
	rule_spread_rows(outer->knowledge, totals, cells, count, rows.count);
}

static void link_all_parts(struct told_period *outer, struct told_period **tiles, size_t count)
{
	for (size_t i = 0; i < breakdown_measure_count; i++) {
		const struct breakdown_measure *table = &breakdown_measures[i];
		bool is_spread = table->relation == RELATION_PARTS && table->span != SPAN_END &&
				 table->span != SPAN_START && !is_of_end(slice_from(table->table));
		for (size_t k = 0; is_spread && k < measure_columns(table); k++)
			link_parts(outer, tiles, count, table, k);
	}
}

/* Whoever is counted in a period is so in one of those that it is made of. */
static void link_tiles(struct told_period *outer, struct told_period **tiles, size_t count)
{
	size_t *parts = arena_take(outer->knowledge->arena, count + 1, sizeof *parts);
	enum span span;

	if (count == 0)
		return;
	begin(outer, tiles[0], "together");
	for (size_t i = 0; i < outer->count; i++) {
		const struct told_cell *cell = &outer->cells[i];
		bool is_spread = !is_of_end(cell->table) && find_span(cell, &span) &&
				 span != SPAN_START && span != SPAN_END;
		for (size_t k = 0; is_spread && k < count; k++) {
			parts[k] = same_cell(tiles[k], cell);
			is_spread = parts[k] != CELL_NONE;
		}
		if (is_spread)
			rule_spread(outer->knowledge, cell->cell, parts, count);
	}
	link_all_parts(outer, tiles, count);
	end(outer);
}

/* Two reports of one period tell of the same families. */
static void link_same(struct told_period *one, struct told_period *other)
{
	begin(one, other, "same");
	for (size_t i = 0; i < one->count; i++) {
		size_t cell = same_cell(other, &one->cells[i]);
		if (cell != CELL_NONE && !slice_equals(one->cells[i].row, told_other))
			rule_same(one->knowledge, one->cells[i].cell, cell);
	}
	end(one);
}

static void link_pair(struct told_period *one, struct told_period *other)
{
	if (one->from == other->from && one->to == other->to)
		link_same(one, other);
	else if (one->to + 1 == other->from)
		link_next(one, other);
	else if (one->from <= other->from && other->to <= one->to)
		link_within(one, other);
	else if (other->from <= one->from && one->to <= other->to)
		link_within(other, one);
}

static int compare(const void *a, const void *b)
{
	const struct told_period *one = *(struct told_period *const *)a;
	const struct told_period *other = *(struct told_period *const *)b;

	if (one->to != other->to)
		return one->to < other->to ? -1 : 1;
	if (one->from != other->from)
		return one->from > other->from ? -1 : 1;
	return slice_compare(one->name, other->name);
}

void links_bind(struct told_period **periods, size_t count)
{
	struct told_period **tiles;

	if (count == 0)
		return;
	tiles = arena_take(periods[0]->knowledge->arena, count, sizeof *tiles);
	qsort(periods, count, sizeof *periods, compare);
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < i; k++)
			link_pair(periods[k], periods[i]);
		link_tiles(periods[i], tiles, find_tiles(periods, count, periods[i], tiles));
	}
}
