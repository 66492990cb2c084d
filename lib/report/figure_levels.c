/*
 * Sums over time, a picture for each child. The zones of the levels are grounds; since sums are
 * whole, a level begins half below its first sum. A sum that is known is a dot, one that is not is
 * a hatched box from its least to its most, and what links two of which one is not known is a band.
 * Where somebody raised the level, an arrow goes up to it. Two assessors of one day are two marks.
 */
#include "base/translate.h"
#include "report/cell.h"
#include "report/figure_svg.h"
#include "report/html.h"
#include "report/svg.h"
#include <stdio.h>

enum { LEFT = 64, RIGHT = 430, TOP = 18, BOTTOM = 168, TICKS = 8, BOX = 12, RADIUS = 6 };

/* What is drawn. */
struct chart {
	struct buf *out;
	const struct table *table;
	const struct figure *figure;
	const struct render_style *style;
	size_t first; /* the row whose child it is */
	struct axis axis;
	day_number from, to;
};

static const struct value *at(const struct chart *chart, size_t row, const char *column)
{
	return value_get(chart->table->rows->items[row], column);
}

/* What people read there; absent without a text. */
static struct slice shown_at(const struct chart *chart, size_t row, const char *column)
{
	const struct value *value = value_null();

	if (chart->table->shown != NULL && row < chart->table->shown->count)
		value = value_get(chart->table->shown->items[row], column);
	if (value->kind == VALUE_NULL)
		value = at(chart, row, column);
	return value->kind == VALUE_TEXT ? value->text : (struct slice){ 0 };
}

static bool is_of(const struct chart *chart, size_t row)
{
	const struct value *one = at(chart, row, chart->figure->panel);
	const struct value *other = at(chart, chart->first, chart->figure->panel);

	return one->kind == VALUE_TEXT && other->kind == VALUE_TEXT &&
	       slice_equal(one->text, other->text);
}

static bool read_row(const struct chart *chart, size_t row, day_number *day, struct range *range)
{
	const struct value *date = at(chart, row, chart->figure->day);
	struct range low, high;

	if (!is_of(chart, row) || date->kind != VALUE_DATE ||
		!range_of(at(chart, row, chart->figure->low), &low) ||
		!range_of(at(chart, row, chart->figure->high), &high))
		return false;
	*day = date->date;
	*range = (struct range){ low.low, high.high };
	return true;
}

static double x_of(const struct chart *chart, day_number day)
{
	return LEFT +
	       (RIGHT - LEFT) * (double)(day - chart->from) / (double)(chart->to - chart->from);
}

static double y_of(const struct chart *chart, double sum)
{
	return BOTTOM - (BOTTOM - TOP) * axis_at(&chart->axis, sum);
}

/* The first day of the quarter. */
static day_number quarter_of(day_number day)
{
	int year, month, day_of_month;

	date_to_civil(day, &year, &month, &day_of_month);
	return date_from_civil(year, (month - 1) / 3 * 3 + 1, 1);
}

static void measure(struct chart *chart)
{
	const struct figure *figure = chart->figure;
	double greatest = column_greatest(chart->table, figure->high);
	struct range range;
	day_number day;

	if (figure->part_count > 0) {
		double last = (double)figure->parts[figure->part_count - 1].from;
		greatest = last * 1.2 > greatest ? last * 1.2 : greatest;
	}
	chart->axis = axis_above(greatest);
	chart->from = chart->to = figure->today;
	for (size_t row = 0; row < table_row_count(chart->table); row++) {
		if (!read_row(chart, row, &day, &range))
			continue;
		chart->from = chart->from == DATE_NONE || day < chart->from ? day : chart->from;
		chart->to = chart->to == DATE_NONE || day > chart->to ? day : chart->to;
	}
	chart->from = quarter_of(chart->from);
	chart->to += 14 + (chart->to - chart->from) / 20;
}

static void add_zones(const struct chart *chart)
{
	const struct figure *figure = chart->figure;

	for (size_t i = 0; i < figure->part_count; i++) {
		const struct picture_part *part = &figure->parts[i];
		double bottom = i == 0 ? BOTTOM : y_of(chart, (double)part->from - 0.5);
		double top = i + 1 == figure->part_count
				     ? TOP
				     : y_of(chart, (double)figure->parts[i + 1].from - 0.5);
		char zone[] = { 'z', (char)('0' + (i < 2 ? i : 2)), '\0' };
		svg_rect(chart->out, zone,
			(struct svg_box){ LEFT, top, RIGHT - LEFT, bottom - top, "" });
		svg_text(chart->out, LEFT - 8, (top + bottom) / 2 + 4, "end", "", part->label);
		if (i > 0)
			buf_format(chart->out,
				"<line class=\"cut\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" "
				"y2=\"%.1f\"/>",
				LEFT, RIGHT, bottom, bottom);
	}
}

static void add_time(const struct chart *chart)
{
	static const int steps[] = { 1, 3, 6, 12, 24, 60 };
	size_t step = 0;
	day_number day = chart->from;

	while (step + 1 < sizeof steps / sizeof *steps &&
		(chart->to - chart->from) / (30 * steps[step]) >= TICKS)
		step++;
	for (; day <= chart->to; day = date_add_months(day, steps[step])) {
		int year, month, day_of_month;
		char name[32];
		date_to_civil(day, &year, &month, &day_of_month);
		snprintf(name, sizeof name, "%d/%02d", month, year % 100);
		buf_format(chart->out,
			"<line class=\"zero\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
			x_of(chart, day), x_of(chart, day), BOTTOM, BOTTOM + 5);
		svg_text(chart->out, x_of(chart, day), BOTTOM + 18, "middle", " class=\"t2\"",
			slice_from(name));
	}
	buf_format(chart->out, "<line class=\"zero\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>",
		LEFT, RIGHT, BOTTOM, BOTTOM);
}

static void add_today(const struct chart *chart)
{
	if (chart->figure->today == DATE_NONE)
		return;
	double x = x_of(chart, chart->figure->today);
	buf_format(chart->out,
		"<line class=\"today\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, TOP,
		BOTTOM);
	svg_text(chart->out, x, TOP - 4, "middle", " class=\"t2\"", slice_from(_("today")));
}

static void add_links(const struct chart *chart)
{
	day_number before = DATE_NONE, day;
	struct range last = { 0, 0 }, range;

	for (size_t row = 0; row < table_row_count(chart->table); row++) {
		if (!read_row(chart, row, &day, &range))
			continue;
		double from = before == DATE_NONE ? 0 : x_of(chart, before), to = x_of(chart, day);
		bool is_line = last.low >= last.high && range.low >= range.high;
		if (before != DATE_NONE && is_line)
			buf_format(chart->out, "<path class=\"link\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
				from, y_of(chart, last.low), to, y_of(chart, range.low));
		else if (before != DATE_NONE)
			buf_format(chart->out,
				"<path class=\"link\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f "
				"%.1fZ\"/>",
				from, y_of(chart, last.high), to, y_of(chart, range.high), to,
				y_of(chart, range.low), from, y_of(chart, last.low));
		before = day;
		last = range;
	}
}

static void add_mark(const struct chart *chart, double x, struct range range)
{
	double top = y_of(chart, range.high), height = y_of(chart, range.low) - top;
	struct svg_box box = { x - BOX / 2.0, top, BOX, height, "" };

	buf_add_text(chart->out, "<g");
	svg_add_numbers(chart->out, range);
	buf_add_byte(chart->out, '>');
	if (range.low < range.high) {
		svg_rect(chart->out, "hb", box);
		svg_rect(chart->out, "u", box);
		svg_rect(chart->out, "ue", box);
	} else {
		buf_format(chart->out, "<circle class=\"b\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>", x,
			top, RADIUS);
	}
	buf_add_text(chart->out, "</g>");
}

static size_t part_of_label(const struct figure *figure, struct slice label)
{
	size_t i = 0;

	while (i < figure->part_count && !slice_equal(figure->parts[i].label, label))
		i++;
	return i;
}

/* An arrow up to the middle of the level's zone, and its name. */
static void add_decision(const struct chart *chart, size_t row, double x, double from)
{
	const struct figure *figure = chart->figure;
	struct slice decided = { 0 };

	if (figure->decided != NULL)
		decided = shown_at(chart, row, figure->decided);
	if (slice_is_empty(decided))
		return;
	size_t part = part_of_label(figure, decided);
	double to = part + 1 < figure->part_count
			    ? y_of(chart, (double)figure->parts[part].from + 1)
			    : TOP + 8;
	buf_format(chart->out, "<path class=\"up\" d=\"M%.1f %.1fV%.1fm-6 8l6-8 6 8\"/>", x,
		from - 9, to);
	svg_text(chart->out, x > (LEFT + RIGHT) / 2.0 ? x - 10 : x + 10, to + 5,
		x > (LEFT + RIGHT) / 2.0 ? "end" : "start", " class=\"hal\"", decided);
}

/* The next mark's place, or beyond the right end. */
static double next_x(const struct chart *chart, size_t row)
{
	struct range range;
	day_number day;

	while (++row < table_row_count(chart->table))
		if (read_row(chart, row, &day, &range))
			return x_of(chart, day);
	return RIGHT + LEFT;
}

static void add_marks(const struct chart *chart)
{
	struct range range;
	day_number day;

	for (size_t row = 0; row < table_row_count(chart->table); row++) {
		char text[64];
		if (!read_row(chart, row, &day, &range))
			continue;
		double x = x_of(chart, day), y = y_of(chart, range.high);
		bool is_band = range.low < range.high;
		snprintf(text, sizeof text, is_band ? "%g–%g" : "%g", range.low, range.high);
		add_mark(chart, x, range);
		bool left = next_x(chart, row) - x < 12 + svg_text_width(slice_from(text)) ||
			    x + 12 + svg_text_width(slice_from(text)) > LEVELS_WIDTH;
		svg_text(chart->out, left ? x - 9 : x + 9, y - 7, left ? "end" : "start",
			" class=\"hal\" font-weight=\"700\"", slice_from(text));
		add_decision(chart, row, x, y);
	}
}

void figure_levels_draw(
	struct buf *out, const struct table *table, size_t first, const struct render_style *style)
{
	struct chart chart = {
		.out = out, .table = table, .figure = table->figure, .style = style, .first = first
	};

	measure(&chart);
	add_zones(&chart);
	add_time(&chart);
	add_today(&chart);
	add_links(&chart);
	add_marks(&chart);
}

bool figure_levels_begins(const struct table *table, size_t row)
{
	struct chart chart = { .table = table, .figure = table->figure, .first = row };
	struct range range;
	day_number day;

	for (size_t i = 0; i < row; i++)
		if (read_row(&chart, i, &day, &range))
			return false;
	return read_row(&chart, row, &day, &range);
}

/* The days and sums of one child in words. */
static void add_description(const struct chart *chart)
{
	struct buf text;
	struct range range;
	day_number day;

	buf_init(&text);
	for (size_t row = 0; row < table_row_count(chart->table); row++) {
		if (!read_row(chart, row, &day, &range))
			continue;
		buf_add_text(&text, text.length > 0 ? "; " : "");
		cell_add(&text, at(chart, row, chart->figure->day),
			&(struct cell_style){ .prose = true });
		buf_format(
			&text, range.low < range.high ? ": %g–%g" : ": %g", range.low, range.high);
	}
	html_text(chart->out, buf_slice(&text));
	buf_free(&text);
}

static void add_figure(const struct chart *chart, const char *id)
{
	struct buf *out = chart->out;
	size_t row = chart->first;

	buf_format(out, "<figure class=unit><h3 id=\"%sr%zu\">", id, row);
	html_text(out, shown_at(chart, row, chart->figure->panel));
	buf_format(out,
		"</h3><svg role=img aria-labelledby=\"%sr%zu %sd%zu\" viewBox=\"0 0 %d %d\" "
		"width=\"100%%\"><desc id=\"%sd%zu\">",
		id, row, id, row, LEVELS_WIDTH, LEVELS_HEIGHT, id, row);
	add_description(chart);
	buf_add_text(out, "</desc>");
	figure_levels_draw(out, chart->table, row, chart->style);
	buf_add_text(out, "</svg></figure>\n");
}

void figure_levels_html(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style)
{
	struct chart chart = {
		.out = out, .table = table, .figure = table->figure, .style = style
	};

	buf_add_text(out, "<div class=two>\n");
	for (chart.first = 0; chart.first < table_row_count(table); chart.first++)
		if (figure_levels_begins(table, chart.first))
			add_figure(&chart, id);
	buf_add_text(out, "</div>\n");
}
