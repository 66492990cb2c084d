/* Making a store: the files that are missing, and in a git repository the clone's settings. */
#ifndef WORK_INIT_STORE_H
#define WORK_INIT_STORE_H

#include "work/shared/context.h"

struct init_store_request {
	struct slice name;     /* absent: the folder's own */
	struct slice language; /* cs, en; absent: that of the process */
	struct slice grid;     /* half-year, year; absent: half-year */
	bool hooks;	       /* store-check before each commit, merge and push */
};

/* In a bare repository only the hooks are made, and nothing without them. Elsewhere makes what is
 * missing in `directory` (made when it is not there) and never touches what is
 * there. A line for each file on context->talk, the directory on the output. */
bool init_store(
	struct context *context, struct slice directory, const struct init_store_request *request);

#endif
