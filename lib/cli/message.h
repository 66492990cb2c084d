/* Findings as a person and an editor read them:
 * file:line:column: error: what is wrong (what would be right), the line, and a caret under the
 * place. */
#ifndef CLI_MESSAGE_H
#define CLI_MESSAGE_H

#include "base/buf.h"
#include "base/diag.h"

/* `program` stands where a finding has no file. Columns count characters. */
void message_add(struct buf *out, const char *program, const struct diag *diag);

/* The column of a position in characters, from 1; in bytes where its line is not known. */
size_t message_column(const struct position *position);

#endif
