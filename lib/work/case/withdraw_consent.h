/* Withdrawing a consent, and who must be told of it. */
#ifndef WORK_WITHDRAW_CONSENT_H
#define WORK_WITHDRAW_CONSENT_H

#include "work/shared/context.h"

/*
 * Sets `withdrawn` of a consent, named by its stem or as CASE/STEM, to the context's date: from
 * that day on it does not stand. The output is the record's full name. Said besides: each referral
 * under way that names it, whose service must be told, and each member whom it is not safe to
 * contact. Refused when it is withdrawn already. A closed case is no hindrance.
 */
bool withdraw_consent(struct context *context, struct slice named, struct slice stem);

#endif
