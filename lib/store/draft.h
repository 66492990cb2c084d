/*
 * What a person has begun to write and is not in a store yet: a file in their own folder of
 * unfinished things, outside every store, mode 0600 in folders of mode 0700. It is written whole
 * after each step, so that neither Ctrl-C nor a crash loses more than the step.
 * And the editor that git would open, in which such files are written.
 */
#ifndef STORE_DRAFT_H
#define STORE_DRAFT_H

#include "base/arena.h"
#include "base/diag.h"
#include "store/store.h"
#include <stdint.h>

struct draft {
	struct slice folder, path;
};

enum { DRAFT_DAYS = 14 /* how long what nobody goes on with is kept */ };

/* The draft of that name. False with a finding of rule "draft": no such folder is known (`folder`
 * absent), it would lie in a store, it is somebody else's, or others may read it. */
bool draft_init(struct draft *draft, const struct store *store, struct slice folder,
	struct slice name, struct arena *arena, struct diag_list *diags);

/* The bytes, or absent when there is none. False with a finding when it cannot be read. */
bool draft_read(const struct draft *draft, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes);

/* False with a finding of SEVERITY_SYSTEM. */
bool draft_write(const struct draft *draft, struct slice bytes, struct diag_list *diags);

/* What the draft became is written: it goes, and what killed writers left of any. Harmless when
 * there is none. */
void draft_remove(const struct draft *draft);

/* Deletes the files of the folder that were not written for DRAFT_DAYS, each with a warning of rule
 * "draft". Harmless when there is no such folder, or where draft_init() would refuse it. */
void draft_sweep(const struct store *store, struct slice folder, int64_t now, struct arena *arena,
	struct diag_list *diags);

/*
 * Opens a file in the editor that `git var GIT_EDITOR` names (GIT_EDITOR, core.editor, VISUAL,
 * EDITOR) and waits for its end. As git does, and because the user may have written arguments
 * there, the shell splits that text; the path is handed over apart. False with a finding when there
 * is no editor (rule "git"), it cannot be run or ends with another status than 0 (rule "editor").
 */
bool editor_run(
	const char *directory, const char *path, struct arena *arena, struct diag_list *diags);

#endif
