/* A dialogue on the terminal: lines from standard input, questions on standard error. */
#ifndef CLI_DIALOGUE_H
#define CLI_DIALOGUE_H

#include "cli/command.h"
#include "work/assess/ask_answers.h"

/* Asks until all is answered. False when it was put off (Ctrl-C, the end of input, or the last
 * question): where the draft lies is said, and the answer of the command is no. */
bool dialogue(struct command *command, struct asking *asking);

#endif
