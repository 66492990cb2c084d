/* What referrals rest on: whether their consents stood and were given by those who may. Pure. */
#ifndef LOGIC_CONSENT_USE_H
#define LOGIC_CONSENT_USE_H

#include "model/platform.h"
#include "model/record/agreement.h"
#include "model/record/case_file.h"

/* Whether what is called a consent was given by nobody who may for a child: each is known not to
 * (`legal` false), and no child gave its own. */
bool consent_is_of_others(const struct case_file *file, const struct consent *consent);

/*
 * Adds warnings of rule
 *   "consent-over"  an event, but a cancelling, of a day on which the referral's consent was over
 *                   or withdrawn and no later one for a recipient of it (or a duplicate) stood
 *   "not-legal"     a referral for a child by the consent of adults of whom none may represent it
 *                   (`legal` false of each)
 * The consent of the day of the request is looked at where it is taken.
 */
void referral_check_consent(const struct case_file *file, const struct record *record,
	const struct platform *platform, struct diag_list *diags);

#endif
