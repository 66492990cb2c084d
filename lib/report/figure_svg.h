/* Figures that are pictures of their own, and the glyphs of services. */
#ifndef REPORT_FIGURE_SVG_H
#define REPORT_FIGURE_SVG_H

#include "report/figure.h"

/* How large a picture is, in units. */
enum { PANEL_WIDTH = 240, PANEL_HEIGHT = 132, LEVELS_WIDTH = 440, LEVELS_HEIGHT = 194 };

/* Full: free; half: waits or assesses first; a cross: none; dashed: not known. */
void figure_glyph_svg(struct buf *out, enum figure_glyph glyph);

/* The columns of one row, the newest four, without an element around them. */
void figure_panel_draw(
	struct buf *out, const struct table *table, size_t row, const struct render_style *style);

/* The rows of one child, given by the first of them. */
void figure_levels_draw(
	struct buf *out, const struct table *table, size_t first, const struct render_style *style);

/* Whether a row is the first of its child. */
bool figure_levels_begins(const struct table *table, size_t row);

/* All pictures of a table, each under its heading and with its numbers in words. Their ids begin
 * with `id`. */
void figure_panels_html(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style);
void figure_levels_html(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style);

#endif
