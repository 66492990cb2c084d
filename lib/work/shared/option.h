/* What is wrong with the options of a command beyond their spelling. */
#ifndef WORK_OPTION_H
#define WORK_OPTION_H

#include "work/shared/context.h"

/* True when the option was given; else false with a usage finding "--NAME is missing (RIGHT)". */
bool option_need(struct context *context, bool given, const char *name, const char *right);

/* True when the option was not given; else false with a usage finding "--NAME does not go with
 * OTHER". */
bool option_refuse(struct context *context, bool given, const char *name, const char *other);

#endif
