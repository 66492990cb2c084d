/* Finding cases by what is known of them. */
#ifndef WORK_LIST_CASES_H
#define WORK_LIST_CASES_H

#include "report/value.h"
#include "work/shared/context.h"

extern const struct word case_orders[];

struct list_cases_request {
	bool closed, all; /* instead of open ones, and beside them; one of the two at most */
	bool acute;	  /* an acute sign is known */
	bool overdue;	  /* open, with a late task or review */
	bool due;	  /* something is due or late: a duty that leads (logic/duty/duty.h) */
	struct slice manager, reason, need;
	struct slice place;	 /* or one that is part of it */
	struct slice level;	 /* either end of it */
	day_number since, until; /* opened, both included; DATE_NONE: any */
	/* id, opened, level (most severe first), review, due (most urgent first); absent: due where
	 * that is asked for, else id */
	struct slice sort;
};

/*
 * Fills the table of case-list(1), "Output"; JSON has more than its columns.
 * Erased cases are not listed; one that is continued in another is not open. Nothing found:
 * context->answer_is_no.
 */
bool list_cases(
	struct context *context, const struct list_cases_request *request, struct table *table);

#endif
