/* Whose name it is that the guard refuses, as far as that may be said. */
#ifndef WORK_GUARD_ROLE_H
#define WORK_GUARD_ROLE_H

#include "work/shared/context.h"

/* Refuses a name that was found in a text of `own` (a family's or signal's id; absent: nobody's):
 * in the family's own case it says which members it is a name of, elsewhere nothing. Always false.
 */
bool guard_refuse_name(struct context *context, const struct position *position, struct slice found,
	struct slice own, bool is_own);

/* The members of a family whose name was found, "c1, m1"; absent: it is the name of none of them
 * alone, or nothing is known of the family. */
struct slice guard_members_named(
	struct context *context, struct slice own, struct slice found, struct arena *arena);

#endif
