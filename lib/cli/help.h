/* --help, made of a command's tables: usage, purpose, examples, options. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "base/buf.h"
#include "cli/command.h"

void help_add(struct buf *out, const struct command_spec *spec, const struct option_table *tables,
	size_t table_count, size_t width);

#endif
