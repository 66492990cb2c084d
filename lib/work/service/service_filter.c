#include "work/service/service_filter.h"
#include "work/shared/option.h"
#include "work/shared/take_value.h"
#include <math.h>

const struct word service_no_status[] = {
	{ "unknown", N_("not known") },
	{ NULL, NULL },
};

static bool check_status(struct context *context, struct slice status)
{
	if (status.data == NULL || word_is_known(service_no_status, status) ||
		word_is_known(service_statuses, status))
		return true;
	return diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){ "option", NULL,
			word_nearest(service_statuses, status, context->arena), NULL },
		_("--status: '%s' is none of: %s, unknown"), slice_text(status),
		slice_text(word_codes(service_statuses, context->arena)));
}

static bool check_request(struct context *context, const struct list_services_request *request)
{
	bool good = check_filter(context, &service_schema, "needs", request->need);

	good &= check_filter(context, &service_schema, "kind", request->kind);
	good &= check_filter(context, &service_schema, "forms", request->form);
	good &= check_filter(context, &service_schema, "places", request->place);
	good &= check_status(context, request->status);
	return good;
}

static bool find_named(
	struct service_filter *filter, struct context *context, const struct slice_list *named)
{
	bool good = true;

	filter->all = named->count == 0;
	index_init(&filter->named, context->arena);
	for (size_t i = 0; i < named->count; i++) {
		if (!check_filter(context, &availability_schema, "service", named->items[i])) {
			good = false;
			continue;
		}
		const struct service *service =
			platform_real_service(&context->platform, named->items[i]);
		index_put(&filter->named, service->id, (void *)service);
	}
	return good;
}

static bool check_middle(struct context *context, const struct service_filter *filter)
{
	return filter->request->within == INTEGER_NONE || !isnan(filter->origin.latitude) ||
	       diag_add(context->diags, SEVERITY_ERROR, "place", NULL,
		       _("--within: nobody knows where '%s' lies (latitude and longitude in "
			 "places.csv)"),
		       slice_text(filter->request->place));
}

bool service_filter_init(struct service_filter *filter, struct context *context,
	const struct slice_list *named, const struct list_services_request *request,
	const struct availability_book *availability)
{
	*filter = (struct service_filter){
		.context = context, .request = request, .availability = availability
	};
	distance_origin_init(&filter->origin, &context->platform, request->place);
	return check_request(context, request) && check_middle(context, filter) &&
	       find_named(filter, context, named);
}

bool place_lies_in(const struct platform *platform, struct slice place, struct slice around)
{
	struct distance_origin within;

	distance_origin_init(&within, platform, place);
	for (size_t i = 0; i < within.count; i++)
		if (slice_equal(within.within[i]->id, around))
			return true;
	return false;
}

static bool is_in(const struct service_filter *filter, const struct service *service)
{
	for (size_t i = 0; i < service->places.count; i++)
		if (place_lies_in(&filter->context->platform, service->places.items[i],
			    filter->request->place))
			return true;
	return distance_to_service(&filter->origin, service).outreach;
}

/* Within the request's kilometres of its place, or it comes there. */
static bool is_near(struct service_filter *filter, const struct service *service)
{
	const struct distance distance = distance_to_service(&filter->origin, service);

	if (isnan(distance.km))
		filter->unplaced++;
	return distance.km <= (double)filter->request->within;
}

static bool takes_age(const struct service *service, long age)
{
	return (service->age_min == INTEGER_NONE || service->age_min <= age) &&
	       (service->age_max == INTEGER_NONE || service->age_max >= age);
}

static bool has_status(const struct service *service, struct slice status)
{
	return slice_equals(status, "unknown") ? slice_is_empty(service->status)
					       : slice_equal(service->status, status);
}

bool service_filter_offers(const struct service_filter *filter, const struct service *service)
{
	const struct list_services_request *request = filter->request;

	if (!slice_is_empty(service->same_as) ||
		(!filter->all && index_get(&filter->named, service->id) == NULL))
		return false;
	if (request->need.data != NULL && !slice_list_has(&service->needs, request->need))
		return false;
	if (request->kind.data != NULL && !slice_equal(service->kind, request->kind))
		return false;
	if (request->form.data != NULL && !slice_list_has(&service->forms, request->form))
		return false;
	if (request->status.data != NULL && !has_status(service, request->status))
		return false;
	return request->age == INTEGER_NONE || takes_age(service, request->age);
}

bool service_filter_wants(struct service_filter *filter, const struct service *service)
{
	const struct list_services_request *request = filter->request;
	const struct availability_view *view = availability_find(filter->availability, service->id);

	if (!service_filter_offers(filter, service) ||
		(request->stale && (view == NULL || !view->stale)))
		return false;
	if (request->within != INTEGER_NONE)
		return is_near(filter, service);
	return request->place.data == NULL || is_in(filter, service);
}
