/* Finding a signal by its name. */
#ifndef WORK_FIND_SIGNAL_H
#define WORK_FIND_SIGNAL_H

#include "model/record/record.h"
#include "work/shared/context.h"

/* Reads the signal that is named by its stem or by a path. False with findings: there is none (rule
 * "unknown-signal", nearest offered), it cannot be read, it is erased, or the cases are not here.
 */
bool find_signal(struct context *context, struct slice named, struct record *signal);

#endif
