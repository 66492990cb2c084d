#include "logic/score/item_change.h"
#include "base/translate.h"

const struct word item_change_words[] = {
	[CHANGE_WORSE] = { "worse", N_("worse") },
	[CHANGE_BETTER] = { "better", N_("better") },
	[CHANGE_OTHER] = { "changed", N_("changed") },
	[CHANGE_NEWLY_KNOWN] = { "newly-known", N_("newly known") },
	[CHANGE_NO_LONGER_KNOWN] = { "no-longer-known", N_("no longer known") },
	[CHANGE_NONE] = { "same", N_("same") },
	{ NULL, NULL },
};

/* 1 where a greater answer is worse, -1 where it is better, 0 where it is neither. */
static int direction_of(const struct card *card, const struct card_item *item)
{
	const struct card_index *index = rows_find(&card->indices, &item->index, 1);
	int sign = (item->weight > 0) - (item->weight < 0);

	if (index == NULL || slice_equals(index->worse, "none"))
		return 0;
	return slice_equals(index->worse, "high") ? sign : -sign;
}

static bool is_same_word(const struct answer *before, const struct answer *after)
{
	if (before == NULL || after == NULL)
		return before == after;
	return before->kind == after->kind;
}

enum item_change item_change(
	const struct card *card, const struct item_score *before, const struct item_score *after)
{
	bool knew = before->state == ITEM_KNOWN, knows = after->state == ITEM_KNOWN;

	if (knew != knows)
		return knows ? CHANGE_NEWLY_KNOWN : CHANGE_NO_LONGER_KNOWN;
	if (!knows)
		return is_same_word(before->answer, after->answer) ? CHANGE_NONE : CHANGE_OTHER;
	if (before->value == after->value)
		return CHANGE_NONE;
	int direction = direction_of(card, after->item);
	if (direction == 0)
		return CHANGE_OTHER;
	return (after->value > before->value) == (direction > 0) ? CHANGE_WORSE : CHANGE_BETTER;
}
