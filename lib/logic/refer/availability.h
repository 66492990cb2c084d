/*
 * What the dated answers about a service say today (spis-store(5), availability). An answer about
 * one place of a service counts as one about the service; an answer about a duplicate (same_as) as
 * one about the service behind it.
 */
#ifndef LOGIC_AVAILABILITY_H
#define LOGIC_AVAILABILITY_H

#include "model/platform.h"

struct availability_view {
	/* The most cautious of the newest day: no-capacity, waitlist, additional-assessment,
	 * capacity. Of two with one state the longer wait, then the fewer free places; what is not
	 * known comes last. */
	const struct availability *answer;
	long age_days; /* from 0 */
	bool stale;    /* older than the store's stale-days: then nothing is free */
	long free;     /* places; INTEGER_NONE when not said or stale */
	bool disagree; /* another answer of that day names another state */
};

struct availability_book {
	struct directory services; /* the platform's */
	struct availability_view
		*views; /* of each service of the directory; no answer: nobody asked */
};

/* Goes once over platform->availability (services are read as well). Answers dated later than
 * tomorrow are left out. */
void availability_read(const struct platform *platform, day_number today, struct arena *arena,
	struct availability_book *book);

/* NULL: nobody has asked, or there is no such service. `service` is not a duplicate's id. */
const struct availability_view *availability_find(
	const struct availability_book *book, struct slice service);

#endif
