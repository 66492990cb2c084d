/* Screening a signal: what became of it, once. */
#ifndef WORK_SCREEN_SIGNAL_H
#define WORK_SCREEN_SIGNAL_H

#include "work/case/open_case.h"

struct screen_signal_request {
	struct slice outcome;	 /* of signal_words, with :DETAIL behind it */
	struct slice case_named; /* with opened and joined, and only then */
	bool reopen;		 /* the case, where it is closed */
};

/* Adds the event of context->date to the record; the output is its stem. False with findings: rule
 * "screened" when one stands already, rule "closed" when it is joined to a closed case and `reopen`
 * does not say that this is opened again, by a reopening that names the signal. */
bool screen_signal(
	struct context *context, struct slice named, const struct screen_signal_request *request);

/* Adds an event of context->date that voids the last one that stands; the output is its stem. False
 * with an error of rule "undone" when none does. */
bool undo_signal(struct context *context, struct slice named);

/* Opens the case of a signal, which so is screened; the output is the case's id. The request's own
 * `signal` is not asked. */
bool open_signal(
	struct context *context, struct slice named, const struct open_case_request *request);

#endif
