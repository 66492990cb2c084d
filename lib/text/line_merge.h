/*
 * Two changed versions of a text joined line by line over the one that both come from (diff3).
 *
 * The result is the same with the two exchanged. Changes that touch are never joined by guessing:
 * whoever calls decides about them or gives up.
 */
#ifndef TEXT_LINE_MERGE_H
#define TEXT_LINE_MERGE_H

#include "base/arena.h"

/* Three of anything that is merged: the version that both come from, and the two. */
enum { MERGE_BASE, MERGE_OURS, MERGE_THEIRS, MERGE_SIDES };

/* Decides about lines that both versions changed, each in its own way. False: it cannot. */
struct line_join {
	bool (*join)(
		void *closure, const struct slice_list parts[MERGE_SIDES], struct slice_list *out);
	void *closure;
};

/* False when join() was false for a part; all parts are looked at. The lines have no line end. */
bool line_merge(const struct slice_list versions[MERGE_SIDES], const struct line_join *join,
	struct arena *arena, struct slice_list *out);

/* The lines of a text, without their ends (LF). */
struct slice_list line_merge_cut(struct slice text, struct arena *arena);

#endif
