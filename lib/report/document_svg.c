/*
 * One figure of a document as a drawing of its own, which stands in any page: its style is in it,
 * in light and dark, it has no script and asks for nothing. Panels and levels are drawn as on a
 * page, bars in units, with their labels beside them.
 */
#include "report/document_svg.h"

#include "report/cell.h"
#include "report/figure_svg.h"
#include "report/formats.h"
#include "report/html.h"
#include "report/html_style.h"
#include "report/prose.h"
#include "report/svg.h"
#include <string.h>

enum {
	EDGE = 12,
	TITLE = 26,   /* under the title of all */
	HEADING = 20, /* above a picture */
	GAP = 24,
	PANELS_A_ROW = 3,
	LABEL_MOST = 300,
	BAR_WIDTH = 320,
	BAR_HEIGHT = 14,
	BAR_STEP = 24,
	VALUE_WIDTH = 90,
};

struct drawing {
	struct buf *out;
	const struct table *table;
	const struct render_style *style;
	double width, height;
};

/* A kind that can be drawn by itself: how large, and what is in it. */
struct kind {
	void (*measure)(struct drawing *drawing);
	void (*draw)(const struct drawing *drawing);
};

static void begin_part(const struct drawing *drawing, double x, double y)
{
	buf_format(drawing->out, "<g transform=\"translate(%g %g)\">", x, y);
}

static void end_part(const struct drawing *drawing)
{
	buf_add_text(drawing->out, "</g>\n");
}

static void add_shown(const struct drawing *drawing, struct buf *text, size_t row, size_t column)
{
	buf_clear(text);
	cell_add_shown(text, drawing->table, row, column, drawing->style);
}

/* Panels. */

static void measure_panels(struct drawing *drawing)
{
	size_t count = table_row_count(drawing->table);
	size_t across = count < PANELS_A_ROW ? count : PANELS_A_ROW;
	size_t rows = (count + PANELS_A_ROW - 1) / PANELS_A_ROW;

	drawing->width = (double)(across * (PANEL_WIDTH + GAP) - GAP);
	drawing->height = (double)(rows * (HEADING + PANEL_HEIGHT + GAP) - GAP);
}

static void draw_panels(const struct drawing *drawing)
{
	struct buf name;

	buf_init(&name);
	for (size_t row = 0; row < table_row_count(drawing->table); row++) {
		size_t line = row / PANELS_A_ROW;
		begin_part(drawing, (double)(row % PANELS_A_ROW) * (PANEL_WIDTH + GAP),
			(double)line * (HEADING + PANEL_HEIGHT + GAP));
		add_shown(drawing, &name, row, 0);
		svg_text(drawing->out, 0, 12, "start", " font-weight=\"700\"", buf_slice(&name));
		begin_part(drawing, 0, HEADING);
		figure_panel_draw(drawing->out, drawing->table, row, drawing->style);
		end_part(drawing);
		end_part(drawing);
	}
	buf_free(&name);
}

/* Levels over time. */

static size_t count_children(const struct table *table)
{
	size_t count = 0;

	for (size_t row = 0; row < table_row_count(table); row++)
		count += figure_levels_begins(table, row);
	return count;
}

static void measure_levels(struct drawing *drawing)
{
	drawing->width = LEVELS_WIDTH;
	drawing->height =
		(double)(count_children(drawing->table) * (HEADING + LEVELS_HEIGHT + GAP) - GAP);
}

static void draw_levels(const struct drawing *drawing)
{
	const struct table *table = drawing->table;
	double y = 0;
	struct buf name;

	buf_init(&name);
	for (size_t row = 0; row < table_row_count(table); row++) {
		if (!figure_levels_begins(table, row))
			continue;
		for (size_t i = 0; i < table->column_count; i++)
			if (strcmp(table->columns[i].name, table->figure->panel) == 0)
				add_shown(drawing, &name, row, i);
		begin_part(drawing, 0, y);
		svg_text(drawing->out, 0, 12, "start", " font-weight=\"700\"", buf_slice(&name));
		begin_part(drawing, 0, HEADING);
		figure_levels_draw(drawing->out, table, row, drawing->style);
		end_part(drawing);
		end_part(drawing);
		y += HEADING + LEVELS_HEIGHT + GAP;
	}
	buf_free(&name);
}

/* Bars. */

static double label_width(const struct drawing *drawing)
{
	double width = 0;
	struct buf label;

	buf_init(&label);
	for (size_t row = 0; row < table_row_count(drawing->table); row++) {
		add_shown(drawing, &label, row, 0);
		double one = svg_text_width(buf_slice(&label));
		width = one > width ? one : width;
	}
	buf_free(&label);
	return width < LABEL_MOST ? width : LABEL_MOST;
}

static void measure_bars(struct drawing *drawing)
{
	drawing->width = label_width(drawing) + EDGE + BAR_WIDTH + VALUE_WIDTH;
	drawing->height = (double)(table_row_count(drawing->table) * BAR_STEP);
}

static void draw_bar(
	const struct drawing *drawing, size_t row, const struct axis *axis, double left)
{
	const struct value *value =
		value_get(drawing->table->rows->items[row], drawing->table->figure->column);
	struct range range;

	if (!range_of(value, &range))
		return;
	double low = BAR_WIDTH * axis_at(axis, range.low);
	double high = BAR_WIDTH * axis_at(axis, range.high);
	buf_add_text(drawing->out, "<g");
	svg_add_numbers(drawing->out, range);
	buf_add_text(drawing->out, ">");
	if (low > 0)
		svg_rect(drawing->out, "b", (struct svg_box){ left, 3, low, BAR_HEIGHT, "" });
	if (high > low) {
		struct svg_box box = { left + low, 3, high - low, BAR_HEIGHT, "" };
		svg_rect(drawing->out, "u", box);
		svg_rect(drawing->out, "ue", box);
	}
	buf_add_text(drawing->out, "</g>");
}

static void draw_bars(const struct drawing *drawing)
{
	const struct table *table = drawing->table;
	struct axis axis = axis_above(column_greatest(table, table->figure->column));
	double labels = label_width(drawing), left = labels + EDGE;
	struct buf text;

	buf_init(&text);
	for (size_t row = 0; row < table_row_count(table); row++) {
		begin_part(drawing, 0, (double)(row * BAR_STEP));
		add_shown(drawing, &text, row, 0);
		svg_text(drawing->out, labels, 15, "end", "", buf_slice(&text));
		draw_bar(drawing, row, &axis, left);
		buf_clear(&text);
		for (size_t i = 0; i < table->column_count; i++)
			if (strcmp(table->columns[i].name, table->figure->column) == 0)
				add_shown(drawing, &text, row, i);
		svg_text(drawing->out, left + BAR_WIDTH + EDGE, 15, "start", " font-weight=\"700\"",
			buf_slice(&text));
		end_part(drawing);
	}
	buf_format(drawing->out, "<line class=\"zero\" x1=\"%g\" x2=\"%g\" y1=\"0\" y2=\"%g\"/>\n",
		left, left, drawing->height);
	buf_free(&text);
}

static const struct kind kinds[] = {
	[FIGURE_BARS] = { measure_bars, draw_bars },
	[FIGURE_PANELS] = { measure_panels, draw_panels },
	[FIGURE_LEVELS] = { measure_levels, draw_levels },
	[FIGURE_SPAN] = { NULL, NULL },
};

bool document_svg_draws(const struct table *table)
{
	return table != NULL && table->figure != NULL && !table->for_machines &&
	       table_row_count(table) > 0 && kinds[table->figure->kind].draw != NULL;
}

/* All numbers in words, for whoever cannot see them. */
static void add_description(const struct drawing *drawing)
{
	struct buf text;

	buf_init(&text);
	buf_add_text(drawing->out, "<desc>");
	for (size_t row = 0; row < table_row_count(drawing->table); row++)
		for (size_t i = 0; i < drawing->table->column_count; i++) {
			if (drawing->table->columns[i].title == NULL)
				continue;
			add_shown(drawing, &text, row, i);
			if (text.length == 0)
				continue;
			buf_add_text(drawing->out, i > 0 ? ", " : row > 0 ? "; " : "");
			html_text(drawing->out, buf_slice(&text));
		}
	buf_add_text(drawing->out, "</desc>\n");
	buf_free(&text);
}

static struct slice title_of(const struct document *document, const struct table *table)
{
	if (!slice_is_empty(table->title))
		return table->title;
	for (size_t i = 0; i < document->section_count; i++)
		for (size_t k = 0; k < document->sections[i].table_count; k++)
			if (&document->sections[i].tables[k] == table)
				return document->sections[i].title;
	return document->title;
}

/* What a document says at its top, as that it is a draft or stays inside, holds for each part. */
static void add_warnings(struct buf *text, const struct document *document)
{
	for (size_t i = 0; i < document->section_count; i++) {
		const struct section *section = &document->sections[i];
		if (section->paragraph_count == 0 || section->table_count > 0 ||
			section->paragraphs[0].kind != PARAGRAPH_WARNING)
			continue;
		buf_add_text(text, " · ");
		buf_add_slice(text, section->title);
	}
}

/* What it is, of which store and when. */
static void add_title(const struct drawing *drawing, const struct document *document)
{
	struct buf from, *out = drawing->out;

	buf_init(&from);
	buf_add_slice(&from, document->store);
	if (document->from != DATE_NONE) {
		buf_add_text(&from, ", ");
		prose_period(&from, document->from, document->to);
	}
	add_warnings(&from, document);
	svg_text(out, 0, 14, "start", " font-weight=\"700\"", title_of(document, drawing->table));
	svg_text(out, 0, drawing->height + TITLE + GAP, "start", " class=\"t2\"", buf_slice(&from));
	buf_free(&from);
}

void document_svg_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	const struct table *table =
		only_table == NULL ? NULL : document_find_table(document, only_table);
	struct render_style prose = *style;
	struct drawing drawing = { .out = out, .table = table, .style = &prose };

	prose.prose = true;
	prose.ascii = false;
	if (!document_svg_draws(table))
		return;
	const struct kind *kind = &kinds[table->figure->kind];
	kind->measure(&drawing);
	double width = drawing.width + 2 * EDGE, height = drawing.height + TITLE + GAP + 2 * EDGE;
	buf_format(out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %g %g\" "
		"width=\"%g\" height=\"%g\" "
		"font-family=\"&quot;Liberation Sans&quot;,Arial,sans-serif\">\n<title>",
		width, height, width, height);
	html_text(out, title_of(document, table));
	buf_add_text(out, "</title>");
	add_description(&drawing);
	buf_add_text(out, "<style>");
	html_style_add_marks(out);
	buf_add_text(out, ".paper{fill:var(--paper)}</style>");
	buf_add_text(out, svg_hatch);
	svg_rect(out, "paper", (struct svg_box){ 0, 0, width, height, "" });
	begin_part(&drawing, EDGE, EDGE);
	add_title(&drawing, document);
	begin_part(&drawing, 0, TITLE);
	kind->draw(&drawing);
	end_part(&drawing);
	end_part(&drawing);
	buf_add_text(out, "</svg>\n");
}
