/* Files that a user names for output, for all commands: checked first, written last. */
#ifndef WORK_OUTPUT_H
#define WORK_OUTPUT_H

#include "store/output.h"
#include "work/shared/context.h"

/* Whether the file of the option may be written (store/output.h); absent: none is asked for. To be
 * asked before any work is done. */
bool check_output(struct context *context, struct slice path, bool is_private);

/* Puts a page on disk, as one that is private or not, ahead of what is recorded with it. In a dry
 * run nothing is written. */
bool prepare_output(struct context *context, struct slice path, struct slice page, bool is_private,
	struct output *output);

/* Gives the file its name, and says so; in a dry run says what would be written. Harmless when
 * nothing was asked for. */
bool publish_output(struct context *context, struct output *output);

#endif
