/*
 * The audit of a report for outside: everything that was released before, and the new report built
 * up beside it (choice.h).
 */
#ifndef LOGIC_RELEASE_AUDIT_H
#define LOGIC_RELEASE_AUDIT_H

#include "logic/audit/choice.h"

/* How a row that was joined into "all-others" is recorded: with the most that it may be. */
extern const char joined_prefix[];

/* A number of a release as it is recorded: spis-store(5), "Releases". */
struct published_number {
	struct slice table, row, column;
	struct band band; /* low and high the same: exact */
};

struct published_list {
	struct published_number *items;
	size_t count, capacity;
};

struct past_release {
	struct slice name; /* for people; no two the same */
	day_number from, to;
	struct published_list numbers;
};

/*
 * Makes the choice for a report of a period from its tables and headlines, which the caller has
 * filled in; the knowledge and `choice->told` are made here and live as long as the arena. False
 * when an earlier release contradicts itself.
 */
bool release_audit(struct choice *choice, const struct past_release *past, size_t count,
	struct slice name, day_number from, day_number to, struct arena *arena);

/* The numbers that a choice publishes, as they are recorded. */
struct published_list release_numbers(const struct choice *choice, struct arena *arena);

#endif
