/*
 * Judging what commits changed, or what is staged (spis-store(5), "What never changes"): every
 * commit beside each of its parents, and the state at the end beside that before.
 */
#ifndef WORK_CHECK_CHANGES_H
#define WORK_CHECK_CHANGES_H

#include "work/shared/context.h"

struct change_range {
	const struct context_options *opening; /* how the context was opened */
	struct slice from, to; /* commits, as a person names them; both absent: what is staged */
};

/* Findings go to `findings`: what was lost, what came into an erased case, and what is wrong now in
 * the files that changed and was not wrong before. What was wrong before is counted in a note. The
 * answer is no when there are errors among them. False when nothing was judged: a commit that is
 * none, or one that does not follow the other. */
bool check_changes(
	struct context *context, const struct change_range *range, struct diag_list *findings);

#endif
