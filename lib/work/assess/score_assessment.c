#include "work/assess/score_assessment.h"
#include "logic/score/answer_check.h"
#include "logic/score/case_level.h"
#include "work/shared/load_platform.h"

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
