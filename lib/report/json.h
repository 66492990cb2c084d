/* A value as JSON inside other text; render.h has the whole one. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "base/buf.h"
#include "report/value.h"

/* On one line, without a line end. */
void json_add(struct buf *out, const struct value *value);

#endif
