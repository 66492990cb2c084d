/*
 * Dated answers about services, a file a writer: availability/YEAR/PERSON.csv in the platform's
 * ring, ratings/YEAR/PERSON.csv in the cases' ring. What a later row of the same writer corrects is
 * left out.
 */
#ifndef WORK_LOAD_ANSWERS_H
#define WORK_LOAD_ANSWERS_H

#include "work/shared/context.h"

/* Into context->platform.availability, by service, date, writer and id. False with findings. */
bool load_availability(struct context *context);

/* By service, date, writer and id; none without the cases' ring. */
struct rating_list {
	struct rating *items;
	size_t count;
};
bool load_ratings(struct context *context, struct rating_list *ratings);

#endif
