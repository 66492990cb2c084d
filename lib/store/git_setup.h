/*
 * Setting a clone up: its own configuration and its hooks, which nothing in a tree can bring along.
 */
#ifndef STORE_GIT_SETUP_H
#define STORE_GIT_SETUP_H

#include "base/arena.h"
#include "base/diag.h"

/* Sets a key in the configuration of the clone that holds the directory, and only there. */
bool git_configure(
	const char *directory, const char *key, const char *value, struct diag_list *diags);

/* Where the clone that holds the directory looks for a hook. Absent with a finding (rule "hook")
 * when that is a folder which may serve other clones as well (core.hooksPath). */
struct slice git_hook_path(
	const char *directory, const char *name, struct arena *arena, struct diag_list *diags);

/* Where a hook of the clone that holds `directory` finds the other directory, quoted for sh: a hook
 * runs at the top of the work tree; below it the path is relative, so that the clone may move. */
struct slice git_hook_target(const char *directory, const char *other, struct arena *arena);

enum hook_made { HOOK_MADE, HOOK_SAME, HOOK_OTHER, HOOK_FAILED };

/* Makes an executable file, never over another: HOOK_SAME when just that file is there, HOOK_OTHER
 * without a finding when another one is. */
enum hook_made git_add_hook(struct slice path, struct slice script, struct diag_list *diags);

/* Adds a line to the attributes of this clone alone (info/attributes), behind what is there, and
 * tells the path; *missing says whether it was not there. With `look_only` nothing is written.
 * False with a finding. */
bool git_add_attribute(const char *directory, const char *line, bool look_only, struct arena *arena,
	struct diag_list *diags, struct slice *path, bool *missing);

#endif
