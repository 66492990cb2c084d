#include "logic/score/score.h"
#include "base/translate.h"
#include "logic/score/factor.h"

enum fault { FAULT_NONE, FAULT_LEVEL, FAULT_REASON, FAULT_NOT_UP, FAULT_TOO_FAR };

/* The place of the wanted level; level_count when the card has no such level. */
static size_t find_level(const struct score *score)
{
	size_t at = 0;
	while (at < score->level_count &&
		!slice_equal(score->levels[at].level, score->assessment->about.override_level))
		at++;
	return at;
}

static size_t lowest_override(const struct score *score)
{
	bool undetermined = score->level_low != score->level_high;
	return undetermined ? score->level_high : score->level_high + 1;
}

static enum fault fault_of(const struct score *score, size_t wanted)
{
	if (wanted == score->level_count)
		return FAULT_LEVEL;
	if (slice_is_empty(score->assessment->about.override_reason))
		return FAULT_REASON;
	if (wanted < lowest_override(score))
		return FAULT_NOT_UP;
	if (wanted > score->level_high + (size_t)score->card->head.raise_by)
		return FAULT_TOO_FAR;
	return FAULT_NONE;
}

bool score_may_approve(const struct assessment *assessment, struct slice person)
{
	return !slice_is_empty(person) && !slice_equal(person, assessment->about.assessor) &&
	       !slice_equal(person, assessment->about.entered_by);
}

/* Sets `override` and what is decided; `approver` is absent when nobody approved. */
static void score_decide(struct score *score, struct slice approver)
{
	score->decided_low = score->level_low;
	score->decided_high = score->level_high;
	if (slice_is_empty(score->assessment->about.override_level))
		return;
	score->override_level = find_level(score);
	if (fault_of(score, score->override_level) != FAULT_NONE) {
		score->override = OVERRIDE_REFUSED;
	} else if (!score_may_approve(score->assessment, approver)) {
		score->override = OVERRIDE_WAITING;
	} else {
		score->override = OVERRIDE_STANDS;
		score->approver = approver;
		score->decided_low = score->decided_high = score->override_level;
	}
}

bool score_check_override(const struct score *score, struct diag_list *diags)
{
	const char *wanted = slice_text(score->assessment->about.override_level);
	if (score->override != OVERRIDE_REFUSED)
		return true;
	struct position position = assessment_place(score->assessment, "override", diags->arena);
	if (score->level_count == 0)
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' by a card without levels (none)"), wanted);
	const char *high = slice_text(score->levels[score->level_high].level);
	switch (fault_of(score, score->override_level)) {
	case FAULT_LEVEL:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("the card has no level '%s' (%s is the most severe)"), wanted,
			slice_text(score->levels[score->level_count - 1].level));
	case FAULT_REASON:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' without a reason (override-reason)"), wanted);
	case FAULT_NOT_UP:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' does not raise the level (above %s)"), wanted, high);
	case FAULT_TOO_FAR:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' raises the level too far (at most %ld above %s: "
			  "raise-by of the card)"),
			wanted, score->card->head.raise_by, high);
	case FAULT_NONE:
		break;
	}
	return true;
}

const struct word sign_words[] = {
	[SIGN_NO] = { "no", N_("no") },
	[SIGN_OPEN] = { "open", N_("not known") },
	[SIGN_YES] = { "yes", N_("yes") },
	{ NULL, NULL },
};

const struct word result_words[] = {
	[RESULT_NOTHING_SEEN] = { "nothing-seen",
		N_("nothing seen, which does not mean that the child is safe") },
	[RESULT_CONSULT] = { "consult", N_("consult a colleague") },
	[RESULT_NOTIFY] = { "notify", N_("notify the authority") },
	[RESULT_ACT_NOW] = { "act-now", N_("act now") },
	{ NULL, NULL },
};

static bool is_for_age(const struct card_item *item, long age)
{
	return (item->age_from == INTEGER_NONE || age >= item->age_from) &&
	       (item->age_to == INTEGER_NONE || age <= item->age_to);
}

/* Sure to be outside the item's ages. */
static bool is_out_of_age(const struct card_item *item, const struct score_input *input)
{
	int least, most;
	if (!input->member || input->assessment->date == DATE_NONE ||
		!member_ages(input->member, input->assessment->date, &least, &most))
		return false;
	return !is_for_age(item, least) && !is_for_age(item, most);
}

static enum item_state state_of(
	const struct card_item *item, const struct answer *answer, const struct score_input *input)
{
	if (answer && answer->kind == ANSWER_VALUE && answer->value >= item->min &&
		answer->value <= item->max)
		return ITEM_KNOWN;
	if ((answer && answer->kind == ANSWER_NOT_APPLICABLE) || is_out_of_age(item, input))
		return ITEM_LEFT_OUT;
	return ITEM_OPEN;
}

static enum sign sign_of(const struct item_score *score, const struct slice_list *list)
{
	if (score->state == ITEM_KNOWN && card_answer_in(list, score->value))
		return SIGN_YES;
	return score->state == ITEM_OPEN && list->count > 0 ? SIGN_OPEN : SIGN_NO;
}

static enum sign stronger(enum sign a, enum sign b)
{
	return a > b ? a : b;
}

static void score_items(const struct score_input *input, struct arena *arena, struct score *score)
{
	score->item_count = input->card->items.count;
	score->items = arena_take(arena, score->item_count, sizeof *score->items);
	for (size_t i = 0; i < score->item_count; i++) {
		struct item_score *item = &score->items[i];
		item->item = card_item_at(input->card, i);
		item->answer = assessment_answer(input->assessment, item->item->id);
		item->state = state_of(item->item, item->answer, input);
		item->value = item->state == ITEM_KNOWN ? item->answer->value : INTEGER_NONE;
		item->acute = sign_of(item, &item->item->acute);
		item->notify = sign_of(item, &item->item->notify);
		item->plan =
			item->state == ITEM_KNOWN && card_answer_in(&item->item->plan, item->value);
		score->acute = stronger(score->acute, item->acute);
		score->notify = stronger(score->notify, item->notify);
	}
}

static void add_item(struct index_score *index, const struct item_score *item)
{
	if (item->state == ITEM_LEFT_OUT)
		return;
	bool known = item->state == ITEM_KNOWN;
	long at_min = item->item->weight * (known ? item->value : item->item->min);
	long at_max = item->item->weight * (known ? item->value : item->item->max);
	index->low += at_min < at_max ? at_min : at_max;
	index->high += at_min < at_max ? at_max : at_min;
	index->known += known;
	index->open += !known;
}

static void set_levels(struct index_score *index)
{
	size_t low = card_level_of(index->levels, index->level_count, index->low);
	size_t high = card_level_of(index->levels, index->level_count, index->high);
	index->level_low = low < high ? low : high;
	index->level_high = low < high ? high : low;
}

static void score_indices(const struct card *card, struct arena *arena, struct score *score)
{
	score->index_count = card->indices.count;
	score->indices = arena_take(arena, score->index_count, sizeof *score->indices);
	for (size_t i = 0; i < score->index_count; i++) {
		struct index_score *index = &score->indices[i];
		index->index = rows_at(&card->indices, i);
		for (size_t j = 0; j < score->item_count; j++) {
			if (slice_equal(score->items[j].item->index, index->index->id))
				add_item(index, &score->items[j]);
		}
		index->level_count = card_levels(card, index->index->id, &index->levels);
		index->strength =
			index->level_count == 0 && slice_equals(index->index->worse, "low");
		if (index->level_count > 0)
			set_levels(index);
	}
}

/* The most severe of the indices' lower and upper ends; an acute sign is above all sums. */
static void score_levels(const struct card *card, struct score *score)
{
	score->level_count = card_overall_levels(card, &score->levels);
	if (score->level_count == 0)
		return;
	size_t most_severe = score->level_count - 1;
	for (size_t i = 0; i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		if (index->level_low > score->level_low)
			score->level_low = index->level_low;
		if (index->level_high > score->level_high)
			score->level_high = index->level_high;
	}
	if (score->acute == SIGN_YES)
		score->level_low = most_severe;
	if (score->acute != SIGN_NO)
		score->level_high = most_severe;
}

static enum result result_of(const struct score *score)
{
	if (score->acute == SIGN_YES)
		return RESULT_ACT_NOW;
	if (score->notify == SIGN_YES)
		return RESULT_NOTIFY;
	for (size_t i = 0; i < score->item_count; i++) {
		if (factor_is_concern(score, &score->items[i]))
			return RESULT_CONSULT;
	}
	return RESULT_NOTHING_SEEN;
}

static long sooner(long a, long b)
{
	return a == INTEGER_NONE || (b != INTEGER_NONE && b < a) ? b : a;
}

/* The terms of the decided level. Indices may give one level different terms: the soonest counts.
 */
static void set_terms(struct score *score)
{
	const struct card_head *head = &score->card->head;
	long review_days = INTEGER_NONE;
	score->respond_hours = INTEGER_NONE;
	for (size_t i = 0; i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		if (index->level_count == 0)
			continue;
		const struct card_level *level = &index->levels[score->decided_high];
		score->respond_hours = sooner(score->respond_hours, level->respond_hours);
		review_days = sooner(review_days, level->review_days);
	}
	if (score->acute == SIGN_YES)
		score->respond_hours = 0;
	if (score->level_count == 0)
		review_days = head->review_days;
	score->review_due = DATE_NONE;
	if (review_days != INTEGER_NONE && score->assessment->date != DATE_NONE)
		score->review_due = score->assessment->date + (day_number)review_days;
}

void score_assessment(const struct score_input *input, struct arena *arena, struct score *score)
{
	*score = (struct score){ .card = input->card, .assessment = input->assessment };
	score_items(input, arena, score);
	score_indices(input->card, arena, score);
	score_levels(input->card, score);
	score->result = result_of(score);
	score_decide(score, input->approver);
	set_terms(score);
}
