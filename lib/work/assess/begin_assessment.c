#include "work/assess/begin_assessment.h"
#include "work/assess/assess_about.h"
#include "work/assess/read_answers.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"

/* The one to correct: NULL in *corrected without the option. */
static bool find_corrected(struct context *context, const struct case_file *file,
	struct slice named, const struct assessment **corrected)
{
	*corrected = NULL;
	if (named.data == NULL)
		return true;
	*corrected = find_assessment(context, file, named);
	if (*corrected == NULL)
		return false;
	const struct assessment *other = assessment_correction(
		file->assessments, file->assessment_count, (*corrected)->stem);
	return other == NULL || diag_add(context->diags, SEVERITY_ERROR, "corrects", NULL,
					_("%s was corrected already (correct %s)"),
					slice_text((*corrected)->stem), slice_text(other->stem));
}

static bool check_like(struct context *context, const struct assessing *assessing,
	const struct assessment *sibling)
{
	const struct assessment_about *about = &sibling->about;

	if (!slice_equal(about->card, assessing->card.name))
		return diag_add(context->diags, SEVERITY_ERROR, "like", NULL,
			_("%s is by the card %s (one by %s)"), slice_text(sibling->stem),
			slice_text(about->card), slice_text(assessing->card.name));
	if (slice_equal(about->member, assessing->assessment.about.member))
		return diag_add(context->diags, SEVERITY_ERROR, "like", NULL,
			_("%s is of the same child (--correct STEM mends it; --like takes a "
			  "sibling's)"),
			slice_text(sibling->stem));
	if (about->card_hash.data != NULL && !slice_equals(about->card_hash, assessing->card.hash))
		return diag_add(context->diags, SEVERITY_ERROR, "like", NULL,
			_("%s was made when the card scored otherwise (a newer one)"),
			slice_text(sibling->stem));
	return true;
}

/* A sibling's answers to what concerns both. */
static bool take_shared(struct context *context, struct slice named, struct assessing *assessing)
{
	const struct assessment *sibling = find_assessment(context, &assessing->file, named);
	struct assessment *assessment = &assessing->assessment;

	if (sibling == NULL || !check_like(context, assessing, sibling))
		return false;
	assessment->answers =
		arena_take(context->arena, sibling->count + 1, sizeof *assessment->answers);
	for (size_t i = 0; i < sibling->count; i++) {
		const struct card_block *block =
			card_find_block(&assessing->card, sibling->answers[i].block);
		if (block != NULL && block->shared == TRUTH_YES)
			assessment->answers[assessment->count++] = sibling->answers[i];
	}
	return assessment->count > 0 ||
	       diag_add(context->diags, SEVERITY_ERROR, "like", NULL,
		       _("%s answers nothing that siblings share (blocks.csv of the card: shared)"),
		       slice_text(sibling->stem));
}

bool begin_assessment(struct context *context, struct slice named,
	const struct assess_request *request, struct assessing *assessing)
{
	const struct assessment *corrected;
	struct assessment *assessment = &assessing->assessment;

	*assessing = (struct assessing){ .member = NULL };
	if (!option_refuse(context, request->like.data != NULL && request->correct.data != NULL,
		    "like", "--correct") ||
		!load_case_to_change(context, named, &assessing->file) ||
		!find_corrected(context, &assessing->file, request->correct, &corrected) ||
		!choose_card(context, request, corrected, &assessing->card))
		return false;
	bool good = fill_about(
		context, &assessing->file, &assessing->card, request, corrected, assessment);
	if (corrected != NULL) {
		assessment->answers = corrected->answers;
		assessment->count = corrected->count;
	}
	if (good && request->like.data != NULL)
		good = take_shared(context, request->like, assessing);
	good = read_answers(context, &assessing->card, &request->given, assessment) && good;
	assessing->member = case_file_member(&assessing->file, assessment->about.member);
	return good && check_open(context, &assessing->file, assessment->date);
}

bool draft_of_assessment(struct context *context, const struct assessing *assessing,
	const char *ending, struct draft *draft)
{
	const struct assessment_about *about = &assessing->assessment.about;
	struct slice name = arena_format(context->arena, "%s.%s.%s%s%s.%s",
		slice_text(assessing->file.id), slice_text(assessing->card.name),
		slice_is_empty(about->member) ? "family" : slice_text(about->member),
		slice_is_empty(about->corrects) ? "" : ".", slice_text(about->corrects), ending);

	return draft_init(
		draft, &context->store, context->drafts, name, context->arena, context->diags);
}

void score_assessing(const struct assessing *assessing, struct arena *arena, struct score *score)
{
	const struct score_input input = {
		.card = &assessing->card,
		.assessment = &assessing->assessment,
		.member = assessing->member,
	};

	score_assessment(&input, arena, score);
}
