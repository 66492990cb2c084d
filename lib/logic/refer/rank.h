/*
 * Services that fit a need, the ones to try first on top, with the reasons.
 *
 * A service must be open for all we know (its status neither inactive, defunct nor
 * temporarily-closed), offer the need, and perhaps take the age. The rest are bands, compared in
 * this order unless the request puts another criterion first:
 *
 *   availability   capacity; a waiting list up to 30 days; unknown, stale, an additional assessment
 *                  or a wait of unknown length; a longer wait; no capacity
 *   distance       the service comes to the family; up to 5, 15, 40 km; more; unknown
 *   effectiveness  excellent, good, fair, poor, unknown
 *   quality        the same
 *
 * and within equal bands by id. Languages are told and order nothing. Nothing is weighed against
 * anything else, and what cannot be judged is said.
 */
#ifndef LOGIC_RANK_H
#define LOGIC_RANK_H

#include "logic/refer/availability.h"
#include "logic/refer/distance.h"
#include "logic/refer/rating.h"
#include "model/record/case_facts.h"

enum rank_criterion {
	RANK_AVAILABILITY,
	RANK_DISTANCE,
	RANK_EFFECTIVENESS,
	RANK_QUALITY,
	RANK_CRITERIA,
};

struct rank_request {
	const struct distance_origin *origin;
	const struct availability_book *availability;
	const struct rating_book *ratings;
	struct slice need;
	const struct member *const *members; /* whom it is for */
	size_t member_count;
	bool for_each; /* it must take each of them; else one is enough */
	day_number day;
	enum rank_criterion first;
	const struct slice_list *tried;	    /* ids of services to leave out; NULL: none */
	const struct slice_list *languages; /* that the family speaks; NULL: not recorded */
	bool needs_interpreter;
};

/* What a service must not be; bits. */
enum rank_obstacle {
	RANK_OTHER_NEED = 1,
	RANK_CLOSED = 2,
	RANK_OTHER_AGE = 4, /* sure not to take whom it is for */
	RANK_TRIED = 8,
};

unsigned rank_obstacles(const struct rank_request *request, const struct service *service);

/* Whether a service takes a member: a birth year gives two possible ages, and either is enough. */
enum age_fit { AGE_NO, AGE_UNKNOWN, AGE_MAY, AGE_YES };
enum age_fit rank_age_fit(
	const struct service *service, const struct member *member, day_number day);

/* Whether it takes whom the request is for. */
enum age_fit rank_age_fit_all(const struct rank_request *request, const struct service *service);

/* Why an availability stands in its band. */
enum availability_reason {
	AVAILABILITY_CAPACITY,
	AVAILABILITY_SHORT_WAIT,
	AVAILABILITY_ASSESSMENT,
	AVAILABILITY_OPEN_WAIT, /* a waiting list, how long is not known */
	AVAILABILITY_STALE,
	AVAILABILITY_UNKNOWN,
	AVAILABILITY_LONG_WAIT,
	AVAILABILITY_FULL,
};

enum distance_band {
	DISTANCE_OUTREACH,
	DISTANCE_UP_TO_5,
	DISTANCE_UP_TO_15,
	DISTANCE_UP_TO_40,
	DISTANCE_MORE,
	DISTANCE_UNKNOWN,
};

/* Whether a service speaks a language of the family; one that speaks Czech is not asked about, as
 * every service does. */
enum language_fit { LANGUAGE_NOT_ASKED, LANGUAGE_SPOKEN, LANGUAGE_OTHER, LANGUAGE_UNKNOWN };

struct ranked {
	const struct service *service;
	const struct availability_view *answer; /* NULL: nobody has asked */
	enum availability_reason availability;
	struct distance distance;
	enum distance_band distance_band;
	struct slice effectiveness, quality; /* grades; absent: unknown */
	enum age_fit age;		     /* the surest of those whom it may take */
	enum language_fit language;
	struct slice languages; /* those that the answer is about, "uk, ru"; absent: not asked */
	bool needs_interpreter; /* the family */
	/* Bands in the order of comparing, 0 is best: the preferred one, then all. */
	unsigned keys[RANK_CRITERIA + 1];
};

struct ranking {
	struct ranked *items;
	size_t count, capacity;
};

/* A distance at the end of a band belongs to it. */
enum distance_band rank_distance_band(const struct distance *distance);

/* By what the service at an index, not the first, stands behind the one before it; RANK_CRITERIA:
 * by its id alone. */
enum rank_criterion rank_decider(
	const struct rank_request *request, const struct ranking *ranking, size_t at);

/* All services that fit. One that is the duplicate of another (same_as) is left out. */
void rank_services(
	const struct rank_request *request, struct arena *arena, struct ranking *ranking);

#endif
