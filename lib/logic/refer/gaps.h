/*
 * What a region lacks, place by place: needs that no service serves there, or none that has a place
 * free.
 *
 * A service serves a place when it comes there or is within so many kilometres of it. One that lies
 * nobody knows where serves no place, and is counted apart: what could not be judged is said.
 */
#ifndef LOGIC_GAPS_H
#define LOGIC_GAPS_H

#include "logic/refer/availability.h"
#include "logic/refer/distance.h"

enum gap_kind {
	GAP_UNSERVED,	  /* nobody within reach */
	GAP_NOTHING_FREE, /* somebody, but no fresh answer says that a place is free */
};

struct gap {
	enum gap_kind kind;
	const struct place *place;
	struct slice need;
	size_t serving;		       /* services within reach */
	size_t unplaced;	       /* services for the need that lie nobody knows where */
	const struct service *nearest; /* for the need, wherever it is; NULL: none is known */
	double km;		       /* to the nearest; NAN without one */
};

struct gap_list {
	struct gap *items;
	size_t count, capacity;
};

struct gaps_request {
	const struct platform *platform;
	const struct availability_book *availability;
	const struct service *const *services; /* those that count */
	size_t service_count;
	const struct slice *needs; /* codes */
	size_t need_count;
	double within_km;
};

/* Adds the gaps of a place in the order of the needs. False when nobody knows where it lies: then
 * nothing can be said of it. */
bool gaps_find(const struct gaps_request *request, const struct place *place, struct arena *arena,
	struct gap_list *gaps);

#endif
