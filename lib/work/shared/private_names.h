/* What identifies a person in what is about to be written: the names of a family or of who
 * reported, and numbers, addresses and dates wherever they were typed. */
#ifndef WORK_PRIVATE_NAMES_H
#define WORK_PRIVATE_NAMES_H

#include "logic/privacy/name_set.h"
#include "work/shared/context.h"

/* False when a new line of the change holds a name of the identities of its own case, or of
 * who reported its own signal. Where no identities are at hand nothing can be said, and nothing is.
 */
bool check_names(struct context *context, const struct change *change);

/* The same for the names of a family that are at hand. An id of one of the platform's people is no
 * name of a family, whatever stands in it. */
bool check_family_names(
	struct context *context, const struct change *change, const struct name_set *names);

/* False with an error of rule "private" for each birth number, e-mail address, phone number or date
 * of birth in the lines of `after` that `before` does not have; the contacts of organisations may
 * stand in people.csv, services.csv, places.csv and cards. A file that is not there yet (`before`
 * is absent) has no place in findings that a person could open. */
bool check_private(struct context *context, const struct change *change);

#endif
