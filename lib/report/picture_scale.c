/*
 * A scale, three lines; where the range crosses a bound, that is drawn in it:
 *
 *   0          12         24                              58
 *   |----------+----######X###----------------------------|
 *    low        medium     high
 */
#include "report/picture.h"
#include "text/escape.h"
#include "text/unicode.h"
#include <stdio.h>

/* What a line of the scale is drawn with. */
struct pen {
	const char *left, *line, *bound, *range, *crossed, *right;
};

static const struct pen pens[] = {
	{ "├", "─", "┼", "█", "▒", "┤" },
	{ "|", "-", "+", "#", "X", "|" },
};

/* The column of a number, from 0 to width - 1. */
static size_t column_of(const struct picture *picture, size_t width, long number)
{
	long span = picture->most - picture->least;
	long steps = (long)width - 1;

	return (size_t)(((number - picture->least) * steps * 2 + span) / (span * 2));
}

/* Adds a text at a column of the line when there is room for it behind what stands there, a blank
 * between them. */
static bool place(struct buf *out, size_t *end, size_t column, size_t limit, struct slice text)
{
	size_t width = unicode_width(text);

	if (column > limit || width > limit - column || (*end > 0 && column <= *end))
		return false;
	buf_add_repeated(out, ' ', column - *end);
	buf_add_slice(out, text);
	*end = column + width;
	return true;
}

static struct slice digits(long number, char *text, size_t size)
{
	return (struct slice){ text, (size_t)snprintf(text, size, "%ld", number) };
}

static void add_numbers(struct buf *out, const struct picture *picture, size_t width)
{
	char text[24], last[24];
	struct slice most = digits(picture->most, last, sizeof last);
	size_t rest = most.length < width ? width - most.length : 0; /* before the last number */
	size_t end = 0;

	place(out, &end, 0, width, digits(picture->least, text, sizeof text));
	for (size_t i = 1; i < picture->part_count; i++)
		place(out, &end, column_of(picture, width, picture->parts[i].from),
			rest > 0 ? rest - 1 : 0, digits(picture->parts[i].from, text, sizeof text));
	place(out, &end, rest, width, most);
	buf_add_byte(out, '\n');
}

static bool is_bound(const struct picture *picture, size_t width, size_t column)
{
	for (size_t i = 1; i < picture->part_count; i++)
		if (column_of(picture, width, picture->parts[i].from) == column)
			return true;
	return false;
}

static void add_line(
	struct buf *out, const struct picture *picture, size_t width, const struct pen *pen)
{
	size_t low = column_of(picture, width, picture->ranges[0].low);
	size_t high = column_of(picture, width, picture->ranges[0].high);

	for (size_t column = 0; column < width; column++) {
		bool crosses = is_bound(picture, width, column);
		const char *mark = crosses ? pen->bound : pen->line;
		if (column >= low && column <= high)
			mark = crosses ? pen->crossed : pen->range;
		else if (column == 0)
			mark = pen->left;
		else if (column == width - 1)
			mark = pen->right;
		buf_add_text(out, mark);
	}
	buf_add_byte(out, '\n');
}

static void add_labels(struct buf *out, const struct picture *picture, size_t width)
{
	struct buf label;
	size_t end = 0;

	buf_init(&label);
	for (size_t i = 0; i < picture->part_count; i++) {
		size_t column = i == 0 ? 0 : column_of(picture, width, picture->parts[i].from);
		size_t limit = i + 1 < picture->part_count
				       ? column_of(picture, width, picture->parts[i + 1].from)
				       : width;
		buf_clear(&label);
		escape_terminal(&label, picture->parts[i].label);
		place(out, &end, column + 1, limit, buf_slice(&label));
	}
	if (end > 0)
		buf_add_byte(out, '\n');
	buf_free(&label);
}

void picture_scale_add(struct buf *out, const struct picture *picture, size_t width, bool ascii)
{
	add_numbers(out, picture, width);
	add_line(out, picture, width, &pens[ascii]);
	add_labels(out, picture, width);
}
