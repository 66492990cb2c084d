/* The paragraphs of a section on a page: those of a kind that follow one another are one list. */
#ifndef REPORT_HTML_PARAGRAPH_H
#define REPORT_HTML_PARAGRAPH_H

#include "base/buf.h"
#include "report/value.h"

/* The one at `at`, of those from `from` to before `to` that stand together on a screen. */
void html_paragraph_add(
	struct buf *out, const struct section *section, size_t from, size_t to, size_t at);

#endif
