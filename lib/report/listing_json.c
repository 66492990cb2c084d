#include "report/formats.h"

void listing_json_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	(void)style;
	render_json(table->rows, out);
}
