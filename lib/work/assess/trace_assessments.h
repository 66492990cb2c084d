/* The assessments of the children of a case over time. */
#ifndef WORK_TRACE_ASSESSMENTS_H
#define WORK_TRACE_ASSESSMENTS_H

#include "report/value.h"
#include "work/shared/context.h"

struct trace_request {
	struct slice named;  /* the case */
	struct slice member; /* of one child; absent: of each */
	struct slice card;   /* by one card, with its version; absent: by any */
};

/*
 * One section a child (those that name none last), with a picture of each sum by each card that was
 * assessed by more than once, of the assessments in force, and a table:
 *   history-CHILD     date, assessment, card, assessor, level, acute, and for each index a column
 *                     sum-INDEX (least and most)
 * and where any was corrected another:
 *   corrected-CHILD   assessment, corrected-by
 * CHILD is the member's id or "family". The data is a list of objects as of assessment_value(), and
 * in them corrected-by.
 *
 * One whose card cannot be read or scores otherwise than it did is left out, with findings and
 * context->broken. Without any the answer is no. False with findings when there is no such case,
 * member (rule "unknown-member") or card.
 */
bool trace_assessments(
	struct context *context, const struct trace_request *request, struct document *document);

#endif
