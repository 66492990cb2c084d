/* The text that a person gives with --message. */
#ifndef WORK_MESSAGE_H
#define WORK_MESSAGE_H

#include "work/shared/context.h"

/* The body of a record: the option's text with a line end, or standard input for "-". Absent when
 * the option was not given. */
bool read_message(struct context *context, struct slice option, struct slice *body);

#endif
