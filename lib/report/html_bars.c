#include "report/html_bars.h"

#include "base/array.h"
#include "base/translate.h"
#include "report/cell.h"
#include "report/figure_svg.h"
#include "report/html.h"
#include "report/svg.h"
#include <string.h>

static bool is_column(const struct table *table, size_t column, const char *name)
{
	return name != NULL && strcmp(table->columns[column].name, name) == 0;
}

static struct axis axis_of(const struct table *table)
{
	double now = column_greatest(table, table->figure->column);
	double before = column_greatest(table, table->figure->before);

	return axis_above(now > before ? now : before);
}

static struct range number_at(const struct table *table, size_t row, const char *column)
{
	struct range range = { 0, 0 };

	if (column != NULL)
		range_of(value_get(table->rows->items[row], column), &range);
	return range;
}

static void add_ticks(struct buf *out, const struct axis *axis)
{
	for (size_t i = 0; i <= axis_steps(axis); i++) {
		double tick = (double)i * axis->step;
		buf_format(out, "<text x=\"%.4g%%\" y=\".8em\" text-anchor=\"%s\">%g</text>",
			100 * axis_at(axis, tick),
			tick <= 0	    ? "start"
			: tick >= axis->top ? "end"
					    : "middle",
			tick);
	}
}

bool html_bar_head(struct buf *out, const struct table *table, size_t column)
{
	const struct figure *figure = table->figure;
	struct axis axis = axis_of(table);

	if (figure->said != NULL && is_column(table, column, figure->said))
		return false;
	if (!is_column(table, column, figure->column))
		return false;
	buf_add_text(out, "<th scope=col class=axis><span class=vh>");
	html_text(out, slice_from(_("bar")));
	buf_add_text(out, "</span><svg aria-hidden=true focusable=false>");
	add_ticks(out, &axis);
	buf_add_text(out, "</svg></th>");
	html_element(
		out, "th scope=col class=val", slice_from(column_title(&table->columns[column])));
	return true;
}

/* A line under the bar, with ends, from the low to the high end. */
static void add_bracket(struct buf *out, const struct axis *axis, struct range range)
{
	double low = 100 * axis_at(axis, range.low), high = 100 * axis_at(axis, range.high);
	const double ends[] = { low, high };

	svg_rect(out, "p", (struct svg_box){ low, 1.28, high - low, 0.13, "%" });
	for (size_t i = 0; i < ARRAY_LEN(ends); i++)
		buf_format(out,
			"<rect class=\"p\" x=\"%.4g%%\" y=\"1.13em\" width=\"2\" "
			"height=\".43em\"/>",
			ends[i]);
}

static void add_bar(struct buf *out, const struct table *table, size_t row)
{
	const struct figure *figure = table->figure;
	struct range now = number_at(table, row, figure->column);
	struct range before;
	struct axis axis = axis_of(table);

	buf_add_text(out, "<td class=bar><svg aria-hidden=true focusable=false");
	svg_add_numbers(out, now);
	buf_add_byte(out, '>');
	for (size_t i = 1; i <= axis_steps(&axis); i++) {
		double at = 100 * axis_at(&axis, (double)i * axis.step);
		buf_format(out,
			"<line class=\"grid\" x1=\"%.4g%%\" x2=\"%.4g%%\" y1=\"0\" y2=\"100%%\"/>",
			at, at);
	}
	svg_lying_band(out, &axis, now);
	if (figure->before != NULL &&
		range_of(value_get(table->rows->items[row], figure->before), &before))
		add_bracket(out, &axis, before);
	buf_add_text(
		out, "<line class=\"zero\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"100%\"/></svg></td>");
}

/* The text of a cell by the name of its column, which may not be shown. */
static void add_named(struct buf *out, const struct table *table, size_t row, const char *name,
	const struct render_style *style)
{
	const struct column column = { .name = name };
	struct table one = *table;

	one.columns = &column;
	one.column_count = 1;
	cell_add_shown(out, &one, row, 0, style);
}

static void add_bar_value(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	struct buf text;

	buf_init(&text);
	cell_add_shown(&text, table, row, column, style);
	buf_add_text(out, "<td class=val>");
	html_element(out, "b", buf_slice(&text));
	buf_clear(&text);
	if (table->figure->before != NULL)
		add_named(&text, table, row, table->figure->before, style);
	if (text.length > 0) {
		struct buf said;
		buf_init(&said);
		/* translators: a number of the period before, under that of this one */
		buf_format(&said, _("before %s"), text.data);
		buf_add_byte(out, ' ');
		html_element(out, "small", buf_slice(&said));
		buf_free(&said);
	}
	buf_add_text(out, "</td>");
	buf_free(&text);
}

static void add_glyphs(struct buf *out, const struct table *table, size_t row)
{
	buf_add_text(out, "<span class=gl aria-hidden=true>");
	for (size_t i = 0; i < GLYPH_COUNT; i++) {
		size_t count = (size_t)number_at(table, row, table->figure->glyphs[i]).high;
		for (size_t k = 0; k < count; k++)
			figure_glyph_svg(out, (enum figure_glyph)i);
	}
	buf_add_text(out, "</span>");
}

bool html_bar_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	struct buf text;

	if (is_column(table, column, table->figure->column)) {
		add_bar(out, table, row);
		add_bar_value(out, table, row, column, style);
		return true;
	}
	if (table->figure->glyphs[0] == NULL || !is_column(table, column, table->figure->said))
		return false;
	buf_init(&text);
	cell_add_shown(&text, table, row, column, style);
	buf_add_text(out, "<td>");
	add_glyphs(out, table, row);
	html_text(out, buf_slice(&text));
	buf_add_text(out, "</td>");
	buf_free(&text);
	return true;
}

/* A line from 0 to 10 and a thick part of it. */

bool html_span_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	const struct axis axis = { 10, 5 };
	const struct figure *figure = table->figure;
	struct range range = { number_at(table, row, figure->low).low,
		number_at(table, row, figure->high).high };
	double low = 100 * axis_at(&axis, range.low), high = 100 * axis_at(&axis, range.high);
	struct buf text;

	if (!is_column(table, column, figure->low))
		return false;
	buf_add_text(out, "<td class=bar><svg aria-hidden=true focusable=false");
	svg_add_numbers(out, range);
	buf_add_byte(out, '>');
	svg_rect(out, "p", (struct svg_box){ 0, 0.76, 100, 0.08, "%" });
	svg_rect(out, "b", (struct svg_box){ low, 0.62, high - low, 0.36, "%" });
	buf_format(out,
		"<circle class=\"b\" cx=\"%.4g%%\" cy=\".8em\" r=\".42em\"/>"
		"<circle class=\"b\" cx=\"%.4g%%\" cy=\".8em\" r=\".42em\"/></svg></td>",
		low, high);
	buf_init(&text);
	add_named(&text, table, row, figure->low, style);
	if (range.high > range.low)
		buf_format(&text, "–%g", range.high);
	buf_add_text(out, "<td class=val>");
	html_element(out, "b", buf_slice(&text));
	buf_add_text(out, "</td>");
	buf_free(&text);
	return true;
}

bool html_span_head(struct buf *out, const struct table *table, size_t column)
{
	const struct axis axis = { 10, 5 };

	if (!is_column(table, column, table->figure->low))
		return false;
	buf_add_text(out, "<th scope=col class=axis><span class=vh>");
	html_text(out, slice_from(_("bar")));
	buf_add_text(out, "</span><svg aria-hidden=true focusable=false>");
	add_ticks(out, &axis);
	buf_add_text(out, "</svg></th><th scope=col class=val>");
	/* translators: above a range, such as 5–6 */
	html_text(out, slice_from(_("from – to")));
	buf_add_text(out, "</th>");
	return true;
}
