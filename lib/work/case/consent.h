/* Writing down a consent, or another ground on which information may be shared; withdrawing it, and
 * who must be told of that. */
#ifndef WORK_CONSENT_H
#define WORK_CONSENT_H

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

/*
 * Sets `withdrawn` of a consent, named by its stem or as CASE/STEM, to the context's date: from
 * that day on it does not stand. The output is the record's full name. Said besides: each referral
 * under way that names it, whose service must be told, and each member whom it is not safe to
 * contact. Refused when it is withdrawn already. A closed case is no hindrance.
 */
bool withdraw_consent(struct context *context, struct slice named, struct slice stem);

#endif
