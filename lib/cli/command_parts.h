/* The parts of a command's life that cli/command.c puts together; only it and they include this. */
#ifndef CLI_COMMAND_PARTS_H
#define CLI_COMMAND_PARTS_H

#include "base/buf.h"
#include "cli/command.h"

enum { COMMAND_TABLES_MOST = 8 };

struct command_options {
	struct option_table items[COMMAND_TABLES_MOST];
	size_t count;
};

/* The options that commands of a kind have in common, beside the command's own. The tables of a
 * command: its own first, then those that its traits and modes ask for, which read
 * into `common`. */
void command_options_collect(struct command_options *tables, const struct command_spec *spec,
	void *values, struct command_common *common);

/* Takes the words of a command line that are no options into command->operands, without the word
 * that asks for the mode, "-" replaced by the ids on standard input (the first word of each line).
 * False when the command should end here: a finding when there are too few or too many, or standard
 * input cannot be read; a note, and command->nothing_named, when it names nothing, because a list
 * of none is no list of all. */
bool operands_take(struct command *command, const struct slice_list *typed);

/* Puts the values of options and operands as the store has them, where people said them in their
 * own words. False with a finding when one is ambiguous. */
bool command_understand(struct command *command, void *values);

/* --help, made of a command's tables: usage, purpose, examples, options. */
void help_add(struct buf *out, const struct command_spec *spec, const struct option_table *tables,
	size_t table_count, size_t width);

#endif
