/* Values that nobody is to see: asked for on the terminal, without echo and without history. */
#ifndef CLI_ASK_HIDDEN_H
#define CLI_ASK_HIDDEN_H

#include "cli/command.h"

/* Each text of the list that has no "=VALUE" is the name of a value; asks for it and makes the text
 * "NAME=VALUE", or takes it off the list when the line is empty. False with a usage finding where
 * nobody can be asked, and with the answer no at the end of the input, at Ctrl-C and where the list
 * comes out empty. */
bool ask_values(struct command *command, struct slice_list *texts);

#endif
