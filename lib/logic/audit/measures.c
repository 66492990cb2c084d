#include "logic/audit/measures.h"

#include "base/array.h"

static const char families[] = "families", in_period[] = "in-period", opened[] = "opened",
		  closed[] = "closed", at_start[] = "open-at-start", at_end[] = "open-at-end",
		  referrals[] = "referrals", none[] = "none";

const struct measure measures[] = {
	{ families, in_period, SPAN_ANY, NULL },
	{ families, at_start, SPAN_START, in_period },
	{ families, opened, SPAN_OPENED, in_period },
	{ families, closed, SPAN_CLOSED, in_period },
	{ families, at_end, SPAN_END, in_period },
	{ families, "high-at-end", SPAN_END, at_end },
	{ families, "acute-at-end", SPAN_END, at_end },
	{ referrals, "requested", SPAN_ANY, in_period },
	{ referrals, "accepted", SPAN_ANY, in_period },
	{ referrals, "started", SPAN_ANY, in_period },
	{ referrals, "helped", SPAN_ANY, in_period },
	{ referrals, "outcome-unknown", SPAN_ANY, in_period },
};
const size_t measure_count = ARRAY_LEN(measures);

const struct breakdown_measure breakdown_measures[] = {
	{ "needs", SPAN_ANY, RELATION_COVER, none, families, in_period, { "families" }, true },
	{ "reasons", SPAN_OPENED, RELATION_COVER, none, families, opened, { "families" }, false },
	{ "referral-needs", SPAN_ANY, RELATION_COVER, NULL, referrals, NULL,
		{ "requested", "accepted", "started", "helped" }, false },
	{ "municipalities", SPAN_OPENED, RELATION_PARTS, NULL, families, opened, { "families" },
		false },
	{ "sources", SPAN_OPENED, RELATION_PARTS, NULL, families, opened, { "families" }, false },
	{ "levels", SPAN_END, RELATION_PARTS, NULL, families, at_end, { "families" }, false },
	{ "opening-levels", SPAN_OPENED, RELATION_PARTS, NULL, families, opened, { "families" },
		false },
	{ "outcomes", SPAN_ANY, RELATION_WITHIN, NULL, families, in_period, { "families" }, false },
	{ "waiting", SPAN_OPENED, RELATION_PARTS, NULL, families, opened, { "families" }, false },
	{ "failures", SPAN_ANY, RELATION_WITHIN, NULL, families, in_period, { "families" }, false },
	{ "referral-municipalities", SPAN_ANY, RELATION_PARTS, NULL, referrals, NULL,
		{ "requested", "accepted", "started", "helped" }, false },
};
const size_t breakdown_measure_count = ARRAY_LEN(breakdown_measures);

/* Rows whose families are among those of another number than their table's total. */
static const struct {
	const char *table, *row, *whole;
} shared[] = {
	{ "waiting", "waiting", at_end },
	{ "waiting", "closed", closed },
};

size_t measure_columns(const struct breakdown_measure *breakdown)
{
	size_t count = 0;

	while (count < MEASURE_COLUMNS && breakdown->columns[count] != NULL)
		count++;
	return count;
}

const struct breakdown_measure *measure_find_breakdown(const char *table)
{
	for (size_t i = 0; i < breakdown_measure_count; i++)
		if (slice_equals(slice_from(table), breakdown_measures[i].table))
			return &breakdown_measures[i];
	return NULL;
}

size_t measure_total(
	struct told_period *told, const struct breakdown_measure *breakdown, size_t column)
{
	const char *row =
		breakdown->total_row != NULL ? breakdown->total_row : breakdown->columns[column];

	return told_get(told, breakdown->total_table, row, told_families);
}

static void add_rows(struct slice_list *list, struct arena *arena, const struct slice_list *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		if (!slice_list_has(list, rows->items[i]))
			slice_list_add(list, arena, rows->items[i]);
}

static void add_columns(struct told_period *told, const struct breakdown_measure *table,
	const struct slice_list *rows)
{
	for (size_t i = 0; i < measure_columns(table); i++)
		told_column(told, table->table, rows, table->columns[i]);
}

static void complete_table(
	struct told_period *const *periods, size_t count, const struct breakdown_measure *table)
{
	struct slice_list all = { 0 };

	for (size_t i = 0; i < count; i++) {
		struct slice_list rows = told_rows(periods[i], table->table);
		add_rows(&all, periods[i]->knowledge->arena, &rows);
	}
	for (size_t i = 0; i < count; i++)
		if (told_rows(periods[i], table->table).count == 0)
			add_columns(periods[i], table, &all);
}

void measures_complete(struct told_period *const *periods, size_t count)
{
	for (size_t i = 0; i < breakdown_measure_count; i++)
		complete_table(periods, count, &breakdown_measures[i]);
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < measure_count; k++)
			told_get(periods[i], measures[k].table, measures[k].row, told_families);
}

static size_t family_cell(struct told_period *told, const char *row)
{
	return told_get(told, families, row, told_families);
}

/* Binds rows to their total, `none` apart from the others where it is among them. */
static void bind_rows(struct told_period *told, const struct breakdown_measure *table,
	enum relation relation, size_t total, const struct slice_list *rows, size_t *cells)
{
	size_t count = rows->count;

	for (size_t i = 0; table->none != NULL && i < count; i++)
		if (slice_equals(rows->items[i], table->none)) {
			size_t none_cell = cells[i];
			cells[i] = cells[count - 1];
			rule_none(told->knowledge, total, none_cell, cells, count - 1);
			return;
		}
	if (count > 0)
		rule_rows(told->knowledge, relation, total, cells, count);
}

static void bind_breakdown(struct told_period *told, const struct breakdown_measure *table)
{
	struct slice_list rows = told_rows(told, table->table);

	for (size_t i = 0; i < measure_columns(table); i++)
		bind_rows(told, table, table->relation, measure_total(told, table, i), &rows,
			told_column(told, table->table, &rows, table->columns[i]));
}

static void bind_shared(struct told_period *told)
{
	for (size_t i = 0; i < ARRAY_LEN(shared); i++) {
		size_t part = told_find(told, shared[i].table, shared[i].row, told_families);
		if (part != CELL_NONE)
			rule_within(told->knowledge, family_cell(told, shared[i].whole), part);
	}
}

/* A case conference is held for a family: one is enough to tell that there was one. */
static void bind_conferences(struct told_period *told)
{
	size_t conferences = told_find(told, "meetings", "conference", "meetings");

	if (conferences != CELL_NONE && told->knowledge->cells[conferences].first.low > 0)
		rule_at_least(told->knowledge, family_cell(told, in_period), 1);
}

void measures_bind(struct told_period *told)
{
	const size_t before[] = { family_cell(told, at_start), family_cell(told, opened) };
	const size_t after[] = { family_cell(told, closed), family_cell(told, at_end) };

	rule_flow(told->knowledge, family_cell(told, in_period), before, after);
	for (size_t i = 0; i < measure_count; i++)
		if (measures[i].whole != NULL)
			rule_within(told->knowledge, family_cell(told, measures[i].whole),
				told_get(told, measures[i].table, measures[i].row, told_families));
	for (size_t i = 0; i < breakdown_measure_count; i++)
		bind_breakdown(told, &breakdown_measures[i]);
	bind_shared(told);
	bind_conferences(told);
}

/* The cells of a column's rows but for the joined ones, and that of the row "other". */
static size_t *with_other(struct told_period *told, const struct breakdown_measure *table,
	const char *column, const struct slice_list *joined, size_t *count)
{
	struct slice_list rows = told_rows(told, table->table);
	size_t *cells = told_column(told, table->table, &rows, column);

	*count = 0;
	for (size_t i = 0; i < rows.count; i++)
		if (!slice_list_has(joined, rows.items[i]))
			cells[(*count)++] = cells[i];
	cells[(*count)++] = told_get(told, table->table, told_other, column);
	return cells;
}

void measures_bind_other(struct told_period *told, const struct breakdown_measure *table, size_t at,
	const struct slice_list *joined)
{
	const char *column = table->columns[at];
	size_t other = told_get(told, table->table, told_other, column);
	size_t total = measure_total(told, table, at), count;
	size_t *shown = with_other(told, table, column, joined, &count);

	bind_rows(told, table, table->relation == RELATION_PARTS ? RELATION_PARTS : RELATION_COVER,
		other, joined, told_column(told, table->table, joined, column));
	rule_within(told->knowledge, total, other);
	if (table->relation != RELATION_WITHIN)
		rule_spread(told->knowledge, total, shown, count);
}

void measures_bind_median(struct told_period *told, bool is_reached)
{
	size_t started = told_get(told, "waiting", "started", told_families);

	if (is_reached)
		rule_at_least(told->knowledge, started, told->lowest + 1);
	else
		rule_minority(told->knowledge, family_cell(told, opened), started);
}
