/*
 * The folders of a commit, read one by one as they are asked for, so that a look at one case costs
 * nothing of the others. Only lib/store includes this.
 */
#ifndef STORE_GIT_TREE_H
#define STORE_GIT_TREE_H

#include "store/git_objects.h"

struct git_tree;

enum git_entry_kind { GIT_ENTRY_FILE, GIT_ENTRY_FOLDER, GIT_ENTRY_ODD /* link, submodule */ };

struct git_entry {
	struct slice name;   /* lives until another folder is read */
	struct slice object; /* in digits, in the arena of whoever asked */
	enum git_entry_kind kind;
};

/* A tree by the name of its root ("COMMIT:most"), read through `objects`, which it borrows. */
struct git_tree *git_tree_new(struct git_objects *objects, struct slice root);
void git_tree_free(struct git_tree *tree); /* NULL is harmless */

/* Looks an entry up by its path ("" is the root): 0 or an errno value (ENOENT, EIO). */
int git_tree_find(
	struct git_tree *tree, struct slice path, struct arena *arena, struct git_entry *entry);

struct git_entries {
	struct git_entry *items; /* names in the arena; in git's order */
	size_t count, capacity;
};

/* Lists a folder: 0 or an errno value. */
int git_tree_list(
	struct git_tree *tree, struct slice path, struct arena *arena, struct git_entries *entries);

#endif
