/*
 * Changing a store so that nothing is lost: one writer at a time, every file replaced whole,
 * compared before with what was read, on disk before anything is said.
 */
#ifndef STORE_WRITE_H
#define STORE_WRITE_H

#include "base/buf.h"
#include "store/store.h"

enum change_state {
	CHANGE_NOT_WRITTEN,
	CHANGE_WRITTEN,
	CHANGE_UNSURE, /* written, but the system cannot say that it will last */
};

struct change {
	enum ring ring;
	struct slice path;   /* in its ring, without "cases/" */
	struct slice before; /* the bytes that were read; absent: the file must not exist */
	struct slice after;
	enum change_state state; /* set by store_write() */
};

/* Changes that belong together, in the order of writing: what is referred to first. */
struct change_list {
	struct arena *arena; /* paths and bytes are copied into it */
	struct change *items;
	size_t count;
	size_t capacity;
	enum ring new_folder_ring;
	struct slice new_folder; /* in that ring: built aside and renamed whole when not absent,
				  * at the place of its first file in the list */
	bool completes;		 /* the same command again makes what is missing, nothing twice */
};

void change_list_init(struct change_list *list, struct arena *arena);
/* A second change of the same path replaces the first's `after`. */
void change_add(struct change_list *list, enum ring ring, struct slice path, struct slice before,
	struct slice after);

/* The bytes that a file will have: of the list when it changes it, else of the store. */
enum source_found change_read(const struct change_list *list, struct store *store, enum ring ring,
	struct slice path, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes);

struct store_lock; /* held from before the reading until after the writing */

/* Waits up to 5 s; NULL and a finding (rule "locked", system) when somebody else holds it, when git
 * is in the middle of something (rule "git-busy") or the directory cannot be written. Locks the
 * other rings that are here as well. */
struct store_lock *store_lock(struct store *store, struct diag_list *diags);
void store_unlock(struct store_lock *lock);

/* Writes all; false and a finding when a file changed meanwhile (rule "changed"), stands in the way
 * (rule "exists") or the system fails. A file is either as before or as after, never between; what
 * is refused or finds no space on the disk leaves all files as they were. Missing folders are made.
 * Each change's state then tells whether it is in place; when only some are, or when one may not
 * last, a finding for each file says so (rule "partly", system). Past the first new name nothing is
 * allocated until all is in place. */
bool store_write(struct store *store, struct change_list *list, struct diag_list *diags);

/* What would be written, as a unified diff of paths as shown (`diff -u` does the work; identities
 * are named but their content is not shown). */
bool store_diff(struct store *store, const struct change_list *list, struct buf *out,
	struct diag_list *diags);

/* The same for any text that `shown` names. */
bool text_diff(struct slice shown, struct slice before, struct slice after, struct buf *out,
	struct diag_list *diags);

/* Commits exactly the changed paths with the message: one commit where platform and cases share a
 * repository, else one in each (identities never). Nothing left to commit is fine. Rules "no-git",
 * "git-busy", "git" (a hook's refusal too): the files are then written, but not committed. */
bool store_commit(struct store *store, const struct change_list *list, const char *message,
	struct diag_list *diags);

/* A file that is no part of the store: --from FILE, minutes. Links are followed; "-" is standard
 * input. Rule "no-file" (not there, or a folder), "size" or "system". */
bool file_read(const char *path, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes);
/* The same, piece by piece, for what is too large to be held. NULL with a finding. */
struct file_stream;
struct file_stream *file_open(const char *path, struct diag_list *diags);

/* The next piece, which lives until the next call; empty at the end. False with a finding. */
bool file_next(struct file_stream *stream, struct diag_list *diags, struct slice *piece);
void file_close(struct file_stream *stream); /* NULL is harmless */

#endif
