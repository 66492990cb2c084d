/*
 * Running git, never through a shell, always with `-c core.fsmonitor=false -c diff.external=` and
 * without a pager, and only for what privacy.md ("Nothing lost") allows.
 */
#ifndef STORE_GIT_H
#define STORE_GIT_H

#include "base/buf.h"
#include "base/diag.h"

/* Runs git in `directory` with the NULL-terminated arguments; its standard output goes to `out` (may be
 * NULL). Returns git's exit status, or -1 with a finding when it could not be run or died. git's own
 * standard error is passed into a finding only when `diags` is not NULL and the status is not 0. */
int git_run(const char *directory, const char *const *arguments, struct buf *out,
	struct diag_list *diags);

/* The value of a configuration key (`spis.identities`), absent when unset; only the clone's and the
 * user's configuration is asked. */
struct slice git_config(const char *directory, const char *key, struct arena *arena);

/* Whether the directory lies in a git work tree. */
bool git_is_work_tree(const char *directory);

/* What git is in the middle of ("MERGE_HEAD", "rebase-merge", ...), or NULL. */
const char *git_unfinished(const char *directory, struct arena *arena);

/* The commit that HEAD stands on in full, with '+' behind it when the paths given (store-relative,
 * NULL-terminated array; NULL: all below the directory) differ from it; absent without a repository
 * or commit. */
struct slice git_head(const char *directory, struct arena *arena);

#endif
