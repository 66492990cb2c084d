/* Approving what somebody else wrote. */
#ifndef WORK_APPROVE_RECORD_H
#define WORK_APPROVE_RECORD_H

#include "model/record_kind.h"
#include "work/shared/context.h"

/* Writes the approval, by who acts, of a record of that kind, named by its stem
 * or full name. Refused (rule "approval") when it is approved already, or the person is its author
 * (logic/check/case_check.h). The output is the approval's full name. */
bool approve_record(
	struct context *context, struct slice named, enum record_kind_id kind, struct slice stem);

#endif
