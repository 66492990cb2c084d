/* Which forms of names are ordinary words, too, and which are those of a first name. */
#include "logic/privacy/name_build_parts.h"
#include "logic/privacy/name_stems.h"
#include "logic/privacy/name_words.h"
#include <string.h>

struct marking {
	struct name_image *image;
	struct arena *arena;
	bool given; /* else ordinary */
};

static void mark_stem(const struct marking *marking, const struct name_stem *stem)
{
	uint32_t slot = name_hash(stem->text.data, stem->text.length);
	name_endings endings = name_class_endings(stem->class);
	struct name_stem_entry *entry;
	while ((entry = name_image_stem(marking->image, stem->text, &slot))) {
		if (marking->given)
			entry->given |= endings;
		else
			entry->ordinary |= endings;
	}
}

static void mark_word(
	const struct marking *marking, struct slice folded, uint64_t accents, enum name_word kind)
{
	struct name_stem stems[NAME_MOST_STEMS];
	size_t count = name_stems(folded, accents, kind, marking->arena, stems);
	for (size_t i = 0; i < count; i++)
		mark_stem(marking, &stems[i]);
}

static void mark_first(void *closure, const struct text_word *word)
{
	mark_word(closure, word->folded, word->accents, NAME_WORD_FIRST);
}

void name_mark_given(
	struct name_image *image, const struct name_first_names *first_names, struct arena *arena)
{
	struct marking marking = { image, arena, true };
	name_first_all(first_names, mark_first, &marking);
}

/* A form of the dictionary: what a text would have to be to be taken for a name. */
static void mark_form(void *closure, struct slice folded, uint64_t accents)
{
	const struct marking *marking = closure;
	for (size_t length = 0; length <= NAME_LONGEST_ENDING; length++) {
		if (length + NAME_SHORTEST_STEM > folded.length)
			return;
		struct slice text = slice_part(folded, 0, folded.length - length);
		int ending = name_ending_find(slice_part(folded, text.length, length));
		if (ending < 0)
			continue;
		uint64_t mask = text.length < 64 ? (UINT64_C(1) << text.length) - 1 : ~UINT64_C(0);
		uint32_t slot = name_hash(text.data, text.length);
		struct name_stem_entry *entry;
		while ((entry = name_image_stem(marking->image, text, &slot)))
			if ((accents & mask & ~entry->accents) == 0)
				entry->ordinary |= UINT64_C(1) << ending;
	}
}

static struct slice stem_text(const struct name_image *image, const struct name_stem_entry *entry)
{
	const char *strings = image->bytes.data + image->header->strings.offset;
	return (struct slice){ strings + entry->text, entry->length };
}

/* What an older index knows of the same stem; false when it does not have it. */
static bool take_old(const struct name_image *old, struct slice text, struct name_stem_entry *entry)
{
	uint32_t slot = name_hash(text.data, text.length);
	const struct name_stem_entry *found;
	while ((found = name_image_stem(old, text, &slot))) {
		if (found->accents == entry->accents) {
			entry->ordinary |= found->ordinary;
			return true;
		}
	}
	return false;
}

/* The beginnings of the stems that are new; whether there are any. */
static bool want_new(
	struct name_image *image, const struct name_image *old, struct dictionary_filter *filter)
{
	struct name_section stems = image->header->stems;
	struct name_stem_entry *entries = (void *)(image->bytes.data + stems.offset);
	bool reuse = old && name_image_has_dictionary(old), is_new = false;
	for (size_t i = 0; i < stems.count; i++) {
		struct slice text = stem_text(image, &entries[i]);
		if (reuse && take_old(old, text, &entries[i]))
			continue;
		dictionary_filter_add(filter, text);
		is_new = true;
	}
	return is_new;
}

/* Without a dictionary nobody knows which short forms are words, nor which familiar ones; "4zs" of
 * "4. ZŠ" is none. */
static void mark_doubtful(struct name_image *image)
{
	enum { LONGEST_SHORT = 3 };
	struct name_section stems = image->header->stems;
	struct name_stem_entry *entries = (void *)(image->bytes.data + stems.offset);
	for (size_t i = 0; i < stems.count; i++) {
		const char *ending;
		char first = stem_text(image, &entries[i]).data[0];
		if (first >= '0' && first <= '9')
			continue;
		for (int k = 0; (ending = name_ending_text(k)); k++) {
			bool is_short = entries[i].length + strlen(ending) <= LONGEST_SHORT;
			if (is_short || entries[i].is_familiar)
				entries[i].ordinary |= UINT64_C(1) << k;
		}
	}
}

void name_mark_ordinary(struct name_image *image, const struct dictionary *dictionary,
	const struct name_image *old, struct arena *arena)
{
	struct marking marking = { image, arena, false };
	struct dictionary_filter filter = { 0 };
	for (size_t i = 0; i < NAME_ORDINARY_COUNT; i++)
		mark_word(&marking, slice_from(NAME_ORDINARY[i]), 0, NAME_WORD_SURNAME);
	if (dictionary) {
		if (want_new(image, old, &filter))
			dictionary_each(dictionary, &filter, mark_form, &marking);
		return;
	}
	for (size_t i = 0; i < NAME_COMMON_COUNT; i++)
		mark_word(&marking, slice_from(NAME_COMMON[i]), 0, NAME_WORD_SURNAME);
	mark_doubtful(image);
}
