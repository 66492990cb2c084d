/*
 * What commits changed: each against each of its parents, file by file, never as a rename (git
 * guesses those by likeness, and no setting of a clone is to be trusted with that).
 */
#ifndef STORE_GIT_HISTORY_H
#define STORE_GIT_HISTORY_H

#include "base/arena.h"
#include "base/diag.h"
#include "store/source.h"

struct git_version {
	struct slice object; /* absent where the file is not there */
	bool is_odd;	     /* a link or a submodule */
};

struct git_change {
	struct slice path; /* below the directory that was asked about */
	struct git_version before, after;
};

/* A commit beside one of its parents, or beside nothing. */
struct git_step {
	struct slice commit; /* in full; absent: what is staged */
	size_t parent, parent_count;
	struct git_change *changes; /* in the order of their paths' bytes */
	size_t count, capacity;
};

struct git_steps {
	struct git_step *items; /* parents come before children, the steps of a commit together */
	size_t count, capacity;
	struct slice base; /* the commit that all of it is to follow; absent: there is none */
};

/* The steps of every commit that `to` has and `from` has not. Where `from` is absent, those that no
 * other branch has. False with findings. */
bool git_history(const char *directory, struct slice from, struct slice to, struct arena *arena,
	struct diag_list *diags, struct git_steps *steps);

/* The step that a commit of the index would be, with those from what is being merged; `index` is
 * the directory's open source. */
bool git_history_staged(const char *directory, const struct source *index, struct arena *arena,
	struct diag_list *diags, struct git_steps *steps);

/* The paths below the directory of all files that hold one of the words, in a commit or (absent) in
 * the index. False with a finding. */
bool git_files_with(const char *directory, struct slice commit, const struct slice_list *words,
	struct arena *arena, struct diag_list *diags, struct slice_list *paths);

/* Whether the first commit is the second or comes before it. */
bool git_is_ancestor(const char *directory, struct slice commit, struct slice later);

#endif
