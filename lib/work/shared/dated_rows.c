#include "work/shared/dated_rows.h"
#include <stdlib.h>

void dated_rows_add(struct dated_rows *rows, struct arena *arena, day_number day,
	const struct value *row, const struct value *shown)
{
	struct dated_row *added =
		arena_push(arena, &rows->items, &rows->count, &rows->capacity, sizeof *rows->items);
	*added = (struct dated_row){ day, rows->count - 1, row, shown };
}

static int compare(const void *a, const void *b)
{
	const struct dated_row *one = a, *other = b;

	if (one->day == other->day)
		return one->place < other->place ? -1 : 1;
	if (one->day == DATE_NONE || other->day == DATE_NONE)
		return one->day == DATE_NONE ? 1 : -1;
	return one->day < other->day ? -1 : 1;
}

void dated_rows_fill(struct dated_rows *rows, struct arena *arena, struct table *table)
{
	struct value *values = value_list(arena), *shown = value_list(arena);

	if (rows->count > 0)
		qsort(rows->items, rows->count, sizeof *rows->items, compare);
	for (size_t i = 0; i < rows->count; i++) {
		value_append(values, arena, rows->items[i].row);
		value_append(shown, arena, rows->items[i].shown);
	}
	table->rows = values;
	table->shown = shown;
}
