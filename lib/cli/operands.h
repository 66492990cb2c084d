/* The words of a command line that are no options. */
#ifndef CLI_OPERANDS_H
#define CLI_OPERANDS_H

#include "cli/command.h"

/* Takes them into command->operands, without the word that asks for the mode, "-" replaced by the
 * ids on standard input (the first word of each line). False when the command should end here: a
 * finding when there are too few or too many, or standard input cannot be read; a note, and
 * command->nothing_named, when it names nothing, because a list of none is no list of all. */
bool operands_take(struct command *command, const struct slice_list *typed);

#endif
