/*
 * Two versions of one file of a store joined over the one that both come from. Pure, and the same
 * bytes with the two exchanged.
 *
 * Facts are compared as the strict reader decodes them: a field, an item of a list, a task's
 * promise, a cell of a table. What one of the two changed counts; what both changed in the same way
 * counts once; the rest is a conflict. A line whose fact stays keeps its bytes. The rules are in
 * store-merge(1), "HOW VERSIONS ARE JOINED".
 */
#ifndef LOGIC_MERGE_H
#define LOGIC_MERGE_H

#include "text/line_merge.h"

enum merge_outcome {
	MERGE_CLEAN,	/* bytes */
	MERGE_CONFLICT, /* conflicts: a person decides */
	MERGE_DOUBT,	/* a version is not what it should be; `reason` says why */
	MERGE_FOREIGN,	/* no file of a store has such a path */
};

/* A fact that the two changed each in its own way, or (`reason` not absent) a rule that what is
 * joined would break. */
struct merge_conflict {
	struct slice place;		  /* "place", "t7f3k2mq/due", "anna.bekova/phone", "text" */
	struct slice values[MERGE_SIDES]; /* absent: not there */
	struct slice reason;
};

/* What a person decided: the version that counts where both changed a fact. */
struct merge_choice {
	struct slice place; /* absent: everywhere */
	struct slice value; /* the one that has this value; absent: `side` says which */
	int side;	    /* MERGE_OURS, MERGE_THEIRS */
};

struct merge_request {
	struct slice path; /* its end is the path in a store; folders before that count for nothing
			    */
	struct slice versions[MERGE_SIDES]; /* the base is absent where there is none */
	const struct merge_choice *choices;
	size_t choice_count;
};

struct merge_result {
	enum merge_outcome outcome;
	struct slice bytes;
	struct slice reason;
	struct merge_conflict *conflicts;
	size_t count, capacity;
};

void merge_versions(
	const struct merge_request *request, struct arena *arena, struct merge_result *result);

#endif
