/*
 * How far a family has to go to a service.
 *
 * Distances are great circles by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
 * Sky and Telescope 68, 1984) on a sphere of WGS 84's mean radius R1 = 6371.0088 km (H. Moritz,
 * "Geodetic Reference System 1980", Journal of Geodesy 74, 2000): at most 0.6 in 100 off, and
 * always less than the way by road.
 */
#ifndef LOGIC_DISTANCE_H
#define LOGIC_DISTANCE_H

#include "model/platform.h"

/* In kilometres between two points in degrees; NAN when a number is. */
double distance_haversine(
	double latitude_a, double longitude_a, double latitude_b, double longitude_b);

struct distance {
	double km;	  /* NAN: not known */
	bool approximate; /* by the middle of a place that the real one is part of */
	bool outreach;	  /* the service comes to the family; km is 0 */
};

/* Most places one within the other that are looked at, against a circle of part_of. */
enum { DISTANCE_STEPS_MOST = 16 };

struct distance_origin {
	const struct platform *platform;
	const struct place *within[DISTANCE_STEPS_MOST]; /* the place, then what it is part of */
	size_t count;					 /* 0: the place is not known */
	double latitude, longitude;			 /* NAN: not known */
	bool approximate;
};

/* Looks a family's place up; an absent one is not known. A place without coordinates has those of
 * the nearest place that it is part of; the middle of a region says nothing, so regions are not
 * asked. */
void distance_origin_init(
	struct distance_origin *origin, const struct platform *platform, struct slice place);

/* To the nearest of the service's places; 0 where a service of the form outreach covers the
 * family's place: when it lies within one of the service's places, or within outreach_km of one. */
struct distance distance_to_service(
	const struct distance_origin *origin, const struct service *service);

#endif
