#include "work/list_services.h"
#include "base/array.h"
#include "logic/distance.h"
#include "logic/rating.h"
#include "report/table_rows.h"
#include "work/availability_value.h"
#include "work/check_filter.h"
#include "work/load_answers.h"
#include "work/load_platform.h"

static const struct column columns[] = {
	{ .name = "service", .title = N_("service") },
	{ .name = "name", .title = N_("name"), .flexible = true },
	{ .name = "answer", .title = N_("availability"), .flexible = true },
	{ .name = "availability.age-days" },
	{ .name = "quality", .title = N_("quality") },
	{ .name = "effectiveness", .title = N_("effect") },
};

struct listing {
	struct context *context;
	const struct list_services_request *request;
	struct distance_origin origin; /* the request's place */
	struct availability_book availability;
	struct rating_book ratings;
	struct index named;
	bool all; /* none was named */
};

static bool check_status(struct context *context, struct slice status)
{
	if (status.data == NULL || slice_equals(status, "unknown") ||
		word_is_known(service_statuses, status))
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
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

static bool find_named(struct listing *listing, const struct slice_list *named)
{
	struct context *context = listing->context;
	bool good = true;

	listing->all = named->count == 0;
	index_init(&listing->named, context->arena);
	for (size_t i = 0; i < named->count; i++) {
		if (!check_filter(context, &availability_schema, "service", named->items[i])) {
			good = false;
			continue;
		}
		const struct service *service =
			platform_real_service(&context->platform, named->items[i]);
		index_put(&listing->named, service->id, (void *)service);
	}
	return good;
}

static bool load_ratings_of(struct listing *listing)
{
	struct context *context = listing->context;
	struct rating_list ratings;
	bool loaded = load_ratings(context, &ratings);

	rating_read(ratings.items, ratings.count, &context->platform, context->today,
		context->arena, &listing->ratings);
	return loaded;
}

static bool is_in(const struct listing *listing, const struct service *service)
{
	const struct platform *platform = &listing->context->platform;
	struct distance_origin within;

	for (size_t i = 0; i < service->places.count; i++) {
		distance_origin_init(&within, platform, service->places.items[i]);
		for (size_t k = 0; k < within.count; k++)
			if (slice_equal(within.within[k]->id, listing->request->place))
				return true;
	}
	return distance_to_service(&listing->origin, service).outreach;
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

static bool is_wanted(const struct listing *listing, const struct service *service)
{
	const struct list_services_request *request = listing->request;
	const struct availability_view *view =
		availability_find(&listing->availability, service->id);

	if (!slice_is_empty(service->same_as) ||
		(!listing->all && index_get(&listing->named, service->id) == NULL))
		return false;
	if (request->need.data != NULL && !slice_list_has(&service->needs, request->need))
		return false;
	if (request->kind.data != NULL && !slice_equal(service->kind, request->kind))
		return false;
	if (request->form.data != NULL && !slice_list_has(&service->forms, request->form))
		return false;
	if (request->status.data != NULL && !has_status(service, request->status))
		return false;
	if (request->age != INTEGER_NONE && !takes_age(service, request->age))
		return false;
	if (request->stale && (view == NULL || !view->stale))
		return false;
	return request->place.data == NULL || is_in(listing, service);
}

static const struct value *list_value(const struct slice_list *texts, struct arena *arena)
{
	struct value *list = value_list(arena);

	for (size_t i = 0; i < texts->count; i++)
		value_append(list, arena, value_text(arena, texts->items[i]));
	return list;
}

/* Absent where the cell is empty. */
static struct slice given(struct slice text)
{
	return slice_is_empty(text) ? (struct slice){ 0 } : text;
}

/* A grade's word for people; nothing where there is none. */
static struct slice grade_words(struct slice grade)
{
	return slice_from(slice_is_empty(grade) ? "" : word_label(rating_grades, grade));
}

/* For people the name of a service that is not known to be open says so. */
static struct slice name_words(const struct service *service, struct arena *arena)
{
	if (slice_equals(service->status, "active"))
		return service->name;
	return arena_format(arena, "%s (%s)", slice_text(service->name),
		slice_is_empty(service->status) ? "?"
						: word_label(service_statuses, service->status));
}

/* One word for the newest answer: a stale one is never read as free. */
static struct slice answer_code(const struct availability_view *view)
{
	if (view == NULL)
		return (struct slice){ 0 };
	return view->stale ? slice_from("stale") : view->answer->state;
}

static void add_ratings(
	const struct listing *listing, const struct service *service, struct table_rows *rows)
{
	static const struct rating_view none = { 0 };
	const struct rating_view *view = rating_find(&listing->ratings, service->id);
	bool are_here = store_ring(&listing->context->store, RING_CASES) != NULL;

	if (view == NULL)
		view = &none;
	table_rows_set_text(rows, "quality", view->quality, grade_words(view->quality));
	table_rows_set_text(
		rows, "effectiveness", view->effectiveness, grade_words(view->effectiveness));
	table_rows_set_number(rows, "raters", are_here ? (long)view->raters : INTEGER_NONE);
}

static void add_service(
	const struct listing *listing, const struct service *service, struct table_rows *rows)
{
	const struct availability_view *view =
		availability_find(&listing->availability, service->id);
	const struct slice as_it_is = { 0 };
	struct arena *arena = rows->arena;

	table_rows_add(rows);
	table_rows_set_text(rows, "service", service->id, as_it_is);
	table_rows_set_text(rows, "name", given(service->name), name_words(service, arena));
	table_rows_set_text(rows, "organization", given(service->organization), as_it_is);
	table_rows_set_text(rows, "kind", given(service->kind), as_it_is);
	table_rows_set(rows, "forms", list_value(&service->forms, arena), as_it_is);
	table_rows_set(rows, "needs", list_value(&service->needs, arena), as_it_is);
	table_rows_set(rows, "places", list_value(&service->places, arena), as_it_is);
	table_rows_set_text(rows, "status", given(service->status), as_it_is);
	table_rows_set_text(rows, "answer", answer_code(view), availability_text(view, arena));
	table_rows_set(rows, "availability", availability_value(view, arena), as_it_is);
	add_ratings(listing, service, rows);
}

/* What people must know to read the table. */
static struct slice note_of(const struct context *context, bool status_unknown)
{
	if (store_ring(&context->store, RING_CASES) == NULL)
		return slice_from(_("Ratings are kept with the cases, and these are not here."));
	return slice_from(status_unknown
				  ? _("(?) The directory does not say whether the service is open.")
				  : NULL);
}

static void add_services(struct listing *listing, struct table *table)
{
	struct context *context = listing->context;
	const struct rows *services = &context->platform.services.rows;
	struct table_rows rows;
	bool status_unknown = false;

	table_rows_init(&rows, context->arena, table);
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		if (!is_wanted(listing, service))
			continue;
		add_service(listing, service, &rows);
		status_unknown |= slice_is_empty(service->status);
	}
	table->note = note_of(context, status_unknown);
	context->answer_is_no = rows.rows->count == 0;
}

bool list_services(struct context *context, const struct slice_list *named,
	const struct list_services_request *request, struct table *table)
{
	const unsigned parts =
		PLATFORM_SERVICES | PLATFORM_PLACES | PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;
	struct listing listing = { .context = context, .request = request };

	if (!load_platform(context, parts) || !check_request(context, request) ||
		!find_named(&listing, named) || !load_ratings_of(&listing))
		return false;
	distance_origin_init(&listing.origin, &context->platform, request->place);
	availability_read(
		&context->platform, context->today, context->arena, &listing.availability);
	*table = (struct table){
		.name = "services", .columns = columns, .column_count = ARRAY_LEN(columns)
	};
	add_services(&listing, table);
	return true;
}
