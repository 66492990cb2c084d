/* Releases: what left the team before, and recording one more (spis-store(5), "Releases"). */
#ifndef WORK_RELEASED_H
#define WORK_RELEASED_H

#include "logic/privacy/release.h"
#include "work/shared/context.h"

struct released {
	const char *kind; /* of report */
	struct period period;
	struct release_list all;      /* by their names */
	const struct release *before; /* the release of this very period; NULL: there was none */
};

/* Reads all releases and chooses the period (DATE_NONE: not asked for), which is over. False with
 * findings. Two releases of this period are warned of: the first counts. */
bool released_begin(struct context *context, const char *kind, day_number from, day_number to,
	struct released *released);

/* Adds the release of this period by the person who acts to the context's changes. The caller has
 * filled in its numbers, what is left out and who approved it. */
bool released_record(
	struct context *context, const struct released *released, struct release *release);

#endif
