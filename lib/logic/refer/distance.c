#include "logic/refer/distance.h"
#include <math.h>

static const double MEAN_RADIUS_KM = 6371.0088;
static const double RADIANS_OF_DEGREE = 3.14159265358979323846 / 180;

double distance_haversine(
	double latitude_a, double longitude_a, double latitude_b, double longitude_b)
{
	double north = sin((latitude_b - latitude_a) * RADIANS_OF_DEGREE / 2);
	double east = sin((longitude_b - longitude_a) * RADIANS_OF_DEGREE / 2);
	double along = cos(latitude_a * RADIANS_OF_DEGREE) * cos(latitude_b * RADIANS_OF_DEGREE);
	double half = north * north + along * east * east;
	/* Rounding may lift it above 1 for points that lie opposite each other. */
	return 2 * MEAN_RADIUS_KM * asin(sqrt(half > 1 ? 1 : half));
}

/* The place and what it is part of, from the inside out. */
static size_t places_around(const struct platform *platform, struct slice id,
	const struct place *places[DISTANCE_STEPS_MOST])
{
	size_t count = 0;
	const struct place *place = platform_place(platform, id);
	while (place && count < DISTANCE_STEPS_MOST) {
		places[count++] = place;
		place = platform_place(platform, place->part_of);
	}
	return count;
}

/* The first of the places that has coordinates, but no region; NULL. */
static const struct place *first_located(const struct place *const *places, size_t count)
{
	for (size_t i = 0; i < count && !slice_equals(places[i]->kind, "region"); i++) {
		if (!isnan(places[i]->latitude) && !isnan(places[i]->longitude))
			return places[i];
	}
	return NULL;
}

void distance_origin_init(
	struct distance_origin *origin, const struct platform *platform, struct slice place)
{
	*origin =
		(struct distance_origin){ .platform = platform, .latitude = NAN, .longitude = NAN };
	origin->count = places_around(platform, place, origin->within);
	const struct place *located = first_located(origin->within, origin->count);
	if (!located)
		return;
	origin->latitude = located->latitude;
	origin->longitude = located->longitude;
	origin->approximate = located != origin->within[0];
}

static struct distance distance_to_place(const struct distance_origin *origin, struct slice id)
{
	const struct place *around[DISTANCE_STEPS_MOST];
	size_t count = places_around(origin->platform, id, around);
	const struct place *located = first_located(around, count);
	struct distance distance = { .km = NAN };
	if (origin->count > 0 && count > 0 && origin->within[0] == around[0])
		distance.km = 0;
	else if (located)
		distance = (struct distance){
			.km = distance_haversine(origin->latitude, origin->longitude,
				located->latitude, located->longitude),
			.approximate = origin->approximate || located != around[0],
		};
	return distance;
}

static bool is_within(const struct distance_origin *origin, struct slice place)
{
	for (size_t i = 0; i < origin->count; i++) {
		if (slice_equal(origin->within[i]->id, place))
			return true;
	}
	return false;
}

struct distance distance_to_service(
	const struct distance_origin *origin, const struct service *service)
{
	struct distance nearest = { .km = NAN };
	bool outreach = slice_list_has(&service->forms, slice_from("outreach"));
	for (size_t i = 0; i < service->places.count; i++) {
		struct slice place = service->places.items[i];
		if (outreach && is_within(origin, place))
			return (struct distance){ .outreach = true };
		struct distance distance = distance_to_place(origin, place);
		if (isnan(nearest.km) || distance.km < nearest.km)
			nearest = distance;
	}
	/* An unknown distance or outreach_km (NAN) compares as false. */
	if (outreach && nearest.km <= service->outreach_km)
		return (struct distance){ .outreach = true };
	return nearest;
}
