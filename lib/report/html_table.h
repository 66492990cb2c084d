/* A table of an HTML page. */
#ifndef REPORT_HTML_TABLE_H
#define REPORT_HTML_TABLE_H

#include "report/render.h"

/* The table with its figure, its note and its pictures. `id` names what labels it. Of a projected
 * screen that is `room` rem high the last rows are left out, and how many is said. `with_key`: the
 * key of its figure stands above. */
void html_table_add(struct buf *out, const struct table *table, const char *id, double room,
	bool with_key, const struct render_style *style);

#endif
