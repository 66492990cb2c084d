/* What name_build.c gathers and name_write.c writes; for these two alone. */
#ifndef LOGIC_NAME_BUILD_PARTS_H
#define LOGIC_NAME_BUILD_PARTS_H

#include "logic/privacy/name_build.h"
#include "logic/privacy/name_layout.h"

struct built_name {
	enum name_role role;
	const uint32_t *words;
	size_t word_count;
	uint32_t *owners; /* in the order of their coming */
	size_t owner_count, owner_capacity;
};

struct built_owner {
	struct slice id;
	bool is_reporter;
};

/* Sets which forms of a finished index are ordinary words, and which are those of first names. */
void name_mark_ordinary(struct name_image *image, const struct dictionary *dictionary,
	const struct name_image *old, struct arena *arena);
void name_mark_given(
	struct name_image *image, const struct name_first_names *first_names, struct arena *arena);

#endif
