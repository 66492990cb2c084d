/* The platform's report, for outside. */
#ifndef WORK_REPORT_PLATFORM_H
#define WORK_REPORT_PLATFORM_H

#include "work/report/report.h"

/*
 * Makes the report of a period of the store's grid. Refused without identities at hand (rule
 * "no-identities"), for a period that is not over or that shares days with one already released
 * (rule "period"), when something of the store cannot be read (rule "broken"), and when the numbers
 * give too much away even in a coarser form (rule "audit").
 *
 * What is released is recorded in released.csv. A period that was released is made again from the
 * same records, or else from the commit that was recorded with it (rule "released" without one).
 */
bool report_platform(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report);

#endif
