/* What identifies a person, wherever it was typed (privacy.md). */
#ifndef WORK_CHECK_PRIVATE_H
#define WORK_CHECK_PRIVATE_H

#include "work/shared/context.h"

/* False with an error of rule "private" for each birth number, e-mail address, phone number or date
 * of birth in the lines of `after` that `before` does not have; the contacts of organisations may
 * stand in people.csv, services.csv, places.csv and cards. A file that is not there yet (`before`
 * is absent) has no place in findings that a person could open. */
bool check_private(struct context *context, const struct change *change);

#endif
