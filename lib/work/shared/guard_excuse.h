/* What has the form of a family's name and is none: a part of an id, or of an address that
 * everybody may know. */
#ifndef WORK_GUARD_EXCUSE_H
#define WORK_GUARD_EXCUSE_H

#include "logic/privacy/name_scan.h"
#include "work/shared/guard_known.h"

/* Whether a hit in the text (guard_known_load(), name_scan()) is such a part. */
bool guard_excuses(struct context *context, const struct guard_known *known, struct slice text,
	const struct name_hit *hit, struct arena *arena);

/* Whether it is a part of an id alone. */
bool guard_is_in_id(struct context *context, struct slice text, const struct name_hit *hit,
	struct arena *arena);

#endif
