#include "logic/score/answer_check.h"
#include "base/translate.h"
#include "logic/score/score.h"
#include "text/nearest.h"

static bool unknown_item(
	const struct answer *answer, const struct card *card, struct diag_list *diags)
{
	struct nearest nearest;
	nearest_init(&nearest, answer->item);
	for (size_t i = 0; i < card->items.count; i++)
		nearest_offer(&nearest, card_item_at(card, i)->id);
	struct slice best = nearest_names(&nearest, diags->arena);
	return diag_unknown(diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-item", &answer->item_position, best, _("see its items.csv") },
		_("card %s has no item '%s'"), slice_text(card->name), slice_text(answer->item));
}

static bool check_answer(
	const struct answer *answer, const struct card *card, struct diag_list *diags)
{
	const struct card_item *item = card_find_item(card, answer->item);
	if (!item)
		return unknown_item(answer, card, diags);
	bool fine = true;
	if (!slice_equal(answer->block, item->block))
		fine = diag_add(diags, SEVERITY_ERROR, "block", &answer->item_position,
			_("item '%s' is not in block '%s' (%s)"), slice_text(answer->item),
			slice_text(answer->block), slice_text(item->block));
	if (answer->kind == ANSWER_VALUE &&
		(answer->value < item->min || answer->value > item->max))
		fine = diag_add(diags, SEVERITY_ERROR, "answer", &answer->position,
			_("%ld is no answer to item '%s' (%ld to %ld, unknown, refused or na)"),
			answer->value, slice_text(answer->item), item->min, item->max);
	return fine;
}

bool answer_check(
	const struct assessment *assessment, const struct card *card, struct diag_list *diags)
{
	struct slice hash = assessment->about.card_hash;
	bool fine = true;
	for (size_t i = 0; i < assessment->count; i++)
		fine = check_answer(&assessment->answers[i], card, diags) && fine;
	if (hash.data && !slice_equals(hash, card->hash)) {
		struct position position = assessment_place(assessment, "card-hash", diags->arena);
		fine = diag_add(diags, SEVERITY_ERROR, "card-hash", &position,
			_("card %s scores otherwise than when this was assessed (a change is a new "
			  "version of the card)"),
			slice_text(card->name));
	}
	return fine;
}

static bool check_child(
	const struct assessment *assessment, const struct member *member, struct diag_list *diags)
{
	if (member == NULL || slice_equals(member->kind, "child"))
		return true;
	struct position position = assessment_place(assessment, "for", diags->arena);
	return diag_add(diags, SEVERITY_ERROR, "for", &position,
		_("'%s' is no child of this case (an assessment is for a child)"),
		slice_text(member->id));
}

static bool check_override(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags)
{
	const struct assessment_about *about = &assessment->about;
	struct score_input input = { .card = card, .assessment = assessment, .member = member };
	struct score score;

	if (slice_is_empty(about->override_level) && slice_is_empty(about->override_reason))
		return true;
	if (slice_is_empty(about->override_level)) {
		struct position position =
			assessment_place(assessment, "override-reason", diags->arena);
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override-reason without a level (override)"));
	}
	score_assessment(&input, arena, &score);
	return score_check_override(&score, diags);
}

bool assessment_check(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags)
{
	bool good = check_child(assessment, member, diags);

	return check_override(assessment, card, member, arena, diags) && good;
}
