#include "work/find_assessment.h"
#include "logic/answer_check.h"
#include "logic/case_level.h"
#include "text/nearest.h"
#include "work/load_platform.h"

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
	struct slice best = nearest_best(&nearest);
	if (best.data != NULL && assessment == NULL)
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no assessment '%s' (did you mean '%s'?)"),
			slice_text(file->id), slice_text(named), slice_text(best));
	else
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no assessment '%s' (kid-assess --show lists them)"),
			slice_text(file->id), slice_text(named));
	return NULL;
}

bool score_of_assessment(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct score *score)
{
	struct card *card = arena_take(context->arena, 1, sizeof *card);
	struct index cards;

	if (!load_card(context, assessment->about.card, card) ||
		!answer_check(assessment, card, context->diags))
		return false;
	index_init(&cards, context->arena);
	index_put(&cards, card->name, card);
	return case_score(file, assessment, &cards, context->today, context->arena, score);
}
