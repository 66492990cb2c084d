/* What the report on cooperation is made from, read in one pass over the store. */
#ifndef WORK_NETWORK_FACTS_H
#define WORK_NETWORK_FACTS_H

#include "logic/network/cooperation.h"
#include "logic/privacy/period.h"
#include "model/record/release.h"
#include "work/shared/load_case.h"

/* A task that was due in the period and not dropped by the day it was due. */
struct promise {
	struct slice organization; /* of whom it is; absent: a role's or nobody's */
	struct slice family;	   /* absent: agreed by the platform */
	bool in_time;		   /* done by the day it was due */
};

struct network_facts {
	struct period period;
	struct encounters organizations, professions;
	struct promise *promises;
	size_t promise_count, promise_capacity;
};

/* Reads meetings and referrals whose day is in the period, and the tasks due in it. The context has
 * PLATFORM_PEOPLE, PLATFORM_SERVICES and PLATFORM_VOCABULARIES loaded. `released`: what was
 * released, by which late entries count (logic/privacy/release.h). False with findings when the
 * cases cannot be read; what is broken in them is left out, with findings and context->broken. */
bool network_facts_read(struct context *context, const struct release_list *released,
	struct period period, struct network_facts *facts);

#endif
