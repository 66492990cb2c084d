/* The editor that git would open. */
#ifndef STORE_EDITOR_H
#define STORE_EDITOR_H

#include "base/arena.h"
#include "base/diag.h"

/*
 * Opens a file in the editor that `git var GIT_EDITOR` names (GIT_EDITOR, core.editor, VISUAL,
 * EDITOR) and waits for its end. As git does, and because the user may have written arguments
 * there, the shell splits that text; the path is handed over apart. False with a finding when there
 * is no editor (rule "git"), it cannot be run or ends with another status than 0 (rule "editor").
 */
bool editor_run(
	const char *directory, const char *path, struct arena *arena, struct diag_list *diags);

#endif
