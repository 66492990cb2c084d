/* Whether a case may still get records. */
#ifndef WORK_CHECK_OPEN_H
#define WORK_CHECK_OPEN_H

#include "model/record/case_file.h"
#include "work/shared/context.h"

/* False with an error of rule "closed" when the case was closed before the day; on the very day
 * things are still written down. */
bool check_open(struct context *context, const struct case_file *file, day_number day);

#endif
