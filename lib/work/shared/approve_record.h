/* Approving what somebody else wrote. */
#ifndef WORK_APPROVE_RECORD_H
#define WORK_APPROVE_RECORD_H

#include "work/shared/context.h"

/* Writes the approval, by who acts, of a record of that kind ("plan", "study"), named by its stem
 * or full name. Refused (rule "approval") when it is approved already, or the person is its author
 * (logic/case_check.h). The output is the approval's full name. */
bool approve_record(
	struct context *context, struct slice named, const char *kind, struct slice stem);

#endif
