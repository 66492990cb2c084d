/* How far two assessors agree about a child. */
#ifndef WORK_COMPARE_RATERS_H
#define WORK_COMPARE_RATERS_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * Two assessments as load_assessment_pair() takes and refuses them, and by two assessors (an error
 * of rule "pair" where they may be one). The first is the one whose assessor sorts first, whichever
 * was named first. Tables of the document: result      field, first, second ranges      as of
 * rater_page_add() differing   item, first, second: the answers that lie farthest apart first Its
 * data is one object: case, for, card, first and second (as of assessment_value()), ranges,
 * differing, differences (of objects: item, first, second).
 */
bool compare_raters(
	struct context *context, const struct slice_list *operands, struct document *document);

#endif
