/* A family has one case: whether the identities of another one know the same people. */
#ifndef WORK_WARN_OF_DUPLICATES_H
#define WORK_WARN_OF_DUPLICATES_H

#include "model/record/identity.h"
#include "work/shared/context.h"

/* Warnings of rule "duplicate" for each of these members whom another file of the identities has by
 * name and birth date, and for a phone number that another family has. They name the case and
 * nobody. `own` is the file that is not compared. */
void warn_of_duplicates(struct context *context, const struct identity *identity, struct slice own);

#endif
