/* The birth dates of the families that a text names, which say who it is even where no word of
 * birth stands beside them. Of all other families any date could be somebody's. */
#ifndef WORK_KNOWN_BIRTHS_H
#define WORK_KNOWN_BIRTHS_H

#include "work/redact/redaction.h"
#include "work/shared/context.h"

struct known_births {
	struct arena *arena;
	struct index families; /* those that were asked */
	day_number *days;
	size_t count, capacity;
};

void known_births_init(struct known_births *births, struct arena *arena);

/* Adds the dates of a family, once. */
void known_births_add(struct known_births *births, struct context *context, struct slice family);

/* Adds each place of a text where one of the dates stands, as a reader sees it, in figures or with
 * the month's Czech name. */
void known_births_find(
	const struct known_births *births, struct slice text, struct redactions *found);

#endif
