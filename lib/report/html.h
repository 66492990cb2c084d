/* Text of HTML and SVG. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "base/buf.h"

/* Escaped text of an element: a range of numbers (3–7) and a number with the word behind it are not
 * broken over two lines. */
void html_text(struct buf *out, struct slice text);

/* `<tag>text</tag>`; `tag` may hold attributes of ours ("p class=note"). */
void html_element(struct buf *out, const char *tag, struct slice text);

/* The same with a text that is marked up already. */
void html_wrap(struct buf *out, const char *tag, struct slice inner);

#endif
