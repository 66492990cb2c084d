/* What happens to a case one after the other: closings, reopenings, handovers. Only
 * logic/case_check.c, which says the rules, includes this. */
#ifndef LOGIC_CASE_COURSE_H
#define LOGIC_CASE_COURSE_H

#include "model/record/case_file.h"

/* False with errors of rule "closing" and "manager". All records could be read, and stand in the
 * order of the timeline. */
bool case_check_course(const struct case_file *file, struct diag_list *diags);

#endif
