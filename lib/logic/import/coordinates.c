#include "logic/import/coordinates.h"
#include "base/number.h"
#include "logic/refer/distance.h"
#include <math.h>
#include <stdlib.h>

enum { LEAST_COUNT = 10, LEAST_FOR_SLIPS = 4, TIMES = 6, LEAST_KM = 100 };

static const double latitude_most = 90;
static const double longitude_most = 180;

/* 0.1 m; the digits behind are noise. */
static double rounded(double degrees)
{
	return round(degrees * 1e6) / 1e6;
}

static bool is_in_range(double north, double east)
{
	return fabs(north) <= latitude_most && fabs(east) <= longitude_most &&
	       fabs(north) + fabs(east) > 0;
}

struct coordinates coordinates_read(struct slice latitude, struct slice longitude)
{
	struct coordinates read = { .latitude = NAN, .longitude = NAN };
	double north, east;
	if (slice_is_empty(latitude) && slice_is_empty(longitude))
		read.fault = COORDINATES_ABSENT;
	else if (slice_is_empty(latitude) || slice_is_empty(longitude))
		read.fault = COORDINATES_HALF;
	else if (!number_parse_decimal(latitude, &north) || !number_parse_decimal(longitude, &east))
		read.fault = COORDINATES_NUMBER;
	else
		read = (struct coordinates){ rounded(north), rounded(east),
			is_in_range(north, east) ? COORDINATES_GOOD : COORDINATES_RANGE };
	return read;
}

static int compare_numbers(const void *a, const void *b)
{
	const double *one = a;
	const double *other = b;
	return (*one > *other) - (*one < *other);
}

/* The value that a share of all is not above. Sorts them. */
static double quantile(double *values, size_t count, double share)
{
	qsort(values, count, sizeof *values, compare_numbers);
	return values[(size_t)(share * (double)(count - 1))];
}

/* Where the good ones are: their middle, and how far from it they can be. */
struct region {
	double north, east, limit;
};

static double distance_to(const struct region *region, double north, double east)
{
	return distance_haversine(region->north, region->east, north, east);
}

static bool is_within(const struct region *region, double north, double east)
{
	return is_in_range(north, east) && distance_to(region, north, east) <= region->limit;
}

static size_t find_region(
	const struct coordinates *items, size_t count, struct arena *arena, struct region *region)
{
	double *values = arena_take(arena, count, sizeof *values);
	double *others = arena_take(arena, count, sizeof *others);
	size_t good = 0;
	for (size_t i = 0; i < count; i++) {
		if (items[i].fault != COORDINATES_GOOD)
			continue;
		values[good] = items[i].latitude;
		others[good++] = items[i].longitude;
	}
	if (good < LEAST_FOR_SLIPS)
		return good;
	region->north = quantile(values, good, 0.5);
	region->east = quantile(others, good, 0.5);
	size_t at = 0;
	for (size_t i = 0; i < count; i++) {
		if (items[i].fault == COORDINATES_GOOD)
			values[at++] = distance_to(region, items[i].latitude, items[i].longitude);
	}
	region->limit = fmax(TIMES * quantile(values, good, 0.75), LEAST_KM);
	return good;
}

/* A pair that is not where the others are. */
static enum coordinates_fault find_slip(
	const struct region *region, const struct coordinates *item, bool can_be_far)
{
	double north = item->latitude, east = item->longitude;
	if (is_within(region, north, -east) || is_within(region, -north, east) ||
		is_within(region, -north, -east))
		return COORDINATES_SIGN;
	if (is_within(region, east, north))
		return COORDINATES_EXCHANGED;
	return item->fault == COORDINATES_GOOD && can_be_far ? COORDINATES_FAR : item->fault;
}

double coordinates_find_far(struct coordinates *items, size_t count, struct arena *arena)
{
	struct region region;
	size_t good = find_region(items, count, arena, &region);
	bool can_be_far = good >= LEAST_COUNT;
	for (size_t i = 0; i < count && good >= LEAST_FOR_SLIPS; i++) {
		struct coordinates *item = &items[i];
		bool is_read = item->fault == COORDINATES_GOOD || item->fault == COORDINATES_RANGE;
		if (is_read && !is_within(&region, item->latitude, item->longitude))
			item->fault = find_slip(&region, item, can_be_far);
	}
	return can_be_far ? region.limit : 0;
}
