/* Marks of SVG that all figures share. Their colours are classes of the page's style. */
#ifndef REPORT_SVG_H
#define REPORT_SVG_H

#include "base/buf.h"
#include "report/scale.h"

/* The hatch that bands are filled with: once a page or file. */
extern const char svg_hatch[];

struct svg_box {
	double x, y, width, height;
	const char *unit; /* of x and width: "%" or "" */
};

void svg_rect(struct buf *out, const char *class, struct svg_box box);

/* A bar that lies: from 0 to the low end filled, to the high end hatched. `box` is the whole axis,
 * in per cent; heights in em. */
void svg_lying_band(struct buf *out, const struct axis *axis, struct range range);

/* A column that stands on the bottom of the box, in units. */
void svg_standing_band(
	struct buf *out, const struct axis *axis, struct range range, struct svg_box box);

/* ` data-low="3" data-high="7"`: what a drawing shows, for whoever checks it. */
void svg_add_numbers(struct buf *out, struct range range);

/* A text of the store or ours. `anchor`: start, middle, end; `attributes` stand in the tag, with a
 * blank before them. */
void svg_text(struct buf *out, double x, double y, const char *anchor, const char *attributes,
	struct slice text);

/* How wide a text of 13 units is, at the most. */
double svg_text_width(struct slice text);

#endif
