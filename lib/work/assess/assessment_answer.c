#include "base/translate.h"
#include "work/assess/assessment_page.h"

static const char *const labels[] = {
	[ANSWER_UNKNOWN] = N_("not known"),
	[ANSWER_REFUSED] = N_("answer refused"),
	[ANSWER_NOT_APPLICABLE] = N_("does not apply"),
};

struct slice assessment_answer_word(const struct score *score, const struct item_score *item,
	enum language language, struct arena *arena)
{
	const struct answer *answer = item->answer;

	if (answer == NULL)
		return slice_from(_("not answered"));
	if (answer->kind != ANSWER_VALUE)
		return slice_from(_(labels[answer->kind]));
	struct slice word = card_answer_word(score->card, item->item, answer->value, language);
	return slice_is_empty(word) ? arena_format(arena, "%ld", answer->value) : word;
}

const struct value *assessment_answer_value(const struct answer *answer, struct arena *arena)
{
	if (answer == NULL)
		return value_null();
	if (answer->kind == ANSWER_VALUE)
		return value_integer(arena, answer->value);
	return value_text(arena, answer_text(answer, arena));
}

const struct value *assessment_levels_value(
	const struct card_level *levels, size_t count, size_t low, size_t high, struct arena *arena)
{
	struct value *list = value_list(arena);

	for (size_t i = low; i <= high && i < count; i++)
		value_append(list, arena, value_text(arena, levels[i].level));
	return list->count > 0 ? list : value_null();
}

const struct value *assessment_sum_value(const struct index_score *index, struct arena *arena)
{
	struct value *ends = value_list(arena);

	value_append(ends, arena, value_integer(arena, index->low));
	value_append(ends, arena, value_integer(arena, index->high));
	return ends;
}

struct slice assessment_sum_text(const struct index_score *index, struct arena *arena)
{
	if (index->low == index->high)
		return arena_format(arena, "%ld", index->low);
	return arena_format(arena, _("%ld to %ld"), index->low, index->high);
}

struct slice assessment_question(
	const struct card_item *item, enum language language, struct arena *arena)
{
	return arena_format(arena, "%s (%s)", slice_text(card_text(item->cs, item->en, language)),
		slice_text(item->id));
}

struct slice assessment_card_title(
	const struct score *score, enum language language, struct arena *arena)
{
	const struct card_head *head = &score->card->head;
	struct slice member = score->assessment->about.member;

	return arena_format(arena, "%s: %s (%s)",
		member.data != NULL ? slice_text(member) : _("family"),
		slice_text(card_text(head->title_cs, head->title_en, language)),
		slice_text(score->card->name));
}
