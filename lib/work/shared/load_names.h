/* The names of the identities' ring, for what looks for all of them and not only for those that may
 * not enter a ring (work/shared/guard.h). */
#ifndef WORK_LOAD_NAMES_H
#define WORK_LOAD_NAMES_H

#include "logic/privacy/name_set.h"
#include "work/shared/context.h"

/* The names of all families and of all who reported, with schools, doctors and streets; they live
 * as long as the context. False with findings when there is no such ring (rule "no-identities") or
 * a file of it cannot be read: then nothing may be released. */
bool load_all_names(struct context *context, struct name_set *names);

#endif
