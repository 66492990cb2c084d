/*
 * Everything that can be said about one file of a store: bytes, syntax, schema, links, dates,
 * private data. store-check asks it for every file, save() for every file that it is about to
 * write.
 */
#ifndef WORK_CHECK_FILE_H
#define WORK_CHECK_FILE_H

#include "work/context.h"

/* `bytes` are the file's content, which may not be on disk yet; what other files say is asked
 * through the context's changes (change_read). `shown` is the name in findings. False when an error
 * was found (warnings are not). Paths are within their ring; a name that has no place in a store is
 * an error of rule "file-name". */
bool check_file(struct context *context, enum ring ring, struct slice path, struct slice shown,
	struct slice bytes);

#endif
