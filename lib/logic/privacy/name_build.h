/*
 * Builds an index of name forms (name_image.h) from names as people wrote them.
 */
#ifndef LOGIC_NAME_BUILD_H
#define LOGIC_NAME_BUILD_H

#include "base/buf.h"
#include "base/index.h"
#include "logic/privacy/name_first.h"
#include "logic/privacy/name_image.h"
#include "text/dictionary.h"

enum name_kind {
	NAME_PERSON,
	NAME_DOCTOR,
	NAME_SCHOOL,
	NAME_STREET,
	NAME_REPORTER,
	NAME_PLACE,  /* of places.csv: its words are no names by themselves */
	NAME_PUBLIC, /* of people.csv or services.csv: as a whole known to everybody */
};

struct built_name;
struct built_owner;

struct name_builder {
	struct arena *arena;
	const struct name_first_names *first_names;
	const struct name_image *places;
	struct index words, names, owners; /* by their keys: a number + 1 */
	struct name_stem_entry *stems;
	struct slice_list stem_texts; /* beside the stems */
	size_t stem_count, stem_capacity;
	struct built_name *name_items;
	size_t name_count, name_capacity;
	struct built_owner *owner_items;
	size_t owner_count, owner_capacity;
	uint32_t word_count;
	bool one_owner; /* no scope will ask which surnames are first names, too */
};

/* `first_names` may be NULL where no families are added; `places` are what is no name at the end of
 * an address, or NULL. Both are borrowed. */
void name_builder_init(struct name_builder *builder, const struct name_first_names *first_names,
	const struct name_image *places, struct arena *arena);

/* A name of an owner (a family's or a signal's id); both are borrowed. What holds no name ("MUDr.",
 * "ZŠ") adds nothing. */
void name_builder_add(
	struct name_builder *builder, enum name_kind kind, struct slice owner, struct slice name);

/*
 * Appends the index to an empty `image`; `stamp` is whatever says that it is still good. Ordinary
 * words are those of the dictionary, which is only asked about names that `old` (may be NULL) does
 * not have, and a list of our own; without a dictionary (NULL) a longer list alone.
 */
void name_builder_finish(struct name_builder *builder, const struct dictionary *dictionary,
	const struct name_image *old, uint64_t stamp, struct buf *image);

#endif
