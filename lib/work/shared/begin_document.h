/* The head of a document of this store. */
#ifndef WORK_BEGIN_DOCUMENT_H
#define WORK_BEGIN_DOCUMENT_H

#include "report/value.h"
#include "work/shared/context.h"

/* A document that is about no period, without any section and data yet. */
void begin_document(const struct context *context, const char *kind, struct slice title,
	struct document *document);

#endif
