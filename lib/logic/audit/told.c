#include "logic/audit/told.h"

#include "base/array.h"

const char told_other[] = "all-others", told_families[] = "families";

/* Rows of two tables that are one number, and so one cell. */
static const struct {
	const char *table, *row, *as_table, *as_row;
} twins[] = {
	{ "outcomes", "helped", "referrals", "helped" },
	{ "outcomes", "unknown", "referrals", "outcome-unknown" },
};

void told_init(struct told_period *told, struct knowledge *knowledge, struct slice name,
	day_number from, day_number to)
{
	*told = (struct told_period){
		.knowledge = knowledge, .name = name, .from = from, .to = to, .lowest = 2
	};
	index_init(&told->by_name, knowledge->arena);
}

static struct slice key_of(
	const struct told_period *told, const char *table, const char *row, const char *column)
{
	return arena_format(told->knowledge->arena, "%s/%s/%s", table, row, column);
}

size_t told_find(
	const struct told_period *told, const char *table, const char *row, const char *column)
{
	const size_t *at = index_get(&told->by_name, key_of(told, table, row, column));

	return at != NULL ? *at : CELL_NONE;
}

static size_t keep(struct told_period *told, struct told_cell cell)
{
	size_t *kept = arena_take(told->knowledge->arena, 1, sizeof *kept);

	*kept = cell.cell;
	index_put(&told->by_name,
		key_of(told, slice_text(cell.table), slice_text(cell.row), slice_text(cell.column)),
		kept);
	struct told_cell *added = arena_push(told->knowledge->arena, &told->cells, &told->count,
		&told->capacity, sizeof *told->cells);
	*added = cell;
	return cell.cell;
}

static struct slice name_of(
	const struct told_period *told, struct slice table, struct slice row, struct slice column)
{
	return arena_format(told->knowledge->arena, "%s, %s: %s (%s)", slice_text(told->name),
		slice_text(table), slice_text(row), slice_text(column));
}

static size_t twin_of(struct told_period *told, struct slice table, struct slice row)
{
	for (size_t i = 0; i < ARRAY_LEN(twins); i++)
		if (slice_equals(table, twins[i].table) && slice_equals(row, twins[i].row))
			return told_get(told, twins[i].as_table, twins[i].as_row, told_families);
	return CELL_NONE;
}

size_t told_add_cell(
	struct told_period *told, struct slice table, struct slice row, struct slice column)
{
	size_t found = told_find(told, slice_text(table), slice_text(row), slice_text(column));

	if (found != CELL_NONE)
		return found;
	size_t cell = twin_of(told, table, row);
	if (cell == CELL_NONE)
		cell = knowledge_add_families(told->knowledge, name_of(told, table, row, column));
	return keep(told, (struct told_cell){ table, row, column, cell });
}

size_t told_get(struct told_period *told, const char *table, const char *row, const char *column)
{
	return told_add_cell(told, slice_from(table), slice_from(row), slice_from(column));
}

void told_add_exact(struct told_period *told, struct slice table, struct slice row,
	struct slice column, long number)
{
	size_t cell = knowledge_add_helper(told->knowledge, name_of(told, table, row, column),
		(struct band){ number, number });

	keep(told, (struct told_cell){ table, row, column, cell });
}

struct slice_list told_rows(const struct told_period *told, const char *table)
{
	struct slice_list rows = { 0 };
	struct index seen;

	index_init(&seen, told->knowledge->arena);
	for (size_t i = 0; i < told->count; i++) {
		struct told_cell *cell = &told->cells[i];
		if (slice_equals(cell->table, table) && !slice_equals(cell->row, told_other) &&
			index_put(&seen, cell->row, cell) == NULL)
			slice_list_add(&rows, told->knowledge->arena, cell->row);
	}
	return rows;
}

size_t *told_column(struct told_period *told, const char *table, const struct slice_list *rows,
	const char *column)
{
	size_t *cells = arena_take(told->knowledge->arena, rows->count + 1, sizeof *cells);

	for (size_t i = 0; i < rows->count; i++)
		cells[i] = told_get(told, table, slice_text(rows->items[i]), column);
	return cells;
}
