#include "report/cell.h"

#include "base/translate.h"
#include "report/prose.h"

const struct cell_style cell_plain = {
	.joiner = ";", .yes = "true", .no = "false", .decimal_mark = '.'
};

static void add_list(struct buf *out, const struct value *list, const struct cell_style *style)
{
	for (size_t i = 0; i < list->count; i++) {
		if (i > 0)
			buf_add_text(out, style->joiner);
		cell_add(out, list->items[i], style);
	}
}

static void add_decimal(struct buf *out, const struct value *value, char mark)
{
	size_t start = out->length;
	json_add(out, value);
	for (size_t i = start; i < out->length; i++)
		if (out->data[i] == '.')
			out->data[i] = mark;
}

static void add_day(struct buf *out, day_number day, bool prose)
{
	char text[DATE_TEXT_SIZE];

	if (prose)
		prose_day(out, day);
	else
		buf_add_text(out, date_format(day, text));
}

void cell_add(struct buf *out, const struct value *value, const struct cell_style *style)
{
	switch (value->kind) {
	case VALUE_NULL:
		break;
	case VALUE_BOOLEAN:
		buf_add_text(out, value->boolean ? style->yes : style->no);
		break;
	case VALUE_DECIMAL:
		add_decimal(out, value, style->decimal_mark);
		break;
	case VALUE_TEXT:
		buf_add_slice(out, value->text);
		break;
	case VALUE_DATE:
		add_day(out, value->date, style->prose);
		break;
	case VALUE_LIST:
		add_list(out, value, style);
		break;
	case VALUE_INTEGER:
	case VALUE_OBJECT:
		json_add(out, value);
		break;
	}
}

size_t table_row_count(const struct table *table)
{
	return table->rows->count;
}

const struct value *table_cell(const struct table *table, size_t row, size_t column)
{
	return value_get(table->rows->items[row], table->columns[column].name);
}

void cell_add_shown(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	const struct cell_style people = {
		.joiner = ", ",
		.yes = _("yes"),
		.no = _("no"),
		.decimal_mark = style->czech ? ',' : '.',
		.prose = style->prose,
	};
	const struct value *value = value_null();
	if (table->shown && row < table->shown->count)
		value = value_get(table->shown->items[row], table->columns[column].name);
	if (value->kind == VALUE_NULL)
		value = table_cell(table, row, column);
	cell_add(out, value, &people);
}

const char *column_title(const struct column *column)
{
	return column->title ? translate(column->title) : column->name;
}

static bool has_title(const struct table *table, size_t column)
{
	return table->columns[column].title != NULL;
}

static bool has_content(const struct table *table, size_t column)
{
	const struct render_style style = { .width = 0 };
	struct buf cell;
	bool found = false;

	buf_init(&cell);
	for (size_t row = 0; row < table_row_count(table) && !found; row++) {
		cell_add_shown(&cell, table, row, column, &style);
		found = cell.length > 0;
	}
	buf_free(&cell);
	return found && has_title(table, column);
}

static struct table keep_columns(const struct table *table, struct arena *arena,
	bool (*keeps)(const struct table *table, size_t column))
{
	struct column *columns = arena_take(arena, table->column_count, sizeof *columns);
	struct table shown = *table;

	shown.columns = columns;
	shown.column_count = 0;
	for (size_t i = 0; i < table->column_count; i++)
		if (keeps(table, i))
			columns[shown.column_count++] = table->columns[i];
	return shown;
}

struct table table_on_screen(const struct table *table, struct arena *arena)
{
	return keep_columns(table, arena, has_title);
}

struct table table_without_gaps(const struct table *table, struct arena *arena)
{
	return keep_columns(table, arena, has_content);
}
