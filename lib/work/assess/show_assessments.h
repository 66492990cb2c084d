/* What the assessments of a case say. */
#ifndef WORK_SHOW_ASSESSMENTS_H
#define WORK_SHOW_ASSESSMENTS_H

#include "report/value.h"
#include "work/shared/context.h"

/* The assessment of that stem or full name; an empty one: of each child by each card the newest in
 * force, all of its day. One whose card cannot be read or scores otherwise than it did is left out,
 * with findings and context->broken. Without any the answer is no. */
bool show_assessments(
	struct context *context, struct slice named, struct slice stem, struct document *document);

#endif
