/* Which services a listing is to have. */
#ifndef WORK_SERVICE_FILTER_H
#define WORK_SERVICE_FILTER_H

#include "logic/refer/availability.h"
#include "logic/refer/distance.h"
#include "work/service/list_services.h"

struct service_filter {
	const struct context *context;
	const struct list_services_request *request;
	const struct availability_book *availability;
	struct distance_origin origin; /* the request's place */
	struct index named;	       /* ids */
	bool all;		       /* none was named */
	size_t unplaced; /* kept by service_filter_wants(): left out since nobody knows where they
			    are */
};

/* False with findings when the request or a name is not right (nearest offered). The caller has
 * loaded services, places, vocabularies and availability. */
bool service_filter_init(struct service_filter *filter, struct context *context,
	const struct slice_list *named, const struct list_services_request *request,
	const struct availability_book *availability);

/* Whether a service is one that the request asks for by what it offers, whatever the place and the
 * answers. A duplicate never is. */
bool service_filter_offers(const struct service_filter *filter, const struct service *service);

/* Whether it is wanted by all that the request says. */
bool service_filter_wants(struct service_filter *filter, const struct service *service);

/* Whether one place is another, or a part of it. */
bool place_lies_in(const struct platform *platform, struct slice place, struct slice around);

#endif
