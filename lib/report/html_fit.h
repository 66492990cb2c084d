/* How much room what is on a page takes, roughly, from its letters: nothing measures a text before
 * a browser does. In rem at the width of a projected screen. */
#ifndef REPORT_HTML_FIT_H
#define REPORT_HTML_FIT_H

#include "report/render.h"

/* What a projected screen holds beside its heading. */
extern const double html_screen_height;

double html_paragraph_height(const struct paragraph *paragraph);

/* The table whole. */
double html_table_height(const struct table *table, const struct render_style *style);

/* How many of its rows are that high at most. */
size_t html_rows_that_fit(
	const struct table *table, const struct render_style *style, double height);

/* Letters of the longest words of all columns: the least width of the table. */
size_t html_table_least(const struct table *table, const struct render_style *style);

/* Letters of the longest cells of all columns: the width at which nothing is broken. */
size_t html_table_most(const struct table *table, const struct render_style *style);

#endif
