/* The directory of services with what is known of each. */
#ifndef WORK_LIST_SERVICES_H
#define WORK_LIST_SERVICES_H

#include "report/value.h"
#include "work/shared/context.h"

extern const struct word service_no_status[]; /* beside service_statuses: unknown */

struct list_services_request {
	struct slice need, kind, form;
	struct slice place; /* it has a place there or in a part of it, or comes there */
	long within; /* it is within so many km of that place, or comes there; INTEGER_NONE: any */
	long age;    /* it takes that age, or does not say; INTEGER_NONE: any */
	struct slice status; /* a word of service_statuses, or "unknown" */
	bool stale;	     /* its newest answer is stale */
};

/*
 * Fills the table of service-list(1), by id; `named` services only, or all when there
 * are none. A duplicate (same_as) is not listed; naming it means the service behind it. Nothing
 * found: context->answer_is_no. Without the cases' ring there are no ratings, and the table's note
 * says so, as it says how many services `within` left out because nobody knows where they are; with
 * it there is a column distance-km.
 */
bool list_services(struct context *context, const struct slice_list *named,
	const struct list_services_request *request, struct table *table);

#endif
