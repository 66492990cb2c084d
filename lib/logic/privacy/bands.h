/*
 * Numbers of people and families as they may leave the team (spis(7), "Privacy in short"): bands.
 *
 * Counts are rounded to the nearest multiple of `round_to` (spis.md; 5 at least, less is taken as
 * 5). What is shown is every count that rounds to the same multiple: with 5 that is 0-2, 3-7, 8-12;
 * half of an even number rounds up, so that 6 gives 0-2, 3-8, 9-14.
 *
 * Whether a percentage or a median is shown depends on the band alone. If it depended on the count,
 * a reader could tell 28-29 from 30-32 by what is left out.
 */
#ifndef LOGIC_BANDS_H
#define LOGIC_BANDS_H

#include "base/buf.h"

enum {
	BAND_ROUND_TO = 5,	/* the least that counts are rounded to */
	BAND_PERCENT_BASE = 30, /* the least base of a percentage */
	BAND_MEDIAN_COUNT = 10, /* the fewest people whose median is shown */
};

struct band {
	long low, high; /* both included */
};

/* The value within a band that is nearest to another. */
long band_nearest(struct band band, long value);

/* The band of a count from 0. */
struct band band_of(long count, long round_to);

/* "8-12"; "7" when both ends are the same. */
void band_add(struct buf *out, struct band band);

/* Whether a median of that many people may be shown: not when their band may be under 10. */
bool band_has_median(long count, long round_to);

#endif
