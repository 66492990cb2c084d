/* Some names made ready for one run, for those that keep no index: the names of a family, of all
 * families of a small store, of the platform's people. */
#ifndef LOGIC_NAME_SET_H
#define LOGIC_NAME_SET_H

#include "logic/privacy/name_build.h"
#include "logic/privacy/name_scan.h"

struct name_set {
	struct arena *arena;
	struct name_first_names *first_names;
	struct name_builder places_builder, builder;
	struct name_image places, names;
};

void name_set_init(struct name_set *set, struct arena *arena);

/* What everybody may know: NAME_PLACE and NAME_PUBLIC. Before the names. */
void name_set_add_known(struct name_set *set, enum name_kind kind, struct slice name);

/* Another set for the names of one family, that knows the same as one that is closed, and lives as
 * long; for name_set_scan() alone. */
void name_set_init_like(struct name_set *set, const struct name_set *common, struct arena *arena);

void name_set_add(
	struct name_set *set, enum name_kind kind, struct slice family, struct slice name);

/* Behind the last name, before the first scan. */
void name_set_close(struct name_set *set);

/* Every name of the set in a text (name_scan.h). */
void name_set_scan(
	const struct name_set *set, struct slice text, struct arena *arena, struct name_hits *hits);

#endif
