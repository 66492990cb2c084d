/* Writing down a notice to the authority, and the answer to it. */
#ifndef WORK_GIVE_NOTICE_H
#define WORK_GIVE_NOTICE_H

#include "work/shared/context.h"

struct give_notice_request {
	struct slice to;      /* of notice_authorities */
	bool feedback_asked;  /* the authority was asked to say what it does */
	struct slice message; /* absent: none */
};

/* A notice by who acts, in a closed case as well: the duty does not end there. The output is the
 * record's full name. */
bool give_notice(
	struct context *context, struct slice named, const struct give_notice_request *request);

/* Sets the day on which a notice was answered: `answer` is STEM (on context->date) or STEM=DATE.
 * Refused (rule "answered") when it has an answer. */
bool answer_notice(struct context *context, struct slice named, struct slice answer);

#endif
