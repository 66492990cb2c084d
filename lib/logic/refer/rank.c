#include "logic/refer/rank.h"
#include "base/array.h"
#include <math.h>
#include <stdlib.h>

enum { SHORT_WAIT_DAYS = 30 };

enum age_fit rank_age_fit(
	const struct service *service, const struct member *member, day_number day)
{
	int least, most;
	if (service->age_min == INTEGER_NONE && service->age_max == INTEGER_NONE)
		return AGE_UNKNOWN;
	if (!member_ages(member, day, &least, &most))
		return AGE_UNKNOWN;
	unsigned fitting = 0;
	for (int age = least; age <= most; age++)
		fitting += (service->age_min == INTEGER_NONE || age >= service->age_min) &&
			   (service->age_max == INTEGER_NONE || age <= service->age_max);
	if (fitting == 0)
		return AGE_NO;
	return fitting == (unsigned)(most - least) + 1 ? AGE_YES : AGE_MAY;
}

/* The least sure fit where each must be taken, else the surest. */
enum age_fit rank_age_fit_all(const struct rank_request *request, const struct service *service)
{
	enum age_fit result = request->for_each ? AGE_YES : AGE_NO;
	if (request->member_count == 0)
		return AGE_UNKNOWN;
	for (size_t i = 0; i < request->member_count; i++) {
		enum age_fit fit = rank_age_fit(service, request->members[i], request->day);
		if (request->for_each ? fit < result : fit > result)
			result = fit;
	}
	return result;
}

unsigned rank_obstacles(const struct rank_request *request, const struct service *service)
{
	unsigned obstacles = 0;
	if (!slice_list_has(&service->needs, request->need))
		obstacles |= RANK_OTHER_NEED;
	if (service_is_stopped(service))
		obstacles |= RANK_CLOSED;
	if (rank_age_fit_all(request, service) == AGE_NO)
		obstacles |= RANK_OTHER_AGE;
	if (request->tried && slice_list_has(request->tried, service->id))
		obstacles |= RANK_TRIED;
	return obstacles;
}

static enum availability_reason availability_reason_of(const struct availability_view *view)
{
	if (!view)
		return AVAILABILITY_UNKNOWN;
	if (view->stale)
		return AVAILABILITY_STALE;
	if (slice_equals(view->answer->state, "capacity"))
		return AVAILABILITY_CAPACITY;
	if (slice_equals(view->answer->state, "additional-assessment"))
		return AVAILABILITY_ASSESSMENT;
	if (slice_equals(view->answer->state, "no-capacity"))
		return AVAILABILITY_FULL;
	if (view->answer->wait_days == INTEGER_NONE)
		return AVAILABILITY_OPEN_WAIT;
	return view->answer->wait_days <= SHORT_WAIT_DAYS ? AVAILABILITY_SHORT_WAIT
							  : AVAILABILITY_LONG_WAIT;
}

static unsigned availability_band_of(enum availability_reason reason)
{
	static const unsigned bands[] = {
		[AVAILABILITY_CAPACITY] = 0,
		[AVAILABILITY_SHORT_WAIT] = 1,
		[AVAILABILITY_ASSESSMENT] = 2,
		[AVAILABILITY_OPEN_WAIT] = 2,
		[AVAILABILITY_STALE] = 2,
		[AVAILABILITY_UNKNOWN] = 2,
		[AVAILABILITY_LONG_WAIT] = 3,
		[AVAILABILITY_FULL] = 4,
	};
	return bands[reason];
}

enum distance_band rank_distance_band(const struct distance *distance)
{
	static const struct {
		double km;
		enum distance_band band;
	} bounds[] = {
		{ 5, DISTANCE_UP_TO_5 },
		{ 15, DISTANCE_UP_TO_15 },
		{ 40, DISTANCE_UP_TO_40 },
	};
	if (distance->outreach)
		return DISTANCE_OUTREACH;
	if (isnan(distance->km))
		return DISTANCE_UNKNOWN;
	for (size_t i = 0; i < ARRAY_LEN(bounds); i++) {
		if (distance->km <= bounds[i].km)
			return bounds[i].band;
	}
	return DISTANCE_MORE;
}

/* Of the languages of the family those that the service speaks, or all. */
static enum language_fit fit_language(const struct rank_request *request,
	const struct service *service, struct arena *arena, struct slice *about)
{
	const struct slice_list *wanted = request->languages;
	struct slice_list spoken = { 0 };

	*about = (struct slice){ 0 };
	if (wanted == NULL || wanted->count == 0 || slice_list_has(wanted, slice_from("cs")))
		return LANGUAGE_NOT_ASKED;
	for (size_t i = 0; i < wanted->count; i++)
		if (slice_list_has(&service->languages, wanted->items[i]))
			slice_list_add(&spoken, arena, wanted->items[i]);
	const struct slice_list *told = spoken.count > 0 ? &spoken : wanted;
	for (size_t i = 0; i < told->count; i++)
		*about = arena_format(arena, "%s%s%s", slice_text(*about), i > 0 ? ", " : "",
			slice_text(told->items[i]));
	if (spoken.count > 0)
		return LANGUAGE_SPOKEN;
	return service->languages.count > 0 ? LANGUAGE_OTHER : LANGUAGE_UNKNOWN;
}

static void judge(const struct rank_request *request, const struct service *service,
	struct arena *arena, struct ranked *ranked)
{
	const struct rating_view *rating = rating_find(request->ratings, service->id);
	*ranked = (struct ranked){
		.service = service,
		.answer = availability_find(request->availability, service->id),
		.distance = distance_to_service(request->origin, service),
		.age = rank_age_fit_all(request, service),
		.needs_interpreter = request->needs_interpreter,
	};
	ranked->language = fit_language(request, service, arena, &ranked->languages);
	if (rating) {
		ranked->effectiveness = rating->effectiveness;
		ranked->quality = rating->quality;
	}
	ranked->availability = availability_reason_of(ranked->answer);
	ranked->distance_band = rank_distance_band(&ranked->distance);
	const unsigned bands[] = {
		[RANK_AVAILABILITY] = availability_band_of(ranked->availability),
		[RANK_DISTANCE] = ranked->distance_band,
		[RANK_EFFECTIVENESS] = (unsigned)rating_rank(ranked->effectiveness),
		[RANK_QUALITY] = (unsigned)rating_rank(ranked->quality),
	};
	ranked->keys[0] = bands[request->first];
	for (size_t i = 0; i < RANK_CRITERIA; i++)
		ranked->keys[i + 1] = bands[i];
}

static int compare_ranked(const void *a, const void *b)
{
	const struct ranked *one = a, *other = b;
	for (size_t i = 0; i < ARRAY_LEN(one->keys); i++) {
		if (one->keys[i] != other->keys[i])
			return one->keys[i] < other->keys[i] ? -1 : 1;
	}
	return slice_compare(one->service->id, other->service->id);
}

enum rank_criterion rank_decider(
	const struct rank_request *request, const struct ranking *ranking, size_t at)
{
	const unsigned *keys = ranking->items[at].keys, *before = ranking->items[at - 1].keys;
	size_t differs = 0;
	while (differs <= RANK_CRITERIA && keys[differs] == before[differs])
		differs++;
	return differs == 0 ? request->first : (enum rank_criterion)(differs - 1);
}

void rank_services(const struct rank_request *request, struct arena *arena, struct ranking *ranking)
{
	const struct rows *rows = &request->origin->platform->services.rows;
	*ranking = (struct ranking){ 0 };
	for (size_t i = 0; i < rows->count; i++) {
		const struct service *service = rows_at(rows, i);
		if (service->same_as.data || !slice_list_has(&service->needs, request->need) ||
			rank_obstacles(request, service) != 0)
			continue; /* the need first: most services are for others */
		judge(request, service, arena,
			arena_push(arena, &ranking->items, &ranking->count, &ranking->capacity,
				sizeof *ranking->items));
	}
	if (ranking->count > 0)
		qsort(ranking->items, ranking->count, sizeof *ranking->items, compare_ranked);
}
