/* The bytes of an index of name forms. */
#include "logic/privacy/name_build_parts.h"
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

struct writer {
	struct name_builder *builder;
	struct buf *image;
	struct name_header header;
};

static void begin(struct writer *writer, struct name_section *section, size_t count)
{
	size_t over = writer->image->length % alignof(uint64_t);
	if (over > 0)
		buf_add_repeated(writer->image, '\0', alignof(uint64_t) - over);
	*section = (struct name_section){ writer->image->length, count };
}

static void write_section(struct writer *writer, struct name_section *section, const void *items,
	size_t count, size_t size)
{
	begin(writer, section, count);
	if (count > 0)
		buf_add(writer->image, items, count * size);
}

static void write_stems(struct writer *writer, struct buf *strings)
{
	struct name_builder *builder = writer->builder;
	size_t slots = 16;
	while (slots < builder->stem_count * 2)
		slots *= 2;
	uint32_t *table = arena_take(builder->arena, slots, sizeof *table);
	for (size_t i = 0; i < builder->stem_count; i++) {
		struct slice text = builder->stem_texts.items[i];
		builder->stems[i].text = (uint32_t)strings->length;
		buf_add_slice(strings, text);
		uint32_t slot = name_hash(text.data, text.length);
		while (table[slot & (slots - 1)] != 0)
			slot++;
		table[slot & (slots - 1)] = (uint32_t)i + 1;
	}
	write_section(writer, &writer->header.slots, table, slots, sizeof *table);
	write_section(writer, &writer->header.stems, builder->stems, builder->stem_count,
		sizeof *builder->stems);
}

static int compare_numbers(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
	return (left > right) - (left < right);
}

/* The owners of a name in their order, each once. */
static void write_owned(
	struct built_name *name, const uint32_t *order, struct name_entry *entry, struct buf *owned)
{
	for (size_t i = 0; i < name->owner_count; i++)
		name->owners[i] = order[name->owners[i]];
	qsort(name->owners, name->owner_count, sizeof *name->owners, compare_numbers);
	entry->owners = (uint32_t)(owned->length / sizeof *name->owners);
	for (size_t i = 0; i < name->owner_count; i++) {
		if (i > 0 && name->owners[i] == name->owners[i - 1])
			continue;
		buf_add(owned, &name->owners[i], sizeof *name->owners);
		entry->owner_count++;
	}
}

static void write_names(struct writer *writer, const uint32_t *order)
{
	struct name_builder *builder = writer->builder;
	struct arena *arena = builder->arena;
	uint32_t *heads = arena_take(arena, (size_t)builder->word_count + 1, sizeof *heads);
	struct name_entry *entries = arena_take(arena, builder->name_count + 1, sizeof *entries);
	struct buf words, owned;
	buf_init(&words);
	buf_init(&owned);
	for (size_t i = 0; i < builder->name_count; i++) {
		struct built_name *name = &builder->name_items[i];
		struct name_entry *entry = &entries[i];
		entry->role = (uint32_t)name->role;
		entry->next = heads[name->words[0]];
		heads[name->words[0]] = (uint32_t)i + 1;
		entry->words = (uint32_t)(words.length / sizeof *name->words);
		entry->word_count = (uint32_t)name->word_count;
		buf_add(&words, name->words, name->word_count * sizeof *name->words);
		write_owned(name, order, entry, &owned);
	}
	write_section(writer, &writer->header.heads, heads, builder->word_count, sizeof *heads);
	write_section(writer, &writer->header.names, entries, builder->name_count, sizeof *entries);
	write_section(writer, &writer->header.words, words.data, words.length / sizeof(uint32_t),
		sizeof(uint32_t));
	write_section(writer, &writer->header.owned, owned.data, owned.length / sizeof(uint32_t),
		sizeof(uint32_t));
	buf_free(&words);
	buf_free(&owned);
}

/* An owner and its number before sorting. */
struct sorted_owner {
	const struct built_owner *owner;
	size_t number;
};

static int compare_owners(const void *a, const void *b)
{
	const struct sorted_owner *left = a, *right = b;
	return slice_compare(left->owner->id, right->owner->id);
}

/* By their ids; returns the new number of each. */
static uint32_t *write_owners(struct writer *writer, struct buf *strings)
{
	struct name_builder *builder = writer->builder;
	size_t count = builder->owner_count;
	struct sorted_owner *sorted = arena_take(builder->arena, count + 1, sizeof *sorted);
	struct name_owner *entries = arena_take(builder->arena, count + 1, sizeof *entries);
	uint32_t *order = arena_take(builder->arena, count + 1, sizeof *order);
	for (size_t i = 0; i < count; i++)
		sorted[i] = (struct sorted_owner){ &builder->owner_items[i], i };
	qsort(sorted, count, sizeof *sorted, compare_owners);
	for (size_t i = 0; i < count; i++) {
		struct slice id = slice_part(sorted[i].owner->id, 0, UINT16_MAX);
		order[sorted[i].number] = (uint32_t)i;
		entries[i] = (struct name_owner){ (uint32_t)strings->length, (uint16_t)id.length,
			sorted[i].owner->is_reporter };
		buf_add_slice(strings, id);
	}
	write_section(writer, &writer->header.owners, entries, count, sizeof *entries);
	return order;
}

void name_builder_finish(struct name_builder *builder, const struct dictionary *dictionary,
	const struct name_image *old, uint64_t stamp, struct buf *image)
{
	struct writer writer = { .builder = builder, .image = image };
	struct name_image view;
	struct buf strings;
	buf_init(&strings);
	buf_add_repeated(image, '\0', sizeof writer.header);
	write_stems(&writer, &strings);
	write_names(&writer, write_owners(&writer, &strings));
	write_section(&writer, &writer.header.strings, strings.data, strings.length, 1);
	memcpy(writer.header.magic, NAME_IMAGE_MAGIC, sizeof writer.header.magic);
	writer.header.version = NAME_IMAGE_VERSION;
	writer.header.has_dictionary = dictionary != NULL;
	writer.header.stamp = stamp;
	writer.header.length = image->length;
	memcpy(image->data, &writer.header, sizeof writer.header);
	buf_free(&strings);
	if (!name_image_open(buf_slice(image), &view))
		return;
	if (!builder->one_owner)
		name_mark_given(&view, builder->first_names, builder->arena);
	name_mark_ordinary(&view, dictionary, old, builder->arena);
}
