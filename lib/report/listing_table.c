#include "report/cell.h"
#include "report/formats.h"
#include "report/layout.h"

void listing_table_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	struct arena arena;

	arena_init(&arena);
	struct table shown = table_on_screen(table, &arena);
	layout_table(&shown, style, false, out);
	layout_note(&shown, style, out);
	arena_free(&arena);
}
