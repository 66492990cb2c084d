/* An invented name for the child of a case study. */
#ifndef WORK_STUDY_ALIAS_H
#define WORK_STUDY_ALIAS_H

#include "logic/privacy/name_set.h"
#include "work/shared/context.h"

/* A Czech first name for a girl ("f"), a boy ("m") or a child of whom neither is said, drawn from
 * context->random: no name of the identities in `names`, and none that a person of people.csv has.
 * False with an error of rule "alias" when none is left. */
bool study_alias(struct context *context, const struct name_set *names, struct slice sex,
	struct slice *alias);

/* Whether a name is one of the identities; and the same as an error of rule "release". It stands
 * alone, where a capital says nothing, so the release check of a text may pass over it. */
bool study_alias_is_taken(
	struct context *context, const struct name_set *names, struct slice alias);
bool study_alias_check(struct context *context, const struct name_set *names, struct slice alias);

#endif
