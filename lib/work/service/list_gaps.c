#include "work/service/list_gaps.h"
#include "base/array.h"
#include "logic/refer/gaps.h"
#include "logic/refer/rank.h"
#include "report/table_rows.h"
#include "work/service/service_filter.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"

enum { USUAL_KM = 15 };

static const struct column columns[] = {
	{ .name = "gap", .title = N_("gap") },
	{ .name = "place", .title = N_("place"), .flexible = true },
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "service", .title = N_("service"), .flexible = true },
	{ .name = "distance-km", .title = N_("km"), .align = COLUMN_RIGHT },
	{ .name = "services", .title = N_("near"), .align = COLUMN_RIGHT },
	{ .name = "age-days", .title = N_("days old"), .align = COLUMN_RIGHT },
};

/* By enum gap_kind, then what is out of date. */
static const struct word kinds[] = {
	[GAP_UNSERVED] = { "unserved", N_("nobody near") },
	[GAP_NOTHING_FREE] = { "nothing-free", N_("nothing free") },
	{ "stale", N_("ask again") },
	{ NULL, NULL },
};
enum { STALE = GAP_NOTHING_FREE + 1 };

struct search {
	struct context *context;
	const struct list_services_request *request;
	struct availability_book availability;
	struct service_filter filter;
	struct gaps_request gaps;
	struct slice_list unplaced; /* labels of places that nothing can be said of */
	struct table_rows rows;
};

static void choose_services(struct search *search)
{
	struct context *context = search->context;
	const struct rows *rows = &context->platform.services.rows;
	const struct service **chosen = arena_take(context->arena, rows->count + 1, sizeof *chosen);

	search->gaps.services = chosen;
	for (size_t i = 0; i < rows->count; i++) {
		const struct service *service = rows_at(rows, i);
		if (service_filter_offers(&search->filter, service) && !service_is_stopped(service))
			chosen[search->gaps.service_count++] = service;
	}
}

static void choose_needs(struct search *search)
{
	struct context *context = search->context;
	const struct rows *rows = &context->platform.vocabularies[VOCABULARY_NEEDS].rows;
	struct slice_list needs = { 0 };

	for (size_t i = 0; i < rows->count; i++) {
		const struct vocabulary_entry *entry = rows_at(rows, i);
		if (search->request->need.data == NULL ||
			slice_equal(search->request->need, entry->code))
			slice_list_add(&needs, context->arena, entry->code);
	}
	search->gaps.needs = needs.items;
	search->gaps.need_count = needs.count;
}

/* Where families live: municipalities; within a place that is asked for its quarters as well. */
static bool is_asked(const struct search *search, const struct place *place)
{
	struct slice around = search->request->place;
	bool is_municipality = slice_equals(place->kind, "municipality");

	if (around.data == NULL)
		return is_municipality;
	return slice_equal(place->id, around) ||
	       ((is_municipality || slice_equals(place->kind, "quarter")) &&
		       place_lies_in(&search->context->platform, place->id, around));
}

static void add_gap(struct search *search, const struct gap *gap)
{
	struct context *context = search->context;
	struct table_rows *rows = &search->rows;
	struct arena *arena = rows->arena;
	const struct slice none = { 0 };
	struct slice nearest = gap->nearest == NULL ? none : gap->nearest->id;

	table_rows_add(rows);
	table_rows_set_text(rows, "gap", slice_from(kinds[gap->kind].code),
		slice_from(_(kinds[gap->kind].label)));
	table_rows_set_text(rows, "place", gap->place->id, place_label(context, gap->place->id));
	table_rows_set_text(
		rows, "need", gap->need, code_label(context, VOCABULARY_NEEDS, gap->need));
	table_rows_set_text(rows, "service", nearest,
		nearest.data == NULL ? none : service_label(context, nearest));
	table_rows_set(rows, "distance-km", value_decimal(arena, gap->km, 1), none);
	table_rows_set_number(rows, "services", (long)gap->serving);
	table_rows_set_number(rows, "unplaced", (long)gap->unplaced);
}

static void add_places(struct search *search)
{
	struct context *context = search->context;
	const struct rows *places = &context->platform.places.rows;
	size_t asked = 0;

	for (size_t i = 0; i < places->count; i++) {
		const struct place *place = rows_at(places, i);
		struct gap_list gaps = { 0 };
		if (!is_asked(search, place))
			continue;
		asked++;
		if (!gaps_find(&search->gaps, place, context->arena, &gaps))
			slice_list_add(
				&search->unplaced, context->arena, place_label(context, place->id));
		for (size_t k = 0; k < gaps.count; k++)
			add_gap(search, &gaps.items[k]);
	}
	if (asked == 0) /* what nobody has looked for is not there: no silence that comforts */
		diag_add(context->diags, SEVERITY_WARNING, "place", NULL,
			_("no place was judged: places.csv has no municipality (kind)"));
}

static void add_stale(struct search *search, const struct service *service)
{
	struct table_rows *rows = &search->rows;
	const struct availability_view *view =
		availability_find(&search->availability, service->id);
	const struct slice none = { 0 };

	if (view == NULL || !view->stale || !service_filter_wants(&search->filter, service))
		return;
	table_rows_add(rows);
	table_rows_set_text(
		rows, "gap", slice_from(kinds[STALE].code), slice_from(_(kinds[STALE].label)));
	table_rows_set_text(
		rows, "service", service->id, service_label(search->context, service->id));
	table_rows_set_number(rows, "age-days", view->age_days);
	if (service->places.count > 0)
		table_rows_set_text(rows, "place", service->places.items[0],
			place_label(search->context, service->places.items[0]));
	else
		table_rows_set_text(rows, "place", none, none);
}

static void note_unplaced(const struct search *search)
{
	struct slice places = join_texts(&search->unplaced, search->context->arena);

	if (places.data != NULL)
		diag_add(search->context->diags, SEVERITY_NOTE, "place", NULL,
			_("not judged, since nobody knows where they lie (latitude and longitude "
			  "in places.csv): %s"),
			slice_text(places));
}

bool list_gaps(
	struct context *context, const struct list_services_request *request, struct table *table)
{
	const unsigned parts =
		PLATFORM_SERVICES | PLATFORM_PLACES | PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;
	struct search search = { .context = context, .request = request };
	struct list_services_request offers = *request;
	const struct slice_list none = { 0 };

	offers.within = INTEGER_NONE; /* it is each place's own here */
	if (!load_platform(context, parts))
		return false;
	availability_read(&context->platform, context->today, context->arena, &search.availability);
	if (!service_filter_init(&search.filter, context, &none, &offers, &search.availability))
		return false;
	search.gaps = (struct gaps_request){
		.platform = &context->platform,
		.availability = &search.availability,
		.within_km = request->within == INTEGER_NONE ? USUAL_KM : (double)request->within,
	};
	choose_services(&search);
	choose_needs(&search);
	*table = (struct table){
		.name = "gaps", .columns = columns, .column_count = ARRAY_LEN(columns)
	};
	table_rows_init(&search.rows, context->arena, table);
	add_places(&search);
	for (size_t i = 0; i < search.gaps.service_count; i++)
		add_stale(&search, search.gaps.services[i]);
	note_unplaced(&search);
	context->answer_is_no = search.rows.rows->count > 0;
	return true;
}
