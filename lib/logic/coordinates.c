#include "logic/coordinates.h"
#include "base/number.h"
#include "logic/distance.h"
#include <math.h>
#include <stdlib.h>

enum { LEAST_COUNT = 10, TIMES = 6, LEAST_KM = 100 };

static const double latitude_most = 90;
static const double longitude_most = 180;

/* 0.1 m; the digits behind are noise. */
static double rounded(double degrees)
{
	return round(degrees * 1e6) / 1e6;
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
	else if (fabs(north) > latitude_most || fabs(east) > longitude_most ||
		 (fabs(north) + fabs(east) == 0))
		read.fault = COORDINATES_RANGE;
	else
		read = (struct coordinates){ rounded(north), rounded(east), COORDINATES_GOOD };
	return read;
}

static int compare(const void *a, const void *b)
{
	const double *one = a;
	const double *other = b;
	return (*one > *other) - (*one < *other);
}

/* The value that a share of all is not above. Sorts them. */
static double quantile(double *values, size_t count, double share)
{
	qsort(values, count, sizeof *values, compare);
	return values[(size_t)(share * (double)(count - 1))];
}

double coordinates_find_far(struct coordinates *items, size_t count, struct arena *arena)
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
	if (good < LEAST_COUNT)
		return 0;
	double north = quantile(values, good, 0.5);
	double east = quantile(others, good, 0.5);
	size_t at = 0;
	for (size_t i = 0; i < count; i++) {
		if (items[i].fault == COORDINATES_GOOD)
			values[at++] = distance_haversine(
				north, east, items[i].latitude, items[i].longitude);
	}
	double limit = fmax(TIMES * quantile(values, good, 0.75), LEAST_KM);
	for (size_t i = 0; i < count; i++) {
		if (items[i].fault == COORDINATES_GOOD &&
			distance_haversine(north, east, items[i].latitude, items[i].longitude) >
				limit)
			items[i].fault = COORDINATES_FAR;
	}
	return limit;
}
