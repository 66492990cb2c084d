/* What the directory says of a service, in plain words for families. */
#ifndef WORK_SERVICE_WORDS_H
#define WORK_SERVICE_WORDS_H

#include "logic/refer/availability.h"
#include "work/shared/context.h"

/* "from 3 to 18 years of age"; absent where any age is taken. */
struct slice service_ages(const struct service *service, struct arena *arena);

/* How one gets to its help, by the codes of service_forms: "they come to you". */
extern const struct word service_ways[];

/*
 * Places whose address stands on nothing that is handed out: those of a service whose address is
 * secret, for whichever service they are named.
 */
struct secret_places {
	struct index by_id;
};
/* The caller has loaded services. */
void secret_places_find(struct secret_places *secret, const struct context *context);

/* Name and address of one of its places: "Advice Centre, Long Street 4, Most". Of a secret one the
 * result is absent. */
struct slice service_place_text(const struct context *context, const struct secret_places *secret,
	struct slice place, struct arena *arena);

/* In place of what is secret. */
const char *service_secret_words(void);

/* "they come up to 20 km from there"; absent where it is not said. */
struct slice service_reach(const struct service *service, struct arena *arena);

/* Whether there is a place free, by a fresh answer; absent without one. */
struct slice service_answer_words(const struct availability_view *view, struct arena *arena);

#endif
