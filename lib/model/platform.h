/*
 * The platform's ring as the commands need it: tables with look-ups by id. Filled by
 * work/shared/load_platform.h; a part that was not asked for is empty.
 */
#ifndef MODEL_PLATFORM_H
#define MODEL_PLATFORM_H

#include "base/index.h"
#include "model/schema/tables.h"
#include "model/settings.h"

enum vocabulary_name {
	VOCABULARY_NEEDS,
	VOCABULARY_REASONS,
	VOCABULARY_SOURCES,
	VOCABULARY_PROFESSIONS,
	VOCABULARY_ROLES,
	VOCABULARY_SERVICE_KINDS,
	VOCABULARY_ACTIVITIES,
	VOCABULARY_COUNT,
};
extern const char *const vocabulary_names[VOCABULARY_COUNT]; /* "needs", ... */

/* A table whose rows are found by their first key column. */
struct directory {
	struct rows rows;
	struct index by_id; /* id -> item */
	bool broken;	    /* a row could not be read: what is not here may be there */
};
void directory_index(struct directory *directory, struct arena *arena);
/* The id and the name (absent where the table has none) of row `at`. */
struct slice directory_id(const struct directory *directory, size_t at);
struct slice directory_name(const struct directory *directory, size_t at);
/* NULL when absent from the table. Does not follow same_as. */
const void *directory_find(const struct directory *directory, struct slice id);
/* The ids nearest to one that is not there (nearest_names()): by id, or by the name column; absent
 * when none is near. */
struct slice directory_nearest(
	const struct directory *directory, struct slice id, struct arena *arena);

struct platform {
	struct settings settings;
	struct directory people, places, services, projects;
	struct directory vocabularies[VOCABULARY_COUNT];
	struct availability
		*availability; /* all writers' rows in force (not corrected), by service */
	size_t availability_count;
	struct slice_list cards; /* the folders of cards/ */
};

const struct person *platform_person(const struct platform *platform, struct slice id);
const struct place *platform_place(const struct platform *platform, struct slice id);
const struct service *platform_service(const struct platform *platform, struct slice id);

/* The municipality that the place is or lies in, at most 7 steps up; NULL for what is in none, such
 * as a region. */
const struct place *platform_municipality(const struct platform *platform, struct slice place);

/* Whether the day is after the person's last one (`to`). NULL: no. */
bool person_has_left(const struct person *person, day_number day);

/* The row behind same_as, followed at most 8 times; the row itself without one. */
const struct person *platform_real_person(const struct platform *platform, struct slice id);
/* The id of the person who sees on that day to what the person of the id would: the row behind
 * same_as. Absent when unknown or when the person has left. */
struct slice platform_person_here(const struct platform *platform, struct slice id, day_number day);
const struct service *platform_real_service(const struct platform *platform, struct slice id);

/* Whether a service's status says that it takes nobody now; an empty one does not. NULL: no. */
bool service_is_stopped(const struct service *service);

/* A code's label in the language; the code itself when unknown. */
struct slice platform_label(const struct platform *platform, enum vocabulary_name vocabulary,
	struct slice code, enum language language);

/* The vocabulary by its name in a field table; -1. */
int vocabulary_find(const char *name);

#endif
