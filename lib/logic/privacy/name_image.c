#include "logic/privacy/name_image.h"

#include "base/array.h"
#include "logic/privacy/name_layout.h"
#include "logic/privacy/name_stems.h"
#include <stdalign.h>
#include <string.h>

static const uint32_t HASH_BEGIN = 2166136261U; /* FNV-1a */

static uint32_t hash_byte(uint32_t hash, char byte)
{
	return (hash ^ (unsigned char)byte) * 16777619U;
}

static uint32_t hash_end(uint32_t hash)
{
	return hash ^ (hash >> 15);
}

uint32_t name_hash(const char *bytes, size_t length)
{
	uint32_t hash = HASH_BEGIN;
	for (size_t i = 0; i < length; i++)
		hash = hash_byte(hash, bytes[i]);
	return hash_end(hash);
}

static bool lies_within(const struct name_header *header, struct name_section section, size_t size)
{
	return section.offset % alignof(uint64_t) == 0 && section.offset <= header->length &&
	       section.count <= (header->length - section.offset) / size;
}

bool name_image_open(struct slice bytes, struct name_image *image)
{
	struct name_header header;
	*image = (struct name_image){ 0 };
	if (bytes.length < sizeof header || (uintptr_t)bytes.data % alignof(uint64_t) != 0)
		return false;
	memcpy(&header, bytes.data, sizeof header);
	bool fits = memcmp(header.magic, NAME_IMAGE_MAGIC, sizeof header.magic) == 0 &&
		    header.version == NAME_IMAGE_VERSION && header.length == bytes.length &&
		    lies_within(&header, header.slots, sizeof(uint32_t)) &&
		    lies_within(&header, header.stems, sizeof(struct name_stem_entry)) &&
		    lies_within(&header, header.heads, sizeof(uint32_t)) &&
		    lies_within(&header, header.names, sizeof(struct name_entry)) &&
		    lies_within(&header, header.words, sizeof(uint32_t)) &&
		    lies_within(&header, header.owned, sizeof(uint32_t)) &&
		    lies_within(&header, header.owners, sizeof(struct name_owner)) &&
		    lies_within(&header, header.strings, 1) && header.slots.count > 0 &&
		    (header.slots.count & (header.slots.count - 1)) == 0;
	if (!fits)
		return false;
	image->bytes = bytes;
	image->header = (const void *)bytes.data;
	return true;
}

uint64_t name_image_stamp(const struct name_image *image)
{
	return image->header ? image->header->stamp : 0;
}

bool name_image_has_dictionary(const struct name_image *image)
{
	return image->header && image->header->has_dictionary;
}

static const void *item(
	const struct name_image *image, struct name_section section, size_t size, uint64_t at)
{
	return at < section.count ? image->bytes.data + section.offset + at * size : NULL;
}

static uint32_t number_at(const struct name_image *image, struct name_section section, uint64_t at)
{
	const uint32_t *number = item(image, section, sizeof *number, at);
	return number ? *number : UINT32_MAX;
}

static struct slice text_at(const struct name_image *image, uint64_t offset, size_t length)
{
	struct name_section strings = image->header->strings;
	struct slice all = { image->bytes.data + strings.offset, strings.count };
	return slice_part(all, offset, length);
}

struct name_stem_entry *name_image_stem(
	const struct name_image *image, struct slice text, uint32_t *slot)
{
	const struct name_header *header = image->header;
	uint32_t most = (uint32_t)header->slots.count;
	for (uint32_t tries = 0; tries < most; tries++) {
		uint32_t number = number_at(image, header->slots, (*slot)++ & (most - 1));
		if (number == 0)
			return NULL;
		const struct name_stem_entry *stem =
			item(image, header->stems, sizeof *stem, number - 1);
		if (stem && stem->length == text.length &&
			slice_equal(text_at(image, stem->text, stem->length), text))
			return (struct name_stem_entry *)stem;
	}
	return NULL;
}

/* The accents of the first `length` bytes that the stem does not have. */
static bool has_other_accents(const struct name_stem_entry *stem, uint64_t accents, size_t length)
{
	uint64_t mask = length < 64 ? (UINT64_C(1) << length) - 1 : ~UINT64_C(0);
	return (accents & mask & ~stem->accents) != 0;
}

static bool reads(const struct name_stem_entry *stem, int ending)
{
	return stem->class < NAME_CLASS_COUNT && name_class_has(stem->class, ending);
}

static void add_match(struct name_match *matches, size_t *count, const struct name_stem_entry *stem,
	int ending, uint64_t accents)
{
	struct name_match match = {
		.word = stem->word,
		.ordinary = (stem->ordinary >> ending & 1) != 0 ||
			    has_other_accents(stem, accents, stem->length),
		.given = (stem->given >> ending & 1) != 0,
	};
	for (size_t i = 0; i < *count; i++) {
		if (matches[i].word == match.word) {
			matches[i].ordinary &= match.ordinary;
			matches[i].given |= match.given;
			return;
		}
	}
	if (*count < NAME_MOST_MATCHES)
		matches[(*count)++] = match;
}

size_t name_image_find(const struct name_image *image, struct slice folded, uint64_t accents,
	struct name_match matches[NAME_MOST_MATCHES])
{
	size_t count = 0;
	if (!image->header)
		return 0;
	for (size_t length = 0; length <= NAME_LONGEST_ENDING; length++) {
		if (length + NAME_SHORTEST_STEM > folded.length)
			break;
		struct slice text = slice_part(folded, 0, folded.length - length);
		int ending = name_ending_find(slice_part(folded, text.length, length));
		if (ending < 0)
			continue;
		uint32_t slot = name_hash(text.data, text.length);
		const struct name_stem_entry *stem;
		while ((stem = name_image_stem(image, text, &slot)))
			if (reads(stem, ending))
				add_match(matches, &count, stem, ending, accents);
	}
	return count;
}

void name_image_grow(
	const struct name_image *image, struct slice folded, struct name_growth *growth)
{
	if (growth->length == 0)
		growth->hash = HASH_BEGIN;
	while (growth->length < folded.length) {
		growth->hash = hash_byte(growth->hash, folded.data[growth->length++]);
		struct slice text = slice_part(folded, 0, growth->length);
		uint32_t slot = hash_end(growth->hash);
		if (image->header && growth->length >= NAME_SHORTEST_STEM &&
			name_image_stem(image, text, &slot))
			growth->stems |= UINT64_C(1) << growth->length;
	}
}

bool name_growth_may_match(const struct name_growth *growth)
{
	size_t longest_ending =
		growth->length < NAME_LONGEST_ENDING ? growth->length : NAME_LONGEST_ENDING;
	return growth->stems >> (growth->length - longest_ending) != 0;
}

static const struct name_entry *name_at(const struct name_image *image, uint32_t number)
{
	return number == 0
		       ? NULL
		       : item(image, image->header->names, sizeof(struct name_entry), number - 1);
}

const struct name_entry *name_image_first(const struct name_image *image, uint32_t word)
{
	const uint32_t *head = item(image, image->header->heads, sizeof *head, word);
	return head ? name_at(image, *head) : NULL;
}

const struct name_entry *name_image_next(
	const struct name_image *image, const struct name_entry *name)
{
	const char *first = image->bytes.data + image->header->names.offset;
	size_t number = (size_t)((const char *)name - first) / sizeof *name;
	/* Names lead to earlier ones, so that no bytes make a circle. */
	return name->next <= number ? name_at(image, name->next) : NULL;
}

uint32_t name_image_word(const struct name_image *image, const struct name_entry *name, uint32_t at)
{
	return at < name->word_count
		       ? number_at(image, image->header->words, (uint64_t)name->words + at)
		       : UINT32_MAX;
}

static const struct name_owner *owner_at(const struct name_image *image, uint64_t owner)
{
	return item(image, image->header->owners, sizeof(struct name_owner), owner);
}

struct slice name_image_owner_id(const struct name_image *image, uint32_t owner)
{
	const struct name_owner *entry = owner_at(image, owner);
	return entry ? text_at(image, entry->id, entry->length) : (struct slice){ "", 0 };
}

bool name_image_is_reporter(const struct name_image *image, uint32_t owner)
{
	const struct name_owner *entry = owner_at(image, owner);
	return entry && entry->is_reporter;
}

uint32_t name_image_owner(const struct name_image *image, struct slice id)
{
	if (!image->header || slice_is_empty(id))
		return UINT32_MAX;
	uint64_t low = 0, high = image->header->owners.count;
	while (low < high) {
		uint64_t middle = low + (high - low) / 2;
		int order = slice_compare(name_image_owner_id(image, (uint32_t)middle), id);
		if (order == 0)
			return (uint32_t)middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return UINT32_MAX;
}

uint32_t name_image_owner_at(
	const struct name_image *image, const struct name_entry *name, uint32_t at)
{
	return at < name->owner_count
		       ? number_at(image, image->header->owned, (uint64_t)name->owners + at)
		       : UINT32_MAX;
}

bool name_image_owns(const struct name_image *image, const struct name_entry *name, uint32_t owner)
{
	uint32_t low = 0, high = name->owner_count;
	if (owner == UINT32_MAX)
		return false;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		uint32_t found = name_image_owner_at(image, name, middle);
		if (found == owner)
			return true;
		if (found < owner)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

uint32_t name_image_shared_owner(
	const struct name_image *image, const struct name_entry *a, const struct name_entry *b)
{
	const struct name_entry *few = a->owner_count <= b->owner_count ? a : b;
	const struct name_entry *many = few == a ? b : a;
	for (uint32_t i = 0; i < few->owner_count; i++) {
		uint32_t owner = name_image_owner_at(image, few, i);
		if (owner == UINT32_MAX || name_image_owns(image, many, owner))
			return owner;
	}
	return UINT32_MAX;
}
