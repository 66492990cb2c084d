/*
 * Small multiples: a picture a row, a column a period, all with an axis of their own from 0 to the
 * number at its top. The value stands over its column, the period under it in two lines.
 */
#include "report/cell.h"
#include "report/figure_svg.h"
#include "report/html.h"
#include "report/svg.h"
#include <stdio.h>

enum { COLUMNS = 4, COLUMN_WIDTH = 34, COLUMN_STEP = 59, LEFT = 8, TOP = 14, BOTTOM = 98 };
enum { NAME_LINE = 113, NAME_NEXT_LINE = 127 };

void figure_glyph_svg(struct buf *out, enum figure_glyph glyph)
{
	static const char *const shapes[] = {
		[GLYPH_FREE] = "<circle class=\"gf\" cx=\"8\" cy=\"8\" r=\"7\"/>",
		[GLYPH_WAIT] = "<circle class=\"go\" cx=\"8\" cy=\"8\" r=\"6.2\"/>"
			       "<path class=\"gf\" d=\"M8 1.8a6.2 6.2 0 0 0 0 12.4z\"/>",
		[GLYPH_NONE] = "<circle class=\"gx\" cx=\"8\" cy=\"8\" r=\"6.2\"/>"
			       "<path class=\"gx\" d=\"M4 4l8 8m0-8l-8 8\"/>",
		[GLYPH_UNKNOWN] = "<circle class=\"go\" cx=\"8\" cy=\"8\" r=\"6.2\" "
				  "stroke-dasharray=\"2.4 2.4\"/>",
	};

	buf_format(out, "<svg class=g viewBox=\"0 0 16 16\">%s</svg>", shapes[glyph]);
}

/* The first of the columns that are drawn. */
static size_t first_column(const struct table *table)
{
	return table->column_count > COLUMNS + 1 ? table->column_count - COLUMNS : 1;
}

static struct axis axis_of(const struct table *table, size_t row)
{
	double greatest = 0;
	struct range range;

	for (size_t i = first_column(table); i < table->column_count; i++)
		if (range_of(table_cell(table, row, i), &range) && range.high > greatest)
			greatest = range.high;
	return axis_above(greatest);
}

static void add_period(struct buf *out, double x, struct slice name)
{
	size_t cut = name.length;

	while (cut > 0 && name.data[cut - 1] != ' ')
		cut--;
	if (cut > 0)
		svg_text(out, x, NAME_LINE, "middle", " class=\"t2\"",
			slice_trim(slice_part(name, 0, cut)));
	svg_text(out, x, cut > 0 ? NAME_NEXT_LINE : NAME_LINE, "middle", " class=\"t2\"",
		slice_part(name, cut, name.length));
}

static void add_column(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct axis *axis, double x, const struct render_style *style)
{
	struct buf text;
	struct range range;

	buf_init(&text);
	cell_add_shown(&text, table, row, column, style);
	if (range_of(table_cell(table, row, column), &range)) {
		double height = (BOTTOM - TOP) * axis_at(axis, range.high);
		buf_add_text(out, "<g");
		svg_add_numbers(out, range);
		buf_add_byte(out, '>');
		svg_standing_band(out, axis, range,
			(struct svg_box){ x, TOP, COLUMN_WIDTH, BOTTOM - TOP, "" });
		svg_text(out, x + COLUMN_WIDTH / 2.0, BOTTOM - height - 4, "middle",
			" class=\"hal\" font-weight=\"700\"", buf_slice(&text));
		buf_add_text(out, "</g>");
	}
	add_period(out, x + COLUMN_WIDTH / 2.0, slice_from(column_title(&table->columns[column])));
	buf_free(&text);
}

void figure_panel_draw(
	struct buf *out, const struct table *table, size_t row, const struct render_style *style)
{
	struct axis axis = axis_of(table, row);
	size_t first = first_column(table);
	char top[32];

	snprintf(top, sizeof top, "%g", axis.top);
	buf_format(out, "<line class=\"grid\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>",
		PANEL_WIDTH, TOP, TOP);
	svg_text(out, PANEL_WIDTH, TOP - 3, "end", " class=\"t2\"", slice_from(top));
	for (size_t i = first; i < table->column_count; i++)
		add_column(
			out, table, row, i, &axis, LEFT + COLUMN_STEP * (double)(i - first), style);
	buf_format(out, "<line class=\"zero\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>",
		PANEL_WIDTH, BOTTOM, BOTTOM);
}

/* All numbers as words. */
static void add_description(
	struct buf *out, const struct table *table, size_t row, const struct render_style *style)
{
	struct buf text;

	buf_init(&text);
	for (size_t i = first_column(table); i < table->column_count; i++) {
		if (text.length > 0)
			buf_add_text(&text, "; ");
		buf_format(&text, "%s: ", column_title(&table->columns[i]));
		cell_add_shown(&text, table, row, i, style);
	}
	html_text(out, buf_slice(&text));
	buf_free(&text);
}

static void add_figure(struct buf *out, const struct table *table, size_t row, const char *id,
	const struct render_style *style)
{
	struct buf name;

	buf_init(&name);
	cell_add_shown(&name, table, row, 0, style);
	buf_format(out, "<figure><h3 id=\"%sr%zu\">", id, row);
	html_text(out, buf_slice(&name));
	buf_format(out,
		"</h3><svg role=img aria-labelledby=\"%sr%zu %sd%zu\" viewBox=\"0 0 %d %d\" "
		"width=\"100%%\"><desc id=\"%sd%zu\">",
		id, row, id, row, PANEL_WIDTH, PANEL_HEIGHT, id, row);
	add_description(out, table, row, style);
	buf_add_text(out, "</desc>");
	figure_panel_draw(out, table, row, style);
	buf_add_text(out, "</svg></figure>\n");
	buf_free(&name);
}

void figure_panels_html(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style)
{
	buf_add_text(out, "<div class=mult>\n");
	for (size_t row = 0; row < table_row_count(table); row++)
		add_figure(out, table, row, id, style);
	buf_add_text(out, "</div>\n");
}
