#include "work/assess/answer_choices.h"

struct slice answer_choice(const struct card *card, const struct card_item *item, long answer,
	enum language language, struct arena *arena)
{
	struct slice word = card_answer_word(card, item, answer, language);

	return slice_is_empty(word) ? arena_format(arena, "%ld", answer)
				    : arena_format(arena, "%ld %s", answer, word.data);
}

/* The answers that have a word, joined; `count` is how many these are. */
static struct slice with_words(const struct card *card, const struct card_item *item,
	const char *joiner, enum language language, struct arena *arena, size_t *count)
{
	struct slice joined = { 0 };

	*count = 0;
	for (long answer = item->min; answer <= item->max; answer++) {
		if (slice_is_empty(card_answer_word(card, item, answer, language)))
			continue;
		struct slice choice = answer_choice(card, item, answer, language, arena);
		joined = (*count)++ == 0
				 ? choice
				 : arena_format(arena, "%s%s%s", joined.data, joiner, choice.data);
	}
	return joined;
}

struct slice answer_choices(const struct card *card, const struct card_item *item,
	enum language language, struct arena *arena)
{
	size_t count;
	struct slice all = with_words(card, item, " · ", language, arena, &count);

	if (count == (size_t)(item->max - item->min + 1))
		return all;
	struct slice range = arena_format(arena, _("%ld to %ld"), item->min, item->max);
	if (count == 0)
		return range;
	return arena_format(arena, "%s (%s)", range.data,
		with_words(card, item, ", ", language, arena, &count).data);
}
