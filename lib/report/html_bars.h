/* Bars in the cells of a page's table: what html_figure.h asks for of their kinds. */
#ifndef REPORT_HTML_BARS_H
#define REPORT_HTML_BARS_H

#include "report/figure.h"

/* A bar from 0, and the number behind it. */
bool html_bar_head(struct buf *out, const struct table *table, size_t column);
bool html_bar_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style);

/* A line from 0 to 10 and a thick part of it. */
bool html_span_head(struct buf *out, const struct table *table, size_t column);
bool html_span_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style);

#endif
