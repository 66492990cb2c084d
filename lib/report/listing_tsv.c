#include "report/cell.h"
#include "report/formats.h"
#include "text/escape.h"

static void add_cell(
	const struct table *table, size_t row, size_t column, struct buf *scratch, struct buf *out)
{
	buf_clear(scratch);
	cell_add(scratch, table_cell(table, row, column), &cell_plain);
	escape_tsv(out, buf_slice(scratch));
}

void listing_tsv_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	(void)style;
	struct buf scratch;
	buf_init(&scratch);
	for (size_t row = 0; row < table_row_count(table); row++) {
		for (size_t column = 0; column < table->column_count; column++) {
			if (column > 0)
				buf_add_byte(out, '\t');
			add_cell(table, row, column, &scratch, out);
		}
		buf_add_byte(out, '\n');
	}
	buf_free(&scratch);
}

void listing_ids_render(
	const struct table *table, const struct render_style *style, struct buf *out)
{
	struct buf scratch;
	buf_init(&scratch);
	for (size_t row = 0; row < table_row_count(table); row++) {
		add_cell(table, row, 0, &scratch, out);
		buf_add_byte(out, style->null_ends ? '\0' : '\n');
	}
	buf_free(&scratch);
}
