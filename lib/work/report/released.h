/* released.csv: what was released, and from what. */
#ifndef WORK_RELEASED_H
#define WORK_RELEASED_H

#include "logic/privacy/release.h"
#include "store/reads.h"
#include "work/shared/context.h"

struct released {
	const char *kind; /* of report */
	struct period period;
	struct rows rows; /* of released.csv */
	struct reads reads;
	const struct release *before; /* the release of this very period; NULL: there was none */
};

/* Reads released.csv and chooses the period (DATE_NONE: not asked for); from then on everything
 * that is read of the store is remembered, the settings first. False with findings. */
bool released_begin(struct context *context, const char *kind, day_number from, day_number to,
	struct released *released);

/* Once everything is read: whether the period was released from just these files. */
bool released_is_same(const struct released *released);

/* For a period that was released from other files: opens the store at the commit that was recorded
 * with it. False with an error of rule "released" without one. context_close() also then. */
bool released_open(struct context *context, const struct released *released, struct context *past);

/* The commit that a report of these files is made from, to be recorded and shown: that of the
 * release before, else the store's own when everything is in it. Absent: none, and *why tells. */
struct slice released_commit(
	struct context *context, const struct released *released, const char **why);

/* Adds the release, if there was none, to the context's changes. */
bool released_record(struct context *context, const struct released *released, struct slice commit);

#endif
