/* How the bytes of an index of name forms lie; for name_image.c and name_build.c alone. */
#ifndef LOGIC_NAME_LAYOUT_H
#define LOGIC_NAME_LAYOUT_H

#include "logic/privacy/name_image.h"

/* Goes up with the layout, the endings, the stems, the familiar forms and the ordinary words. */
enum { NAME_IMAGE_VERSION = 2 };

#define NAME_IMAGE_MAGIC "spisnam"

/* Part of the bytes, aligned to 8. */
struct name_section {
	uint64_t offset, count;
};

struct name_header {
	char magic[8];
	uint32_t version;
	uint32_t has_dictionary;
	uint64_t stamp, length;
	struct name_section slots;   /* uint32_t: a stem's number + 1, or 0; a power of two */
	struct name_section stems;   /* struct name_stem_entry */
	struct name_section heads;   /* uint32_t by word: the number of its first name + 1 */
	struct name_section names;   /* struct name_entry */
	struct name_section words;   /* uint32_t, of names */
	struct name_section owned;   /* uint32_t, owners of names */
	struct name_section owners;  /* struct name_owner, by id */
	struct name_section strings; /* bytes */
};

struct name_stem_entry {
	uint32_t text;
	uint8_t length, class;
	uint16_t is_familiar; /* of what people are called at home */
	uint32_t word;
	uint32_t unused_too;
	uint64_t accents;
	name_endings ordinary, given;
};

struct name_owner {
	uint32_t id;
	uint16_t length, is_reporter;
};

uint32_t name_hash(const char *bytes, size_t length);

/* For the builder: the stems with this text, one after the other. *slot is where to go on, from
 * name_hash(); NULL when there are no more. */
struct name_stem_entry *name_image_stem(
	const struct name_image *image, struct slice text, uint32_t *slot);

#endif
