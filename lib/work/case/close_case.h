/* Closing a case: a record, and what is still open said aloud. Opening it again: a record that
 * undoes the closing. */
#ifndef WORK_CLOSE_CASE_H
#define WORK_CLOSE_CASE_H

#include "work/shared/context.h"

struct close_case_request {
	struct slice reason, outcome; /* words of closing_reasons, case_outcomes */
	struct slice message;	      /* the body; absent: none */
};

/* Refused (rule "closed") when the case is closed already. What is still open (tasks, referrals,
 * consents that stand, notices that are owed or wait for their answer) goes to context->talk, a
 * line each: it does not hinder. */
bool close_case(
	struct context *context, struct slice named, const struct close_case_request *request);

struct reopen_case_request {
	struct slice message; /* why; needed */
};

/* Undoes the closing that stands. Refused (rule "open") when none does, or the day is before it.
 * The output is the record's full name. */
bool reopen_case(
	struct context *context, struct slice named, const struct reopen_case_request *request);

#endif
