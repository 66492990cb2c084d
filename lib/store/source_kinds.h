/* What a kind of source provides to source.c; only lib/store includes this. */
#ifndef STORE_SOURCE_KINDS_H
#define STORE_SOURCE_KINDS_H

#include "base/buf.h"
#include "store/source.h"

/* Every function is given a plain path ("" as well when it lists) and returns 0 or an errno value:
 * ENOENT for what is not there, EINVAL for what is neither file nor folder, EFBIG beyond the cap,
 * EBUSY for a file in a merge conflict, EISDIR for a folder in a file's place. */
struct source_methods {
	int (*read)(struct source *source, struct slice path, size_t cap, struct arena *arena,
		struct slice *bytes);
	int (*list)(struct source *source, struct slice path, struct arena *arena,
		struct source_entries *entries);	       /* in any order */
	int (*look)(struct source *source, struct slice path); /* ENOENT for what is odd too */
	void (*close)(struct source *source);		       /* frees it, but for `shown` */
};

/* The first member of each kind's own structure. */
struct source {
	const struct source_methods *methods;
	enum source_kind kind;
	int descriptor; /* -1 for git's */
	struct buf shown;
};

void source_init(struct source *source, const struct source_methods *methods, enum source_kind kind,
	struct slice shown);

/* Takes the descriptor over. */
struct source *source_new_directory(int descriptor, struct slice shown);

/* A folder of another source, which it borrows. */
struct source *source_new_view(struct source *whole, struct slice folder, struct slice shown);

/* Adds the finding for an errno value at a path as shown; always false. `cap` is what EFBIG is
 * about, 0 where it is the system's own limit. */
bool source_refuse(struct diag_list *diags, struct slice shown, int error, size_t cap);

#endif
