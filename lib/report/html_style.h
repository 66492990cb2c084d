/* The one style of every page, for screen, telephone, dark, print and projector. */
#ifndef REPORT_HTML_STYLE_H
#define REPORT_HTML_STYLE_H

#include "base/buf.h"
#include "report/value.h"

/* The content of a page's style element. At the bottom of printed pages stand the store, the title
 * and the day. */
void html_style_add(struct buf *out, const struct document *document);

/* That of marks alone, for a drawing that stands by itself. */
void html_style_add_marks(struct buf *out);

#endif
