/* The kinds of reports beside that of a case (work/conference/report_case.h), each a file of its
 * own: rows of the table of work/report/report.c. */
#ifndef WORK_REPORT_KINDS_H
#define WORK_REPORT_KINDS_H

#include "work/report/report.h"

/*
 * The platform's report, for outside: of a period of the store's grid. It is refused without
 * identities at hand (rule "no-identities"), for a period that is not over or that shares days with
 * one already released (rule "period"), and when something of the store cannot be read (rule
 * "broken"). Numbers that would give families away are left out (logic/audit/choice.h).
 *
 * With `release` in the request it is recorded (model/record/release.h). The numbers of a period
 * that was released are those of the record.
 */
bool report_platform(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report);

/*
 * The report on cooperation: who meets whom, for outside or, more exactly, for those inside.
 *
 * For outside: of a period of the store's grid, refused and recorded as report_platform() is; what
 * rests on cases counts from as many families on as lie above the lowest band (3 or more). With
 * `inside` in the request: of a period of the grid that need not be over, with everything, recorded
 * nowhere. With `drawing` the report has a graph.
 */
bool report_network(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report);

/*
 * What a person worked in a month, from every record that says how long it took. Tables:
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

/*
 * What is to be done: the duties of the store (logic/duty/duty.h), of one person or of all.
 *
 * Tables:
 *   people  person, open-cases, late, due, danger: only without a person; the empty person is what
 *           has no owner
 *   cases   a row a case, of its most urgent duty: case, what (the rule), when (days late; below 0:
 *           ahead), more (how many more), owner; and for JSON rule, class, state, handle, record,
 *           subject, role, since, due. Duties of order alone bring no case here.
 *   duties  with `all` in its place: a row a duty, the same and the command that meets it
 *
 * With a person: what is on their list, and on everybody's. Nothing at all: the answer is no.
 */
bool report_today(struct context *context, struct slice person,
	const struct report_request *request, struct report *report);

/* The same duties as entries of a calendar that stays in the team: ids of cases, never handles.
 * Puts iCalendar on the context's output; none: the answer is no. */
bool export_duties(struct context *context, struct slice person);

#endif
