/* Recording a signal: what somebody saw, without who it was. */
#ifndef WORK_RECORD_SIGNAL_H
#define WORK_RECORD_SIGNAL_H

#include "work/shared/context.h"

struct record_signal_request {
	struct slice source, channel, time, urgency;
	struct slice_list reasons;
	struct slice message;			 /* what was seen; absent: none */
	struct slice reporter, reporter_contact; /* for the identities only */
	struct slice reporter_from; /* the same by a file with lines name=, contact=; "-" */
};

/* A record of context->date; the output is its stem. Who reported goes to reporters/STEM.md of the
 * identities: false with an error of rule "no-ring" when there are none. */
bool record_signal(struct context *context, const struct record_signal_request *request);

#endif
