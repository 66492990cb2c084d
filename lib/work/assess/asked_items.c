#include "work/assess/asked_items.h"

void items_by_block(const struct card *card, struct arena *arena, struct asked_items *asked)
{
	asked->items = arena_take(arena, card->items.count + 1, sizeof(const struct card_item *));
	asked->count = 0;
	for (size_t block = 0; block < card->blocks.count; block++) {
		const struct card_block *row = rows_at(&card->blocks, block);
		for (size_t i = 0; i < card->items.count; i++) {
			const struct card_item *item = card_item_at(card, i);
			if (slice_equal(item->block, row->id))
				asked->items[asked->count++] = item;
		}
	}
}

static bool is_left_out(const struct score *score, const struct card_item *item)
{
	for (size_t i = 0; i < score->item_count; i++)
		if (score->items[i].item == item)
			return score->items[i].state == ITEM_LEFT_OUT &&
			       score->items[i].answer == NULL;
	return true;
}

void items_to_ask(const struct assessing *assessing, struct arena *arena, struct asked_items *asked)
{
	struct asked_items all;
	struct score score;

	score_assessing(assessing, arena, &score);
	items_by_block(&assessing->card, arena, &all);
	*asked = (struct asked_items){ .items = all.items };
	for (size_t i = 0; i < all.count; i++)
		if (!is_left_out(&score, all.items[i]))
			asked->items[asked->count++] = all.items[i];
}

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
