/* Opening a closed case again: a record that undoes the closing. */
#ifndef WORK_REOPEN_CASE_H
#define WORK_REOPEN_CASE_H

#include "work/shared/context.h"

struct reopen_case_request {
	struct slice message; /* why; needed */
};

/* Undoes the closing that stands. Refused (rule "open") when none does, or the day is before it.
 * The output is the record's full name. */
bool reopen_case(
	struct context *context, struct slice named, const struct reopen_case_request *request);

#endif
