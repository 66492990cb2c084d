/*
 * Paths below one directory and the folders on them. Folders are opened one component at a time and
 * never through a link, so that no path leads out of the directory; the last chain of them stays
 * open, because whoever reads or writes does so folder by folder.
 *
 * Functions here and in store/regular_file.h fail with errno set; source.c and write.c make the
 * findings.
 */
#ifndef STORE_FOLDERS_H
#define STORE_FOLDERS_H

#include "base/arena.h"
#include "base/buf.h"

struct folder_level;

struct folders {
	int root; /* borrowed */
	struct folder_level *levels;
	size_t depth;
	size_t capacity;
	struct buf path; /* of the deepest level */
};

void folders_init(struct folders *folders, int root);
void folders_free(struct folders *folders);

/* The descriptor of a folder ("" is the root), borrowed until the next call; -1 with errno: ELOOP
 * when a component is a link. */
int folders_open(struct folders *folders, struct slice path);

/* Whether the path has the form that source.h asks for. */
bool path_is_plain(struct slice path);

/* "a/b/c" is the name "c" in the folder "a/b". The name is NUL-terminated when the path is. */
void path_split(struct slice path, struct slice *folder, struct slice *name);

/* Absolute and without links, in the arena; absent when there is no such file or the path is empty.
 */
struct slice real_path(struct slice path, struct arena *arena);

#endif
