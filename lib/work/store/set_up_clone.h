/* Setting a clone up: in its own configuration, which no tree can bring. */
#ifndef WORK_SET_UP_CLONE_H
#define WORK_SET_UP_CLONE_H

#include "work/shared/context.h"

/* Sets what is not set yet in each repository that holds a ring of the store (nothing outside git),
 * and with `hooks` adds hooks that run store-check before each commit, merge and push; one that is
 * there already stays, with a warning. A line for each on context->talk; a dry run only says what
 * it would do. */
bool set_up_clone(struct context *context, bool hooks);

/* The same for the bare repository of a server, which gets a pre-receive hook and takes no
 * rewritten history. */
bool set_up_server(struct context *context, struct slice directory);

/* Whether the store's clone can be given hooks: asked before anything is written. */
bool check_hooks(struct context *context);

#endif
