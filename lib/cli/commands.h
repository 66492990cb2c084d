/* The set of commands: what `spis` lists and each --help begins with. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "base/slice.h"

struct command_name {
	const char *name;
	const char *purpose; /* N_() one line */
};

extern const struct command_name command_names[]; /* in the order of work */
extern const size_t command_name_count;

/* NULL when there is no such command. */
const struct command_name *command_name_find(struct slice name);

#endif
