/* A question on the terminal that is answered with yes or no. */
#ifndef CLI_CONFIRM_H
#define CLI_CONFIRM_H

#include "cli/command.h"

/* Asks on standard error until the line that is typed is a yes or a no, in English or Czech; an
 * empty line and the end of the input are a no, after which the answer of the command is no. */
bool confirm(struct command *command, const char *question);

#endif
