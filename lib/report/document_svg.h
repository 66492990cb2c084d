/* Which figures can be a drawing of their own (document_svg_render in formats.h draws one). */
#ifndef REPORT_DOCUMENT_SVG_H
#define REPORT_DOCUMENT_SVG_H

#include "report/figure.h"

/* Bars, panels and levels, of a table with rows; false for NULL. */
bool document_svg_draws(const struct table *table);

#endif
