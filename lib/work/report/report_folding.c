/* What people need not see: rows and columns of zeros, tables without rows. */
#include "base/translate.h"
#include "report/cell.h"
#include "text/collate.h"
#include "work/report/platform_report.h"
#include <ctype.h>
#include <stdlib.h>

static bool is_zero(const struct value *value)
{
	return value->kind == VALUE_NULL || (value->kind == VALUE_INTEGER && value->integer == 0) ||
	       (value->kind == VALUE_DECIMAL && value->decimal <= 0);
}

/* Whether a column is one of numbers. */
static bool is_number(const struct table *table, size_t column)
{
	return table->columns[column].align == COLUMN_RIGHT;
}

static bool row_is_zero(const struct table *table, size_t row)
{
	for (size_t i = 1; i < table->column_count; i++)
		if (is_number(table, i) && !is_zero(table_cell(table, row, i)))
			return false;
	return true;
}

static bool column_is_zero(const struct table *table, size_t column)
{
	for (size_t row = 0; row < table_row_count(table); row++)
		if (!is_zero(table_cell(table, row, column)))
			return false;
	return true;
}

bool report_fold_empty(struct platform_report *report, struct section *section,
	struct report_table *table, const char *sentence)
{
	if (table_row_count(table->table) > 0)
		return false;
	table->table->for_machines = true;
	report_note_absent(report, table->table->name, "none");
	if (sentence != NULL)
		section_add_paragraph(section, report->context->arena, PARAGRAPH_TEXT,
			slice_from(translate(sentence)));
	return true;
}

void report_fold_zeros(struct platform_report *report, struct section *section,
	struct report_table *table, const char *sentence)
{
	struct table *shown = table->table;
	size_t count = table_row_count(shown), left = 0;
	bool *folded = arena_take(report->context->arena, count + 1, sizeof *folded);

	for (size_t row = 0; row < count; row++) {
		folded[row] = row_is_zero(shown, row);
		left += !folded[row];
	}
	shown->folded = folded;
	for (size_t i = 1; i < shown->column_count; i++)
		if (is_number(shown, i) && column_is_zero(shown, i))
			table_hide(shown, report->context->arena, shown->columns[i].name);
	if (left > 0)
		return;
	shown->for_machines = true;
	if (sentence != NULL)
		section_add_paragraph(section, report->context->arena, PARAGRAPH_TEXT,
			slice_from(translate(sentence)));
}

struct sorted_row {
	struct slice key;
	const struct value *row, *shown;
};

static int compare_rows(const void *a, const void *b)
{
	const struct sorted_row *one = a, *other = b;

	return slice_compare(one->key, other->key);
}

/* English has no letter of its own that would want another order. */
static struct slice key_of(const struct platform_report *report, struct slice label)
{
	struct arena *arena = report->context->arena;

	if (report->context->language == LANGUAGE_CZECH)
		return collate_key(label, arena);
	struct slice key = arena_copy(arena, label);
	char *letters = (char *)key.data;
	for (size_t i = 0; i < key.length; i++)
		letters[i] = (char)tolower((unsigned char)letters[i]);
	return key;
}

void report_sort_rows(const struct platform_report *report, struct report_table *table)
{
	struct arena *arena = table->rows.arena;
	const struct value *rows = table->table->rows, *shown = table->table->shown;
	const struct render_style style = { .width = 0 };
	struct sorted_row *sorted = arena_take(arena, rows->count + 1, sizeof *sorted);

	for (size_t i = 0; i < rows->count; i++) {
		struct buf label;
		buf_init(&label);
		cell_add_shown(&label, table->table, i, 0, &style);
		sorted[i] = (struct sorted_row){ key_of(report, buf_take(&label, arena)),
			rows->items[i], shown->items[i] };
	}
	qsort(sorted, rows->count, sizeof *sorted, compare_rows);
	for (size_t i = 0; i < rows->count; i++) {
		rows->items[i] = sorted[i].row;
		shown->items[i] = sorted[i].shown;
	}
}
