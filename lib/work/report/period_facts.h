/*
 * Everything that the platform's report tells of a period, counted in one pass over the store.
 */
#ifndef WORK_PERIOD_FACTS_H
#define WORK_PERIOD_FACTS_H

#include "logic/case/family.h"
#include "logic/case/task_count.h"
#include "logic/score/sums.h"
#include "model/record/release.h"
#include "work/shared/load_case.h"

struct period_facts {
	struct period period;
	struct family *families; /* of all cases, in the order of their ids */
	size_t family_count, family_capacity;
	/* Of the cards that set the level, each code once, the most severe first. */
	const struct card_level **levels;
	size_t level_count, level_capacity;
	long signals; /* received in the period */
	struct task_count tasks;
	struct sums meetings;	   /* kind -> how many, of cases and of the platform */
	struct sums minutes;	   /* kind of record, activity or kind of meeting -> minutes */
	struct record_list events; /* the meetings in meetings/, of any time */
};

/* Reads the store of the context, which has the parts of the platform that the report needs loaded
 * afterwards. `released`: what was released before. False with findings when anything could not be
 * read: a report for outside is then not made. */
bool period_facts_read(struct context *context, const struct release_list *released,
	struct period period, struct period_facts *facts);

/* The number of the family that an item of facts->families counts for: its own, or that of the case
 * it continues in, followed at most 8 times. */
size_t period_family(const struct period_facts *facts, size_t at);

/* How many families have one of the parts (bits of enum family_part). */
long period_families(const struct period_facts *facts, unsigned parts);

#endif
