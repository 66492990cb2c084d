/*
 * What the case managers think of a service (spis-store(5), ratings): of each rater the newest
 * grade, of these the lower median, from three raters on, so that no single voice can be read out
 * of it. A rating of a duplicate (same_as) counts for the service behind it.
 */
#ifndef LOGIC_RATING_H
#define LOGIC_RATING_H

#include "model/platform.h"

enum { RATING_RATERS_LEAST = 3 };

struct rating_view {
	/* excellent, good, fair, poor; absent below three raters who gave one. Of an even number of
	 * grades the poorer of the two in the middle. */
	struct slice quality, effectiveness;
	size_t raters; /* who said anything at all */
};

struct rating_book {
	struct index by_service; /* id -> struct rating_view */
};

/* Goes over all ratings in force, in any order; the platform's services are read. Of several of one
 * rater and day the poorest counts. Those dated later than tomorrow are left out. */
void rating_read(const struct rating *ratings, size_t count, const struct platform *platform,
	day_number today, struct arena *arena, struct rating_book *book);

/* NULL: nobody has rated it. `service` is not a duplicate's id. */
const struct rating_view *rating_find(const struct rating_book *book, struct slice service);

/* For ordering: 0 excellent to 3 poor, 4 for an absent one. */
int rating_rank(struct slice grade);

#endif
