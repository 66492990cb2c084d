/*
 * Which coordinates of a directory can be true.
 *
 * Out of range: a latitude beyond 90 degrees, a longitude beyond 180, or both zero (what programs
 * write for "none"). Far from all others: farther from the middle (the median latitude and
 * longitude of those in range) than six times the distance within which three quarters of them lie,
 * and than 100 km. Up to a quarter of the coordinates may be wrong without moving that limit much;
 * below ten of them nobody can say what is far.
 */
#ifndef LOGIC_COORDINATES_H
#define LOGIC_COORDINATES_H

#include "base/arena.h"

enum coordinates_fault {
	COORDINATES_GOOD,
	COORDINATES_ABSENT,
	COORDINATES_HALF,   /* one of the two is missing */
	COORDINATES_NUMBER, /* no decimal number of degrees */
	COORDINATES_RANGE,
	COORDINATES_FAR,
	COORDINATES_SIGN,
	COORDINATES_EXCHANGED,
};

struct coordinates {
	double latitude, longitude; /* degrees, WGS 84, to 6 decimals (0.1 m); NAN when they are no
				       numbers */
	enum coordinates_fault fault;
};

/* Reads one pair; what is far is not seen yet. */
struct coordinates coordinates_read(struct slice latitude, struct slice longitude);

/* Finds those that are far, or among the others with a slip mended, and a pair out of range that is
 * only exchanged; returns the limit in kilometres, or 0 when there are too few to say. */
double coordinates_find_far(struct coordinates *items, size_t count, struct arena *arena);

#endif
