/*
 * An index of name forms: bytes that name_build.h makes of all names and that are looked through
 * where they lie, in a buffer or a mapped file. Nothing is taken from memory, nothing is copied;
 * opening looks at the header alone. The bytes are this machine's and this version's, and are made
 * again when either changes; what lies outside them is never read, whatever they hold.
 *
 * A stem (name_stems.h) leads to a word, a word to the names that begin with it, a name to the
 * owners who have it. A stem knows which of its forms are ordinary words, and which are forms of a
 * first name, too ("Markovi" of a family Marková): these alone say little.
 */
#ifndef LOGIC_NAME_IMAGE_H
#define LOGIC_NAME_IMAGE_H

#include "base/slice.h"
#include "logic/privacy/name_endings.h"

/* What a name of the index is. */
enum name_role {
	NAME_ROLE_FIRST,
	NAME_ROLE_SURNAME,
	NAME_ROLE_DOCTOR_FIRST,
	NAME_ROLE_DOCTOR,
	NAME_ROLE_SCHOOL,
	NAME_ROLE_STREET,
	NAME_ROLE_PLACE,
	NAME_ROLE_PUBLIC,
};

struct name_header;

/* A view; borrowed. Zeroed: an index without names. */
struct name_image {
	struct slice bytes;
	const struct name_header *header;
};

/* One name. */
struct name_entry {
	uint32_t next; /* another that begins with the same word; 0: none; else its number + 1 */
	uint32_t words, word_count;   /* part of the list of words */
	uint32_t owners, owner_count; /* part of the list of owners, ascending */
	uint32_t role;
};

/* A form that was found. */
struct name_match {
	uint32_t word;
	bool ordinary; /* an ordinary word, too; or accents that the name does not have */
	bool given;    /* a form of a first name, too */
};

enum { NAME_MOST_MATCHES = 24 };

/* False when the bytes are no index, are of another version, or are cut off. */
bool name_image_open(struct slice bytes, struct name_image *image);

/* The stamp that it was built with; whether with a dictionary. */
uint64_t name_image_stamp(const struct name_image *image);
bool name_image_has_dictionary(const struct name_image *image);

/* The words that have this form, folded, with its accents (text/letter.h). */
size_t name_image_find(const struct name_image *image, struct slice folded, uint64_t accents,
	struct name_match matches[NAME_MOST_MATCHES]);

/* A folded word of less than 64 bytes that grows; zeroed while it has none. */
struct name_growth {
	size_t length;
	uint32_t hash;
	uint64_t stems; /* bit n: its first n bytes are a stem of the index */
};

/* Takes the bytes by which the word, which is whole in `folded`, is longer now. */
void name_image_grow(
	const struct name_image *image, struct slice folded, struct name_growth *growth);

/* False where name_image_find() would find nothing in the word. */
bool name_growth_may_match(const struct name_growth *growth);

/* The first name that begins with the word, and the one after a name; NULL: none. */
const struct name_entry *name_image_first(const struct name_image *image, uint32_t word);
const struct name_entry *name_image_next(
	const struct name_image *image, const struct name_entry *name);

/* Word `at` of a name; UINT32_MAX behind its end. */
uint32_t name_image_word(
	const struct name_image *image, const struct name_entry *name, uint32_t at);

/* Owners, by number. UINT32_MAX: none. */
uint32_t name_image_owner(const struct name_image *image, struct slice id);
struct slice name_image_owner_id(const struct name_image *image, uint32_t owner);
bool name_image_is_reporter(const struct name_image *image, uint32_t owner);
uint32_t name_image_owner_at(
	const struct name_image *image, const struct name_entry *name, uint32_t at);
bool name_image_owns(const struct name_image *image, const struct name_entry *name, uint32_t owner);

/* One who owns both; UINT32_MAX: nobody. */
uint32_t name_image_shared_owner(
	const struct name_image *image, const struct name_entry *a, const struct name_entry *b);

#endif
