/* Values for the identities that a person gives: no message shows one, since standard error is
 * copied, kept and sent on. */
#ifndef WORK_HIDDEN_FILE_H
#define WORK_HIDDEN_FILE_H

#include "work/shared/context.h"

/* Reads a file of such values ("-": standard input), with what it is called in messages. A warning
 * where it could be committed. False with a finding, also where it is not UTF-8. */
bool read_hidden_file(
	struct context *context, struct slice file, struct slice *shown, struct slice *bytes);

/* Calls `take` with each line FIELD=VALUE, without blanks at its ends; blank lines and such that
 * begin with # are skipped. False when it was once, or a line is none. */
typedef bool take_hidden_line(void *closure, const struct position *position, struct slice line);
bool each_hidden_line(struct context *context, struct slice shown, struct slice bytes,
	take_hidden_line *take, void *closure);

/* Whether the field takes the value; what is wrong is said without it. `position` may be NULL. */
bool check_hidden_value(struct context *context, const struct field *field, const char *name,
	struct slice value, const struct position *position);

#endif
