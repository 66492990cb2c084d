/* The line under a document's title. */
#ifndef REPORT_DOCUMENT_HEAD_H
#define REPORT_DOCUMENT_HEAD_H

#include "base/buf.h"
#include "report/value.h"

/* The store, the period and the beginning of the commit, as far as they are known. Not yet escaped,
 * no line end. */
void document_head_add(struct buf *out, const struct document *document);

#endif
