/* The names that the files of the identities' ring hold, as an index of names takes them. */
#ifndef WORK_NAME_FILES_H
#define WORK_NAME_FILES_H

#include "logic/privacy/name_build.h"
#include "work/shared/context.h"

/* A file of the ring: "ID.md" or "reporters/STEM.md". */
struct name_file {
	struct slice path;
	uint64_t stamp; /* store/cache.h */
};

struct name_files {
	struct name_file *items; /* families, then those who reported, each by name */
	size_t count, capacity;
};

/* All of them as they lie there, without their stamps. False with findings. */
bool name_files_list(struct context *context, struct arena *arena, struct name_files *files);

/* The path of a family's file or of a signal's reporter; `own` is the id of either. */
struct slice name_file_path(struct slice own, struct arena *arena);

/* Their order. */
int name_file_compare(struct slice a, struct slice b);

/* Adds the names of a file, which are its `bytes` or, absent, what lies there. False with findings
 * where it cannot be read. Names and bytes live in the arena. */
bool name_file_add(struct context *context, struct slice path, struct slice bytes,
	struct arena *arena, struct name_builder *builder);

/* An index of the names that the context's changes put into the ring; empty without any. */
bool name_files_added(struct context *context, struct arena *arena, struct name_image *added);

#endif
