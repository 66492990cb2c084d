/* Closing a case: a record, and what is still open said aloud. Opening it again: a record that
 * undoes the closing. */
#ifndef WORK_CLOSE_CASE_H
#define WORK_CLOSE_CASE_H

#include "model/record/case_file.h"
#include "work/shared/context.h"

struct close_case_request {
	struct slice reason, outcome; /* words of closing_reasons, case_outcomes */
	struct slice message;	      /* the body; absent: none */
	struct slice anyway;	      /* why, although duties stop it; absent: not then */
	bool shown;		      /* what is open was told already: it is not looked at again */
};

/*
 * Refused (rule "closed") when the case is closed already, and without `anyway`, which becomes a
 * line of the body, while a duty is open that stops it (rule "duties"; duty_rules[]). All duties
 * of the case, tasks without a due date, referrals that have not ended and consents that stand go
 * to context->talk, a line each.
 */
bool close_case(
	struct context *context, struct slice named, const struct close_case_request *request);

/* All of this but for the text and the writing: whether the closing may be recorded, and how many
 * duties are `open`. */
bool look_at_closing(struct context *context, struct slice named,
	const struct close_case_request *request, size_t *open);

struct reopen_case_request {
	struct slice message; /* why; needed */
};

/* Undoes the closing that stands. Refused (rule "open") when none does, or the day is before it.
 * The output is the record's full name. */
bool reopen_case(
	struct context *context, struct slice named, const struct reopen_case_request *request);

/* The same for a case that was read, without the saving: adds the changes, and their names to the
 * output. False with a finding of rule "open". */
bool add_reopenings(struct context *context, const struct case_file *file, struct slice body);

#endif
