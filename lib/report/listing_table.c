#include "report/emphasis.h"
#include "report/formats.h"
#include "report/layout.h"

/* The table without the columns that only data has. */
static struct table on_screen(const struct table *table, struct arena *arena)
{
	struct column *columns = arena_take(arena, table->column_count, sizeof *columns);
	struct table shown = *table;

	shown.columns = columns;
	shown.column_count = 0;
	for (size_t i = 0; i < table->column_count; i++)
		if (table->columns[i].title != NULL)
			columns[shown.column_count++] = table->columns[i];
	return shown;
}

void listing_table_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	struct arena arena;

	arena_init(&arena);
	struct table shown = on_screen(table, &arena);
	layout_table(&shown, style, false, out);
	layout_note(&shown, style, out);
	arena_free(&arena);
}
