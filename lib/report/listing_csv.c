#include "report/csv_dialect.h"
#include "report/formats.h"

static void render(const struct table *table, const struct csv_writing *writing, struct buf *out)
{
	buf_add_text(out, writing->mark);
	csv_add_table(out, table, writing);
}

void listing_csv_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	(void)style;
	render(table, &csv_for_programs, out);
}

void listing_xcsv_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	(void)style;
	render(table, &csv_for_spreadsheets, out);
}
