#include "logic/privacy/name_sight.h"

#include <string.h>

enum {
	SHORTEST_JOINED = 4,
	SHORTEST_SPACED = 3,
	MOST_PIECES = 8, /* that are not single letters */
};

static bool is_number_at(const struct word_list *words, size_t at, size_t offset, bool at_end)
{
	const struct text_word *word = at < words->count ? &words->items[at] : NULL;
	return word && word->number && (at_end ? word->end : word->start) == offset;
}

/* Small letters with digits on either side, and nothing between: part of an id. */
static bool is_of_id(const struct word_list *words, size_t at)
{
	const struct text_word *word = &words->items[at];
	return !word->capital && !word->shout && at > 0 &&
	       is_number_at(words, at - 1, word->start, true) &&
	       is_number_at(words, at + 1, word->end, false);
}

void name_sight_word(const struct name_image *image, const struct word_list *words, size_t at,
	struct name_sight *sight)
{
	const struct text_word *word = &words->items[at];
	sight->end = at + 1;
	sight->count = 0;
	if (!word->number && !is_of_id(words, at))
		sight->count = name_image_find(image, word->folded, word->accents, sight->matches);
}

/* A word while others are joined to it. */
struct joined {
	char bytes[NAME_LONGEST_JOINED];
	size_t length;
	uint64_t accents;
	bool single; /* all of one letter */
	struct name_growth growth;
};

static bool join(
	const struct name_image *image, struct joined *joined, const struct text_word *word)
{
	if (word->number || joined->length + word->folded.length > sizeof joined->bytes)
		return false;
	memcpy(joined->bytes + joined->length, word->folded.data, word->folded.length);
	joined->accents |= word->accents << joined->length;
	joined->length += word->folded.length;
	joined->single &= word->folded.length == 1;
	name_image_grow(image, (struct slice){ joined->bytes, joined->length }, &joined->growth);
	return true;
}

bool name_sight_joined(const struct name_image *image, const struct word_list *words, size_t at,
	struct name_sight *sight)
{
	struct joined joined = { .single = true };
	size_t before = sight->end;
	for (size_t end = at; end < words->count && end - at < NAME_MOST_JOINED; end++) {
		const struct text_word *word = &words->items[end];
		if (end > at && word->joint == JOINT_APART)
			return false;
		if (!join(image, &joined, word))
			return false;
		bool too_many = end - at >= MOST_PIECES;
		if (end > at && !joined.single && (word->joint == JOINT_LOOSE || too_many))
			return false;
		if (end < before ||
			joined.length < (joined.single ? SHORTEST_SPACED : SHORTEST_JOINED) ||
			!name_growth_may_match(&joined.growth))
			continue;
		struct slice text = { joined.bytes, joined.length };
		sight->count = name_image_find(image, text, joined.accents, sight->matches);
		sight->end = end + 1;
		if (sight->count > 0)
			return true;
	}
	return false;
}
