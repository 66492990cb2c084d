#include "base/translate.h"
#include "logic/score/ask_first.h"
#include "work/assess/assessment_page.h"

static const struct value *code(struct arena *arena, const char *text)
{
	return value_text(arena, slice_from(text));
}

static const struct value *level(
	struct arena *arena, const struct card_level *levels, size_t count, size_t at)
{
	return at < count ? value_text(arena, levels[at].level) : value_null();
}

static const struct value *index_value(const struct index_score *index, struct arena *arena)
{
	struct value *object = value_object(arena);
	size_t count = index->level_count;

	value_set(object, arena, "index", value_text(arena, index->index->id));
	value_set(object, arena, "low", value_integer(arena, index->low));
	value_set(object, arena, "high", value_integer(arena, index->high));
	value_set(object, arena, "known", value_integer(arena, (long)index->known));
	value_set(object, arena, "open", value_integer(arena, (long)index->open));
	value_set(object, arena, "level-low", level(arena, index->levels, count, index->level_low));
	value_set(
		object, arena, "level-high", level(arena, index->levels, count, index->level_high));
	return object;
}

/* The items that make a sign what it is: none when it is no. */
static const struct value *sign_items(const struct score *score, bool notify, struct arena *arena)
{
	enum sign sign = notify ? score->notify : score->acute;
	struct value *list = value_list(arena);

	for (size_t i = 0; i < score->item_count && sign != SIGN_NO; i++) {
		const struct item_score *item = &score->items[i];
		if ((notify ? item->notify : item->acute) == sign)
			value_append(list, arena, value_text(arena, item->item->id));
	}
	return list;
}

static const struct value *override_value(const struct score *score, struct arena *arena)
{
	const struct assessment_about *about = &score->assessment->about;
	struct value *object = value_object(arena);

	if (score->override == OVERRIDE_NONE)
		return value_null();
	value_set(object, arena, "level", value_text(arena, about->override_level));
	value_set(object, arena, "reason", value_text(arena, about->override_reason));
	value_set(object, arena, "approved-by", value_text(arena, score->approver));
	return object;
}

static const struct value *questions_value(const struct score *score, struct arena *arena)
{
	struct value *list = value_list(arena);
	struct question_list questions;

	ask_first(score, arena, &questions);
	for (size_t i = 0; i < questions.count; i++)
		value_append(list, arena, value_text(arena, questions.items[i]->item->id));
	return list;
}

static const struct value *plan_value(const struct score *score, struct arena *arena)
{
	struct value *list = value_list(arena);

	for (size_t i = 0; i < score->item_count; i++)
		if (score->items[i].plan)
			value_append(list, arena, value_text(arena, score->items[i].item->id));
	return list;
}

static void set_levels(struct value *object, const struct score *score, struct arena *arena)
{
	size_t count = score->level_count;
	bool decided = score->decided_low == score->decided_high;

	value_set(object, arena, "level-low", level(arena, score->levels, count, score->level_low));
	value_set(
		object, arena, "level-high", level(arena, score->levels, count, score->level_high));
	value_set(object, arena, "level",
		decided ? level(arena, score->levels, count, score->decided_low) : value_null());
}

struct value *assessment_value(const struct score *score, struct slice case_id, struct arena *arena)
{
	const struct assessment *assessment = score->assessment;
	const struct assessment_about *about = &assessment->about;
	struct value *object = value_object(arena), *indices = value_list(arena);

	for (size_t i = 0; i < score->index_count; i++)
		value_append(indices, arena, index_value(&score->indices[i], arena));
	value_set(object, arena, "case", value_text(arena, case_id));
	value_set(object, arena, "assessment", value_text(arena, assessment->stem));
	value_set(object, arena, "card", value_text(arena, about->card));
	value_set(object, arena, "date", value_date(arena, assessment->date));
	value_set(object, arena, "assessor", value_text(arena, about->assessor));
	value_set(object, arena, "assessor-role", value_text(arena, about->assessor_role));
	value_set(object, arena, "entered-by", value_text(arena, about->entered_by));
	value_set(object, arena, "for", value_text(arena, about->member));
	value_set(object, arena, "corrects", value_text(arena, about->corrects));
	value_set(object, arena, "acute", code(arena, sign_words[score->acute].code));
	value_set(object, arena, "acute-items", sign_items(score, false, arena));
	value_set(object, arena, "notify", code(arena, sign_words[score->notify].code));
	value_set(object, arena, "notify-items", sign_items(score, true, arena));
	value_set(object, arena, "result",
		score->level_count > 0 ? value_null()
				       : code(arena, result_words[score->result].code));
	value_set(object, arena, "indices", indices);
	set_levels(object, score, arena);
	value_set(object, arena, "respond-hours", value_integer(arena, score->respond_hours));
	value_set(object, arena, "override", override_value(score, arena));
	value_set(object, arena, "ask-first", questions_value(score, arena));
	value_set(object, arena, "plan-items", plan_value(score, arena));
	value_set(object, arena, "review-due", value_date(arena, score->review_due));
	value_set(object, arena, "card-status", value_text(arena, score->card->head.status));
	return object;
}

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
