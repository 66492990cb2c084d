/* The text that a person gives with --message, in a file or on standard input. */
#ifndef WORK_MESSAGE_H
#define WORK_MESSAGE_H

#include "work/shared/context.h"

/* What a record is without its text. */
enum message_need {
	MESSAGE_OPTIONAL, /* complete: a pipe or file on standard input is refused, not ignored */
	MESSAGE_WANTED,	  /* complete, but seldom without: a pipe or file is read */
	MESSAGE_REQUIRED, /* pointless: a pipe or file is read, and there must be a text */
};

/* The body of a record: the option's text with a line end, or standard input for "-". With the
 * option given, standard input is not touched; without it, it is treated as `need` says. Absent
 * when there is none: neither the option nor input (a terminal, a device, a closed stream). False
 * with a usage finding: of rule "input" for input that nobody would read, of rule "option" for
 * input without a byte that was to be read, and for a text of blanks alone that is required. */
bool read_message(
	struct context *context, struct slice option, enum message_need need, struct slice *body);

/* The body with a reason, which may be absent, as its last line: why something was done that a rule
 * speaks against (--anyway REASON). */
struct slice add_reason(struct context *context, struct slice body, struct slice reason);

/* False with a usage finding when --anyway was given without a reason. */
bool check_anyway(struct context *context, struct slice reason);

/* A text that is a whole file, by its path ("-": standard input). Where none is named, a pipe or
 * file on standard input is read and *path becomes "-"; without either, a usage finding of rule
 * "input" says `missing`. */
bool read_whole_text(
	struct context *context, const char *missing, struct slice *path, struct slice *bytes);

#endif
