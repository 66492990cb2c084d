/*
 * Where a store's bytes come from: a directory, git's index, or a commit. Whoever reads through a
 * source cannot tell which, so that `store-check --staged` and `report --at COMMIT` are the same
 * code over other bytes.
 *
 * Paths are relative to the source's root, with '/' between components, without '.', '..', empty or
 * absolute ones (refused: rule "path"). A directory is walked component by component with openat
 * and O_NOFOLLOW; only regular files are read, without blocking, up to a cap.
 */
#ifndef STORE_SOURCE_H
#define STORE_SOURCE_H

#include "base/arena.h"
#include "base/diag.h"

enum source_kind { SOURCE_DIRECTORY, SOURCE_INDEX, SOURCE_COMMIT };

enum { SOURCE_RECORD_CAP = 1 << 20, SOURCE_TABLE_CAP = 64 << 20 }; /* bytes */

enum source_found { SOURCE_FOUND, SOURCE_ABSENT, SOURCE_FAILED };

struct source_entry {
	struct slice name;
	bool is_folder;
	bool is_odd; /* neither a folder nor a regular file: link, FIFO, device */
};

struct source_entries {
	struct source_entry *items; /* sorted by unsigned bytes of the name */
	size_t count;
	size_t capacity;
};

struct source; /* opened and closed by the functions below */

/* A directory. NULL and a finding when it cannot be opened. `shown` is put before paths in findings
 * ("" or "../most/"). */
struct source *source_open_directory(const char *path, struct slice shown, struct diag_list *diags);

/* git's index, or a commit by its full name, of the repository whose work tree holds `path`; paths
 * below it only. One `git cat-file --batch` serves all reads. */
struct source *source_open_index(const char *path, struct slice shown, struct diag_list *diags);
struct source *source_open_commit(
	const char *path, struct slice commit, struct slice shown, struct diag_list *diags);

/* What a source of git's index was opened with, and lives as long as it. */
struct staged {
	struct slice commit;  /* that the index follows, in full; absent: there is none yet */
	struct slice prefix;  /* of the folder in its repository: "most/" */
	struct slice listing; /* `git diff-index --raw -z` beside that commit */
};
struct staged source_staged(const struct source *index);

/* A folder of an open source as a source of its own; git's ones borrow the whole, so close the
 * folder first. NULL without a finding when it is not there. */
struct source *source_open_folder(
	struct source *whole, struct slice folder, struct diag_list *diags);
/* A source that holds nothing, of the kind of another, which it borrows. */
struct source *source_open_nothing(struct source *beside);
void source_close(struct source *source); /* NULL is harmless */

enum source_kind source_kind(const struct source *source);

/* The directory's descriptor, for locking and writing; -1 for git's sources. */
int source_descriptor(const struct source *source);

/* A path as it is shown in findings. */
struct slice source_shown(const struct source *source, struct slice path, struct arena *arena);

/* Reads a file into the arena (NUL-terminated). SOURCE_ABSENT says nothing; SOURCE_FAILED has added
 * a finding (too large: rule "size"; link, folder or device: "file-kind"; in a merge conflict in
 * the index: "unmerged"; else "system"). */
enum source_found source_read(struct source *source, struct slice path, size_t cap,
	struct arena *arena, struct diag_list *diags, struct slice *bytes);

/* Lists a folder, hidden names left out. SOURCE_ABSENT when there is none. */
enum source_found source_list(struct source *source, struct slice path, struct arena *arena,
	struct diag_list *diags, struct source_entries *entries);

/* Whether a folder or file is there, by one look. SOURCE_FAILED has added a finding. */
enum source_found source_look(struct source *source, struct slice path, struct diag_list *diags);

/* The same for those who look again when they read or write it: what cannot be looked at is not
 * there. */
bool source_has(struct source *source, struct slice path);

#endif
