/* Roles in place of whoever a text names, for a text that is to leave the team. */
#ifndef WORK_REDACT_TEXT_H
#define WORK_REDACT_TEXT_H

#include "work/shared/context.h"

/*
 * A file in place, in a store or outside, or standard input ("-") to context->output. What is
 * found is listed on context->talk by line and column, without the name; a file is written only
 * where something was. In a dry run the output is the difference.
 *
 * With `verify` nothing is written, and the answer is no where something was found.
 *
 * False with findings: the text is no UTF-8, is too large or holds NUL, the file lies in the
 * identities, or the names cannot be asked (find_redactions.h).
 */
bool redact_text(struct context *context, struct slice file, bool verify);

#endif
