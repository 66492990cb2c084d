/* Bold and dim text for a terminal, where the style has colour; else nothing. */
#ifndef REPORT_EMPHASIS_H
#define REPORT_EMPHASIS_H

#include "report/render.h"

enum emphasis { EMPHASIS_BOLD, EMPHASIS_DIM };

/* Each begin is followed by one end. */
void emphasis_begin(struct buf *out, const struct render_style *style, enum emphasis emphasis);
void emphasis_end(struct buf *out, const struct render_style *style);

#endif
