/* report timesheet: what a person worked in a month, from every record that says how long it took.
 */
#ifndef WORK_REPORT_TIMESHEET_H
#define WORK_REPORT_TIMESHEET_H

#include "work/report/report.h"

/*
 * Tables:
 *   timesheet  date, time, activity, project, minutes, record; in the order of time
 *   activities project, activity, minutes, hours (minutes / 60, two places)
 *   projects   project, minutes, hours; the last row, `all`, is the sum
 *
 * Counted are notes, visits, calls, therapy sessions and work `by` the person, and meetings at
 * which they were present, facilitated or took the minutes, each once, with its whole duration;
 * records without a duration do not count. What is not for a project stands under `none`. A month
 * without any: the answer is no.
 */
bool report_timesheet(struct context *context, struct slice person,
	const struct report_request *request, struct report *report);

#endif
