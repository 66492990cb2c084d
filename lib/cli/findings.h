/* Findings that a command was asked for, so that they are its data and go to standard output. */
#ifndef CLI_FINDINGS_H
#define CLI_FINDINGS_H

#include "cli/command.h"

/* To the page: as messages, or with --format as a table of file, line, column, severity, rule and
 * message. False: an unknown format. */
bool command_findings(struct command *command, const struct diag_list *findings);

#endif
