/*
 * What a report for outside must not say (spis(7), "Privacy in short"): names of the identities,
 * and whatever else identifies a person. There is no switch to go on.
 */
#ifndef WORK_RELEASE_CHECK_H
#define WORK_RELEASE_CHECK_H

#include "logic/privacy/name_set.h"
#include "work/report/published_text.h"
#include "work/shared/context.h"

/*
 * False with an error of rule "release" for each
 * - name of the set in a text that comes from the store, at its place there;
 * - birth number, e-mail address, phone number or date of birth in such a text or in the finished
 *   page, as it stands or with what hides it taken away. The contacts in people.csv and
 *   services.csv may stand there.
 */
bool release_check(struct context *context, const struct name_set *names,
	const struct told_list *told, struct slice page);

/* The same of a case study that is not released yet, but is not kept either where it could not be:
 * there is no page beside its text. */
bool release_check_study(
	struct context *context, const struct name_set *names, const struct told_list *told);

#endif
