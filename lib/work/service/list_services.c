#include "work/service/list_services.h"
#include "base/array.h"
#include "logic/refer/rating.h"
#include "report/table_rows.h"
#include "work/service/availability_value.h"
#include "work/service/service_filter.h"
#include "work/shared/load_answers.h"
#include "work/shared/load_platform.h"
#include "work/shared/option.h"

/* The last one only where a distance is asked for. */
static const struct column columns[] = {
	{ .name = "service", .title = N_("service") },
	{ .name = "name", .title = N_("name"), .flexible = true },
	{ .name = "answer", .title = N_("availability"), .flexible = true },
	{ .name = "availability.age-days" },
	{ .name = "quality", .title = N_("quality") },
	{ .name = "effectiveness", .title = N_("effect") },
	{ .name = "distance-km", .title = N_("km"), .align = COLUMN_RIGHT },
};

struct listing {
	struct context *context;
	struct service_filter filter;
	struct availability_book availability;
	struct rating_book ratings;
};

static bool load_ratings_of(struct listing *listing)
{
	struct context *context = listing->context;
	struct rating_list ratings;
	bool loaded = load_ratings(context, &ratings);

	rating_read(ratings.items, ratings.count, &context->platform, context->today,
		context->arena, &listing->ratings);
	return loaded;
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
	if (listing->filter.request->within != INTEGER_NONE)
		table_rows_set(rows, "distance-km",
			value_decimal(
				arena, distance_to_service(&listing->filter.origin, service).km, 1),
			as_it_is);
}

/* What people must know to read the table. */
static struct slice note_of(const struct listing *listing, bool status_unknown)
{
	const struct context *context = listing->context;
	size_t unplaced = listing->filter.unplaced;

	if (unplaced > 0)
		return arena_format(context->arena,
			translate_plural("%zu more service lies nobody knows where.",
				"%zu more services lie nobody knows where.", unplaced),
			unplaced);
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
		if (!service_filter_wants(&listing->filter, service))
			continue;
		add_service(listing, service, &rows);
		status_unknown |= slice_is_empty(service->status);
	}
	table->note = note_of(listing, status_unknown);
	context->answer_is_no = rows.rows->count == 0;
}

bool list_services(struct context *context, const struct slice_list *named,
	const struct list_services_request *request, struct table *table)
{
	const unsigned parts =
		PLATFORM_SERVICES | PLATFORM_PLACES | PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;
	struct listing listing = { .context = context };
	bool measures = request->within != INTEGER_NONE;

	if (!option_need(context, !measures || request->place.data != NULL, "place",
		    _("the middle of --within")) ||
		!load_platform(context, parts))
		return false;
	availability_read(
		&context->platform, context->today, context->arena, &listing.availability);
	if (!service_filter_init(&listing.filter, context, named, request, &listing.availability) ||
		!load_ratings_of(&listing))
		return false;
	*table = (struct table){ .name = "services",
		.columns = columns,
		.column_count = ARRAY_LEN(columns) - !measures };
	add_services(&listing, table);
	return true;
}
