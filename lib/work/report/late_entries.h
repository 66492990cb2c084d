/* Late entries: records of a period that was released before they were written. They count on the
 * day on which they were written (logic/privacy/release.h), and are named to the team, never in the
 * report. */
#ifndef WORK_LATE_ENTRIES_H
#define WORK_LATE_ENTRIES_H

#include "logic/privacy/period.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/* Of records whose dates are shifted: names those that count in the period though they are of one
 * before, and those of the period that count later. */
void late_entries_tell(
	struct context *context, struct period period, const struct record *records, size_t count);

/* The same of a case as it was read, and with its dates shifted. */
void late_entries_tell_case(struct context *context, struct period period,
	const struct case_file *read, const struct case_file *shifted);

#endif
