/*
 * What can be said about one file of a store: bytes, syntax, schema, links, dates, orders of
 * events. store-check asks it for every file, save() for every file that it is about to write.
 *
 * Private data are work/shared/private_names.h's business: a writer is answerable for the lines
 * that are new, the store for all.
 */
#ifndef WORK_CHECK_FILE_H
#define WORK_CHECK_FILE_H

#include "logic/change/kept.h"
#include "work/shared/check_scope.h"

/* `bytes` are the file's content, which may not be on disk yet; what other files say is asked
 * through the context's changes (change_read). `shown` is the name in findings. False when an error
 * was found (warnings are not). Paths are within their ring; a name that has no place is a finding
 * of rule "file-name": an error in the folders of a store, a warning beside them. */
bool check_file(struct context *context, enum ring ring, struct slice path, struct slice shown,
	struct slice bytes);

/* The same for one of many files, in a scope that has entered the file's folder. */
bool check_file_in(struct check_scope *scope, enum ring ring, struct slice path, struct slice shown,
	struct slice bytes);

/* Whether files of a store may lie in a folder of the ring or below it. */
bool check_file_folder(enum ring ring, struct slice folder);

/* Whether the path is for files of the store alone: one of theirs, or in a folder that holds them.
 */
bool check_file_place(enum ring ring, struct slice path);

/* What a file at the path must not lose from one version to the next; KEEP_NOTHING when no file of
 * a store lies there. The versions themselves are left absent. */
void check_file_versions(enum ring ring, struct slice path, struct file_versions *versions);

/* How many bytes a file at the path may have; 0 when no file of a store lies there. */
size_t check_file_cap(enum ring ring, struct slice path);

/* The fields of the front matter or the columns at the path; NULL for an assessment, and for what
 * is no file of a store. */
const struct schema *check_file_schema(enum ring ring, struct slice path);

#endif
