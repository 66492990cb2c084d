/*
 * The one guard before every text that enters a ring: what identifies a person belongs in the
 * identities alone.
 *
 * Refused is a whole name or a surname of any family or of anybody who reported, in any form,
 * unless people.csv, places.csv or services.csv has it; a first name alone in the texts of its own
 * family; birth numbers, dates of birth, and the e-mails and phones that no row of these tables
 * has. What stood there before does not hinder a change that leaves it alone; store-check finds it.
 */
#ifndef WORK_GUARD_H
#define WORK_GUARD_H

#include "work/shared/context.h"

/* False with an error of rule "private" for each name, number, address and date that is new in the
 * change; with an empty `before` everything is. A file that is not there yet (`before` is absent)
 * has no place in findings that a person could open. False as well where the names cannot be read;
 * where there is no ring of identities no text is searched for names. */
bool guard_check(struct context *context, const struct change *change);

/* Looks at every file of the identities, for work that searches many texts. False with findings. */
bool guard_load(struct context *context);

#endif
