/* What somebody asked of the data about a family: the rows of requests.csv. */
#ifndef WORK_REQUEST_H
#define WORK_REQUEST_H

#include "work/shared/context.h"

struct new_request {
	struct slice member;	  /* absent: not stated */
	day_number received, due; /* DATE_NONE: today; a month after it was received */
};

/* Adds a row for the case, closed or not; the output is the row's id. `kind` is a word of
 * request_kinds. */
bool add_request(struct context *context, struct slice named, struct slice kind,
	const struct new_request *request);

struct request_answer {
	struct slice day;    /* empty: today */
	struct slice id;     /* absent: the only open request */
	struct slice kind;   /* absent: any */
	struct slice result; /* absent: none */
};

/* Sets the day of the answer, and its result, in the row of the case that `id` names, or else in
 * the only one that is open and of that kind; the output is its id. Refused (rule "request") when
 * there is no such row, more than one, or when it is already answered. */
bool answer_request(
	struct context *context, struct slice named, const struct request_answer *answer);

#endif
