/* report today: what asks for attention, of one person or of all. */
#ifndef WORK_REPORT_TODAY_H
#define WORK_REPORT_TODAY_H

#include "work/report/report.h"

/*
 * A section and a table of the same name for each kind of logic/case/reminder.h that there is
 * something of, with some of the columns case, day, days (how many days ago; below 0: ahead),
 * subject, level, text and who. With a person: what is theirs, that is, of the cases they manage
 * and the tasks they have promised; the platform's meetings are everybody's. Nothing at all: the
 * answer is no. Ids of cases only, no handle: it is made for mail.
 */
bool report_today(struct context *context, struct slice person,
	const struct report_request *request, struct report *report);

#endif
