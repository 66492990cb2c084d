/* The signals of a store, as a table. */
#ifndef WORK_LIST_SIGNALS_H
#define WORK_LIST_SIGNALS_H

#include "report/value.h"
#include "work/shared/context.h"

struct list_signals_request {
	bool unscreened;	 /* only those that wait */
	struct slice case_named; /* only those with an event that names this case; absent: all */
	day_number since, until; /* of the signal, both included; DATE_NONE: no bound */
};

/* In the order of time. None found is the answer no. False when they cannot be read. */
bool list_signals(
	struct context *context, const struct list_signals_request *request, struct table *table);

#endif
