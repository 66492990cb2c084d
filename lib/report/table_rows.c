#include "report/table_rows.h"

void table_rows_init(struct table_rows *rows, struct arena *arena, struct table *table)
{
	*rows = (struct table_rows){
		.arena = arena,
		.rows = value_list(arena),
		.shown = value_list(arena),
	};
	table->rows = rows->rows;
	table->shown = rows->shown;
}

void table_rows_add(struct table_rows *rows)
{
	rows->row = value_object(rows->arena);
	rows->row_shown = value_object(rows->arena);
	value_append(rows->rows, rows->arena, rows->row);
	value_append(rows->shown, rows->arena, rows->row_shown);
}

void table_rows_set(
	struct table_rows *rows, const char *column, const struct value *value, struct slice shown)
{
	value_set(rows->row, rows->arena, column, value);
	if (shown.data)
		value_set(rows->row_shown, rows->arena, column, value_text(rows->arena, shown));
}

void table_rows_set_text(
	struct table_rows *rows, const char *column, struct slice code, struct slice shown)
{
	table_rows_set(rows, column, value_text(rows->arena, code), shown);
}

void table_rows_set_number(struct table_rows *rows, const char *column, long number)
{
	table_rows_set(rows, column, value_integer(rows->arena, number), (struct slice){ NULL, 0 });
}

void table_rows_go_to(struct table_rows *rows, size_t row)
{
	rows->row = (struct value *)rows->rows->items[row];
	rows->row_shown = (struct value *)rows->shown->items[row];
}
