/* What the records of a case say of each other, before one of them is written. */
#ifndef WORK_CHECK_CHANGED_CASES_H
#define WORK_CHECK_CHANGED_CASES_H

#include "work/shared/context.h"

/* False with findings when a case that the context's changes touch would no longer hold together
 * (logic/case_check.h). A case that did not before may be changed: the change may be its cure. */
bool check_changed_cases(struct context *context);

#endif
