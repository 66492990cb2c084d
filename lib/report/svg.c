#include "report/svg.h"

#include "report/html.h"
#include "text/unicode.h"

const char svg_hatch[] =
	"<defs><pattern id=\"h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
	"patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\"/><path d=\"M1 0V6\"/>"
	"</pattern></defs>";

/* A number without the zeros at its end, so that the same drawing is the same text. */
static void add_number(struct buf *out, double number)
{
	buf_format(out, "%.2f", number);
	while (out->data[out->length - 1] == '0')
		out->data[--out->length] = '\0';
	if (out->data[out->length - 1] == '.')
		out->data[--out->length] = '\0';
}

static void add_attribute(struct buf *out, const char *name, double number, const char *unit)
{
	buf_format(out, " %s=\"", name);
	add_number(out, number);
	buf_format(out, "%s\"", unit);
}

void svg_rect(struct buf *out, const char *class, struct svg_box box)
{
	bool is_part = box.unit != NULL && box.unit[0] != '\0';

	buf_format(out, "<rect class=\"%s\"", class);
	add_attribute(out, "x", box.x, is_part ? box.unit : "");
	add_attribute(out, "y", box.y, is_part ? "em" : "");
	add_attribute(out, "width", box.width, is_part ? box.unit : "");
	add_attribute(out, "height", box.height, is_part ? "em" : "");
	buf_add_text(out, "/>");
}

/* The hatch and its outline. */
static void add_possible(struct buf *out, struct svg_box box)
{
	svg_rect(out, "u", box);
	svg_rect(out, "ue", box);
}

void svg_lying_band(struct buf *out, const struct axis *axis, struct range range)
{
	double low = 100 * axis_at(axis, range.low), high = 100 * axis_at(axis, range.high);

	if (low > 0)
		svg_rect(out, "b", (struct svg_box){ 0, 0.12, low, 0.86, "%" });
	if (high > low)
		add_possible(out, (struct svg_box){ low, 0.12, high - low, 0.86, "%" });
}

void svg_standing_band(
	struct buf *out, const struct axis *axis, struct range range, struct svg_box box)
{
	double bottom = box.y + box.height;
	double low = box.height * axis_at(axis, range.low);
	double high = box.height * axis_at(axis, range.high);

	if (low > 0)
		svg_rect(out, "b", (struct svg_box){ box.x, bottom - low, box.width, low, "" });
	if (high > low)
		add_possible(
			out, (struct svg_box){ box.x, bottom - high, box.width, high - low, "" });
}

void svg_add_numbers(struct buf *out, struct range range)
{
	add_attribute(out, "data-low", range.low, "");
	add_attribute(out, "data-high", range.high, "");
}

void svg_text(struct buf *out, double x, double y, const char *anchor, const char *attributes,
	struct slice text)
{
	buf_add_text(out, "<text");
	add_attribute(out, "x", x, "");
	add_attribute(out, "y", y, "");
	buf_format(out, " text-anchor=\"%s\"%s>", anchor, attributes);
	html_text(out, text);
	buf_add_text(out, "</text>");
}

double svg_text_width(struct slice text)
{
	return 13 * 0.6 * (double)unicode_width(text);
}
