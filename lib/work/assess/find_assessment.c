#include "work/assess/find_assessment.h"
#include "logic/score/answer_check.h"
#include "logic/score/case_level.h"
#include "text/nearest.h"
#include "work/shared/load_platform.h"

const struct assessment *find_assessment(
	struct context *context, const struct case_file *file, struct slice named)
{
	struct slice stem = case_file_stem(file, named);
	const struct assessment *assessment = case_file_assessment(file, stem);
	struct nearest nearest;

	if (assessment != NULL && !assessment->erased)
		return assessment;
	nearest_init(&nearest, stem);
	for (size_t i = 0; i < file->assessment_count; i++)
		nearest_offer(&nearest, file->assessments[i].stem);
	struct slice absent = { 0 }, best = assessment == NULL ? nearest_best(&nearest) : absent;
	diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-record", NULL, best, _("kid-assess --show lists them") },
		_("case %s has no assessment '%s'"), slice_text(file->id), slice_text(named));
	return NULL;
}

/* The card of that name, read when it is asked for first; without a hash when it cannot be. */
static struct card *keep_card(struct context *context, struct slice name, struct index *cards)
{
	struct card *card = index_get(cards, name);

	if (card != NULL)
		return card;
	struct slice kept = arena_copy(context->arena, name);
	card = arena_take(context->arena, 1, sizeof *card);
	if (!load_card(context, kept, card))
		*card = (struct card){ .name = kept };
	index_put(cards, kept, card);
	return card;
}

bool score_by_cards(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct index *cards, struct arena *arena,
	struct score *score)
{
	const struct card *card = keep_card(context, assessment->about.card, cards);

	return card->hash[0] != '\0' && answer_check(assessment, card, context->diags) &&
	       case_score(file, assessment, cards, context->today, arena, score);
}

bool score_of_assessment(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct score *score)
{
	struct index cards;

	index_init(&cards, context->arena);
	return score_by_cards(context, file, assessment, &cards, context->arena, score);
}
