/* A table as aligned lines. */
#ifndef REPORT_LAYOUT_H
#define REPORT_LAYOUT_H

#include "report/render.h"

/* Columns as wide as their widest cell, two blanks apart, under their titles in bold. When that is
 * more than the style's width, flexible columns are wrapped, with their titles, the widest first,
 * and words broken only when that is not enough; nothing is cut, so a table that cannot be made
 * narrow enough runs over. Each group of rows stands under its heading. `ruled` puts dashes under
 * the titles. Without rows: nothing at all. */
void layout_table(
	const struct table *table, const struct render_style *style, bool ruled, struct buf *out);

/* The line under a table, dim and wrapped; nothing when there is none. */
void layout_note(const struct table *table, const struct render_style *style, struct buf *out);

#endif
