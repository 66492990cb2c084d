/*
 * A course: a letter for each range, the oldest on the left, taller for greater numbers. Where all
 * are certain one line is enough, else there are two, the upper ends above the lower ones:
 *
 *   most   ▃▅█▇▅
 *   least  ▂▄█▄▂
 *
 * The eight letters divide the scale from its least to its most; a number gets the nearest. In
 * ASCII they are _ . - : = + * #. Where there is no room for all the newest are drawn, and where
 * there is none for the labels they are left out.
 */
#include "base/array.h"
#include "base/translate.h"
#include "report/picture.h"
#include "text/unicode.h"

enum { HEIGHTS = 8, LABEL_GAP = 2 };

static const char *const heights[][HEIGHTS] = {
	{ "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" },
	{ "_", ".", "-", ":", "=", "+", "*", "#" },
};

struct end {
	const char *label;
	bool is_high;
};

static const struct end ends[] = { { N_("most"), true }, { N_("least"), false } };

static const char *height_of(const struct picture *picture, long number, bool ascii)
{
	long span = picture->most - picture->least;
	long steps = HEIGHTS - 1;

	return heights[ascii][((number - picture->least) * steps * 2 + span) / (span * 2)];
}

static size_t label_width(void)
{
	size_t widest = 0;

	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		size_t width = unicode_width(slice_from(_(ends[i].label)));
		widest = width > widest ? width : widest;
	}
	return widest + LABEL_GAP;
}

static bool is_certain(const struct picture *picture)
{
	for (size_t i = 0; i < picture->range_count; i++)
		if (picture->ranges[i].low != picture->ranges[i].high)
			return false;
	return true;
}

static void add_points(
	struct buf *out, const struct picture *picture, size_t width, bool is_high, bool ascii)
{
	size_t skipped = picture->range_count > width ? picture->range_count - width : 0;

	for (size_t i = skipped; i < picture->range_count; i++) {
		const struct picture_range *range = &picture->ranges[i];
		buf_add_text(out, height_of(picture, is_high ? range->high : range->low, ascii));
	}
	buf_add_byte(out, '\n');
}

void picture_course_add(struct buf *out, const struct picture *picture, size_t width, bool ascii)
{
	size_t labels = label_width();

	if (is_certain(picture)) {
		add_points(out, picture, width, true, ascii);
		return;
	}
	labels = labels < width ? labels : 0;
	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		struct slice label = slice_from(_(ends[i].label));
		if (labels > 0) {
			buf_add_slice(out, label);
			buf_add_repeated(out, ' ', labels - unicode_width(label));
		}
		add_points(out, picture, width - labels, ends[i].is_high, ascii);
	}
}
