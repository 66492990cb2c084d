/* Writing down a consent, or another ground on which information may be shared. */
#ifndef WORK_GIVE_CONSENT_H
#define WORK_GIVE_CONSENT_H

#include "work/shared/context.h"

struct give_consent_request {
	struct slice_list members, recipients, scope; /* scope: words of consent_scopes */
	struct slice basis;			      /* of consent_bases; absent: consent */
	struct slice kept_at;			      /* where the signed paper lies */
	day_number until;			      /* the last day; DATE_NONE: no end */
	struct slice message;			      /* absent: none */
};

/* The output is the record's full name. */
bool give_consent(
	struct context *context, struct slice named, const struct give_consent_request *request);

#endif
