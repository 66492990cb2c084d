#include "report/html_figure.h"

#include "base/array.h"
#include "base/translate.h"
#include "report/cell.h"
#include "report/figure_svg.h"
#include "report/html.h"
#include "report/html_bars.h"
#include "report/svg.h"
#include "text/escape.h"
#include <string.h>

/* How a kind of figure stands on a page; what is NULL is as in any table. */
struct kind {
	const char *class;
	void (*above)(struct buf *out, const struct table *table, const char *id,
		const struct render_style *style);
	bool (*head)(struct buf *out, const struct table *table, size_t column);
	bool (*cell)(struct buf *out, const struct table *table, size_t row, size_t column,
		const struct render_style *style);
};

static bool has_glyphs(const struct figure *figure)
{
	return figure->glyphs[0] != NULL;
}

/* Squares before numbers. */

static void add_square(struct buf *out, bool certain)
{
	buf_add_text(out, "<svg class=sw aria-hidden=true viewBox=\"0 0 16 16\">");
	if (certain) {
		svg_rect(out, "b", (struct svg_box){ 0, 0, 16, 16, "" });
	} else {
		svg_rect(out, "u", (struct svg_box){ 0.75, 0.75, 14.5, 14.5, "" });
		svg_rect(out, "ue", (struct svg_box){ 0.75, 0.75, 14.5, 14.5, "" });
	}
	buf_add_text(out, "</svg>");
}

static bool add_marked_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	struct range range;
	struct buf text;

	if (column == 0 || !range_of(table_cell(table, row, column), &range))
		return false;
	buf_init(&text);
	cell_add_shown(&text, table, row, column, style);
	buf_add_text(out, "<td class=mark data-l=\"");
	escape_html(out, slice_from(column_title(&table->columns[column])));
	buf_add_text(out, "\">");
	if (range.high > 0)
		add_square(out, range.low > 0);
	html_text(out, buf_slice(&text));
	buf_add_text(out, "</td>");
	buf_free(&text);
	return true;
}

/* Squares begin at the left, and so do the titles above them. */
static bool add_left_head(struct buf *out, const struct table *table, size_t column)
{
	html_element(out, "th scope=col", slice_from(column_title(&table->columns[column])));
	return true;
}

/* Counts on grounds. */

static bool add_matrix_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	struct range range;

	(void)style;
	if (column == 0 || !range_of(table_cell(table, row, column), &range))
		return false;
	buf_format(out, "<td class=m%d>",
		range.high <= 0	 ? 0
		: range.high < 2 ? 1
		: range.high < 4 ? 2
				 : 3);
	if (range.high > 0)
		buf_format(out, "<b>%g</b>", range.high);
	else
		buf_add_text(out, "·");
	buf_add_text(out, "</td>");
	return true;
}

/* Key figures. */

static void add_key_part(struct buf *out, const char *tag, const struct table *table, size_t row,
	const char *column, const struct render_style *style)
{
	struct buf text;

	buf_init(&text);
	for (size_t i = 0; i < table->column_count; i++)
		if (column != NULL && strcmp(table->columns[i].name, column) == 0)
			cell_add_shown(&text, table, row, i, style);
	if (text.length > 0)
		html_element(out, tag, buf_slice(&text));
	buf_free(&text);
}

static void add_keys(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style)
{
	const struct figure *figure = table->figure;

	(void)id;
	buf_add_text(out, "<dl class=keys>\n");
	for (size_t row = 0; row < table_row_count(table); row++) {
		buf_add_text(out, "<div>");
		add_key_part(out, "dt", table, row, table->columns[0].name, style);
		buf_add_text(out, "<dd>");
		add_key_part(out, "span class=v", table, row, figure->column, style);
		add_key_part(out, "span class=c", table, row, figure->said, style);
		buf_add_text(out, "</dd></div>\n");
	}
	buf_add_text(out, "</dl>\n");
}

static const struct kind kinds[] = {
	[FIGURE_BARS] = { "bars ", NULL, html_bar_head, html_bar_cell },
	[FIGURE_MARKS] = { "marks ", NULL, add_left_head, add_marked_cell },
	[FIGURE_MATRIX] = { "mx ", NULL, add_left_head, add_matrix_cell },
	[FIGURE_PANELS] = { "nopro ", figure_panels_html, NULL, NULL },
	[FIGURE_LEVELS] = { "nopro ", figure_levels_html, NULL, NULL },
	[FIGURE_KEYS] = { "", add_keys, NULL, NULL },
	[FIGURE_SPAN] = { "bars ", NULL, html_span_head, html_span_cell },
};

static const struct kind *kind_of(const struct table *table)
{
	static const struct kind none = { "", NULL, NULL, NULL };

	return table->figure == NULL ? &none : &kinds[table->figure->kind];
}

const char *html_figure_class(const struct table *table)
{
	if (table->figure != NULL && has_glyphs(table->figure))
		return "bars needs ";
	return kind_of(table)->class;
}

static bool is_taken_up(const struct figure *figure, const char *name)
{
	const char *const taken[] = { figure->kind == FIGURE_SPAN ? figure->high : figure->before,
		figure->glyphs[GLYPH_FREE], figure->glyphs[GLYPH_WAIT], figure->glyphs[GLYPH_NONE],
		figure->glyphs[GLYPH_UNKNOWN] };

	for (size_t i = 0; i < ARRAY_LEN(taken); i++)
		if (taken[i] != NULL && strcmp(taken[i], name) == 0)
			return true;
	return false;
}

bool html_figure_stands_alone(const struct table *table)
{
	return table->figure != NULL && table->figure->kind == FIGURE_KEYS;
}

bool html_figure_has_layout(const struct table *table)
{
	const struct figure *figure = table->figure;

	return figure != NULL && (figure->kind == FIGURE_BARS || figure->kind == FIGURE_MATRIX ||
					 figure->kind == FIGURE_SPAN);
}

struct table html_figure_columns(const struct table *table, struct arena *arena)
{
	struct column *columns = arena_take(arena, table->column_count, sizeof *columns);
	struct table shown = *table;

	if (table->figure == NULL)
		return shown;
	shown.columns = columns;
	shown.column_count = 0;
	for (size_t i = 0; i < table->column_count; i++)
		if (!is_taken_up(table->figure, table->columns[i].name))
			columns[shown.column_count++] = table->columns[i];
	return shown;
}

bool html_figure_needs_key(const struct table *table)
{
	const struct figure *figure = table->figure;

	return figure != NULL && table_row_count(table) > 0 && figure->kind <= FIGURE_PANELS &&
	       figure->kind != FIGURE_MATRIX && (figure->before != NULL || table_has_bands(table));
}

static void add_key_item(struct buf *out, const char *mark, struct slice text)
{
	buf_format(out, "<li><svg class=sw aria-hidden=true viewBox=\"0 0 16 16\">%s</svg>", mark);
	html_text(out, text);
	buf_add_text(out, "</li>");
}

void html_figure_key(struct buf *out, const struct table *table)
{
	const struct figure *figure = table->figure;
	static const char full[] = "<rect class=\"b\" width=\"16\" height=\"16\"/>";
	static const char hatched[] =
		"<rect class=\"u\" x=\".75\" y=\".75\" width=\"14.5\" height=\"14.5\"/>"
		"<rect class=\"ue\" x=\".75\" y=\".75\" width=\"14.5\" height=\"14.5\"/>";
	static const char bracket[] =
		"<rect class=\"p\" y=\"7\" width=\"16\" height=\"2\"/>"
		"<rect class=\"p\" y=\"3\" width=\"2\" height=\"10\"/>"
		"<rect class=\"p\" x=\"14\" y=\"3\" width=\"2\" height=\"10\"/>";

	buf_add_text(out, "<ul class=\"key nopro\">");
	if (table_has_bands(table)) {
		add_key_item(out, full, slice_from(_("certain")));
		add_key_item(out, hatched,
			slice_from(_("possible: the true number is somewhere in here")));
	}
	if (figure->before != NULL)
		add_key_item(out, bracket,
			figure->before_name.data != NULL ? figure->before_name
							 : slice_from(_("the period before")));
	buf_add_text(out, "</ul>\n");
}

void html_figure_above(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style)
{
	if (kind_of(table)->above != NULL)
		kind_of(table)->above(out, table, id, style);
}

bool html_figure_head(struct buf *out, const struct table *table, size_t column)
{
	return kind_of(table)->head != NULL && kind_of(table)->head(out, table, column);
}

bool html_figure_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style)
{
	return kind_of(table)->cell != NULL && kind_of(table)->cell(out, table, row, column, style);
}
