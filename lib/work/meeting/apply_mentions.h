/* What minutes say of tasks agreed before them, brought to the lines that keep these tasks. */
#ifndef WORK_APPLY_MENTIONS_H
#define WORK_APPLY_MENTIONS_H

#include "work/meeting/check_minutes.h"

/* Adds the changed records to the context's changes, after check_minutes() was content: of each
 * task that a mention has news of, its line with the new day, person and mark, and no other byte.
 * Tells each line as it is now. False with findings when a record cannot be read whole. */
bool apply_mentions(struct context *context, const struct minutes *minutes);

#endif
