/* The figure of a table on a page: what stands above the table, and what stands in its cells. */
#ifndef REPORT_HTML_FIGURE_H
#define REPORT_HTML_FIGURE_H

#include "report/figure.h"

/* Classes of the table's element, each with a blank behind it; "" without a figure. */
const char *html_figure_class(const struct table *table);

/* Whether the figure holds all that the table would, which is then left out. */
bool html_figure_stands_alone(const struct table *table);

/* Whether the columns are as wide as the figure wants them. */
bool html_figure_has_layout(const struct table *table);

/* The table without the columns that its drawing takes up. */
struct table html_figure_columns(const struct table *table, struct arena *arena);

/* Whether a key says something about it: bands, or a period before. */
bool html_figure_needs_key(const struct table *table);
void html_figure_key(struct buf *out, const struct table *table);

/* Pictures of their own, labelled by what has the id. */
void html_figure_above(struct buf *out, const struct table *table, const char *id,
	const struct render_style *style);

/* True when the figure has written the title of the column, or the cell. */
bool html_figure_head(struct buf *out, const struct table *table, size_t column);
bool html_figure_cell(struct buf *out, const struct table *table, size_t row, size_t column,
	const struct render_style *style);

#endif
