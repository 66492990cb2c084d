/*
 * Running git, never through a shell and never so that it starts a program which a clone's own
 * configuration names: no fsmonitor, external diff, pager or signature check, and of the commands
 * that look at files (as `git status` does) only those of a commit. What a plain look into .git can
 * tell is found out without git.
 */
#ifndef STORE_GIT_H
#define STORE_GIT_H

#include "base/buf.h"
#include "base/diag.h"

struct process;

/* Runs git in `directory` with the NULL-terminated arguments; its standard output goes to `out`
 * (may be NULL). Returns git's exit status, or -1 with a finding when it could not be run or died.
 * git's own standard error is passed into findings (rule "git", one a line) only when `diags` is
 * not NULL and the status is not 0.
 *
 * The environment of a hook (GIT_DIR, GIT_INDEX_FILE, ...) is passed on only to the repository that
 * it speaks of: the one around the current directory. */
int git_run(const char *directory, const char *const *arguments, struct buf *out,
	struct diag_list *diags);

/* The same with something to read on standard input, saying nothing. */
int git_run_on(
	const char *directory, const char *const *arguments, struct slice input, struct buf *out);

/* The same, but left running for questions and answers (process.h). */
bool git_start(const char *directory, const char *const *arguments, struct diag_list *diags,
	struct process *process);

/* "Not set" is never said where git could not be asked. */
enum git_found { GIT_FOUND, GIT_UNSET, GIT_FAILED };

/* The value of a configuration key (`spis.identities`) as git sees it in that directory; a leading
 * "~/" stands for the home directory. GIT_FAILED comes with findings where `diags` is not NULL. */
enum git_found git_config(const char *directory, const char *key, struct arena *arena,
	struct diag_list *diags, struct slice *value);

/* Whether git works with the repository around the directory, if there is one: where it refuses
 * (the repository of another user), it reads no configuration of it and tells nobody. False with
 * findings where `diags` is not NULL. */
bool git_answers(const char *directory, struct diag_list *diags);

/* Where a directory's repository lies: both absolute, without links. */
struct git_place {
	struct slice work_tree;
	struct slice repository; /* .git, or where a .git file points to */
};

/* False when no .git stands in the directory or above it. */
bool git_locate(const char *directory, struct arena *arena, struct git_place *place);

/* Whether the directory is a repository without a work tree, as a server keeps it. */
bool git_is_bare(const char *directory, struct arena *arena);

/* Whether the directory lies in a git work tree. */
bool git_is_work_tree(const char *directory);

/* What git is in the middle of ("MERGE_HEAD", "rebase-merge", ...), or NULL. An index.lock is not
 * among them: only a commit waits for it. */
const char *git_unfinished(const char *directory, struct arena *arena);

/* The full name of a commit, which may be given as a tag or in any other way that git knows. False
 * where git knows none. */
bool git_resolve(
	const char *directory, const char *commit, struct arena *arena, struct slice *found);

/* Where the directory lies in its repository: "most/", or "" at the top and in a bare one. */
struct slice git_prefix(const char *directory, struct arena *arena);

/* The name of a tree that holds nothing. */
struct slice git_empty_tree(const char *directory, struct arena *arena);

/* The files that git could not merge, each once, below the directory. */
void git_unmerged(const char *directory, struct arena *arena, struct slice_list *paths);

/* The commit that HEAD stands on in full; GIT_UNSET without a repository or commit. */
enum git_found git_head(
	const char *directory, struct arena *arena, struct diag_list *diags, struct slice *commit);

#endif
