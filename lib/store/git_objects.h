/*
 * Reading objects of a git repository by one `git cat-file --batch`, which lives as long as the
 * reader.
 */
#ifndef STORE_GIT_OBJECTS_H
#define STORE_GIT_OBJECTS_H

#include "base/arena.h"
#include "base/diag.h"

struct git_objects;

/* NULL with a finding when git could not be started. */
struct git_objects *git_objects_open(const char *directory, struct diag_list *diags);
void git_objects_close(struct git_objects *objects); /* NULL is harmless */

enum git_object_kind { GIT_BLOB, GIT_TREE };

/* Reads an object by its name (digits, "COMMIT:folder") into the arena, NUL-terminated. 0, or an
 * errno value: ENOENT where git knows none of the name or it is of another kind, EFBIG beyond the
 * cap, EIO when git fails. */
int git_objects_read(struct git_objects *objects, struct slice name, enum git_object_kind kind,
	size_t cap, struct arena *arena, struct slice *bytes);

/* The bytes of an object's name in this repository (20, or 32), known once an object was read. */
size_t git_objects_digest(const struct git_objects *objects);

#endif
