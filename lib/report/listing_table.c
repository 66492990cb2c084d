#include "report/emphasis.h"
#include "report/formats.h"
#include "report/layout.h"

void listing_table_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	layout_table(table, style, false, out);
	layout_note(table, style, out);
}
