/* What minutes say of tasks agreed before them, brought to the lines that keep these tasks. */
#ifndef WORK_CARRY_NEWS_H
#define WORK_CARRY_NEWS_H

#include "work/check_minutes.h"

/* Adds the changed records to the context's changes, after check_minutes() was content: of each
 * task that a mention has news of, its line with the new day, person and mark, and no other byte.
 * Tells each line as it is now. False with findings when a record cannot be read whole. */
bool carry_news(struct context *context, const struct minutes *minutes);

#endif
