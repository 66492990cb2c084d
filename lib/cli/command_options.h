/* The options that commands of a kind have in common, beside the command's own. */
#ifndef CLI_COMMAND_OPTIONS_H
#define CLI_COMMAND_OPTIONS_H

#include "cli/command.h"

enum { COMMAND_TABLES_MOST = 8 };

struct command_options {
	struct option_table items[COMMAND_TABLES_MOST];
	size_t count;
};

/* The tables of a command: its own first, then those that its traits and modes ask for, which read
 * into `common`. */
void command_options_collect(struct command_options *tables, const struct command_spec *spec,
	void *values, struct command_common *common);

#endif
