/* Adding an event to a signal. */
#ifndef WORK_SIGNAL_EVENT_H
#define WORK_SIGNAL_EVENT_H

#include "model/record/signal.h"
#include "work/shared/context.h"

/* An event of context->date in the signal that was read; a detail that is absent or empty is none.
 * False with findings when it may not stand. */
bool add_signal_event(struct context *context, const struct record *signal, enum signal_word word,
	struct slice detail);

#endif
