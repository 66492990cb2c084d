#include "work/assess.h"
#include "logic/case_level.h"
#include "model/agreement.h"
#include "text/escape.h"
#include "work/assess_about.h"
#include "work/assessment_page.h"
#include "work/check_open.h"
#include "work/find_assessment.h"
#include "work/load_case.h"
#include "work/option.h"
#include "work/read_answers.h"
#include "work/save.h"

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

/* Said before anything is written: it cannot wait for what may go wrong. */
static void say_acute(struct context *context, const struct score *score)
{
	const struct card *card = score->card;
	struct buf *talk = &context->talk;

	if (score->acute != SIGN_YES)
		return;
	buf_format(talk, "%s\n", _("ACUTE: act now"));
	for (size_t i = 0; i < score->item_count; i++) {
		if (score->items[i].acute != SIGN_YES)
			continue;
		const struct card_item *item = score->items[i].item;
		struct slice question = card_text(item->cs, item->en, context->language);
		struct slice answer = assessment_answer_text(
			score, &score->items[i], context->language, context->arena);
		struct slice line = arena_format(context->arena, "- %s (%s): %s\n",
			slice_text(question), slice_text(item->id), slice_text(answer));
		escape_terminal_lines(talk, line);
	}
	buf_add_byte(talk, '\n');
	escape_terminal_lines(talk, card_guide_at_once(card));
	buf_format(talk, _("\n\nThe whole guide, with the local contacts: cards/%s/card.md\n\n"),
		slice_text(card->name));
}

static bool write_assessment(
	struct context *context, const struct case_file *file, const struct assessment *assessment)
{
	struct buf bytes;

	buf_init(&bytes);
	assessment_write(assessment, context->arena, &bytes);
	add_change(context, RING_CASES, assessment->path, (struct slice){ 0 }, buf_slice(&bytes));
	buf_free(&bytes);
	buf_format(&context->output, "%s/%s\n", slice_text(file->id), slice_text(assessment->stem));
	return save(context, slice_text(arena_format(context->arena, "Assess %s by %s",
				     slice_text(file->id), slice_text(assessment->about.card))));
}

static bool check_given(struct context *context, const struct assess_request *request)
{
	bool any = request->answers.count > 0 || request->from.data != NULL;

	return option_need(context, any || request->correct.data != NULL, "answer",
		_("ITEM=ANSWER, or --from FILE; --show only looks"));
}

bool assess(struct context *context, struct slice named, const struct assess_request *request,
	struct document *document)
{
	struct case_file file;
	struct card card;
	struct assessment assessment = { 0 };
	struct score score;
	const struct assessment *corrected;

	if (!check_given(context, request) || !load_case_to_change(context, named, &file) ||
		!find_corrected(context, &file, request->correct, &corrected) ||
		!choose_card(context, request, corrected, &card))
		return false;
	bool good = fill_about(context, &file, &card, request, corrected, &assessment);
	if (corrected != NULL) {
		assessment.answers = corrected->answers;
		assessment.count = corrected->count;
	}
	good &= read_answers(context, &card, &request->answers, request->from, &assessment);
	if (!good || !check_open(context, &file, assessment.date))
		return false;
	assessment.stem = new_stem(context, RING_CASES, file.folder, assessment.date, "assessment");
	assessment.path = arena_format(
		context->arena, "%s/%s.csv", slice_text(file.folder), slice_text(assessment.stem));
	const struct score_input input = {
		.card = &card,
		.assessment = &assessment,
		.member = case_file_member(&file, assessment.about.member),
	};
	score_assessment(&input, context->arena, &score);
	say_acute(context, &score);
	assessment_document(context, &file, document);
	assessment_page_add(context, &file, &score, document);
	return write_assessment(context, &file, &assessment);
}

static bool check_approver(struct context *context, const struct score *score, struct slice person)
{
	const struct assessment *assessment = score->assessment;

	if (score->override == OVERRIDE_NONE)
		return diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
			_("%s has no override (nothing is to be approved)"),
			slice_text(assessment->stem));
	if (!score_check_override(score, context->diags))
		return false;
	if (score->override == OVERRIDE_STANDS)
		return diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
			_("the override was approved already by %s"), slice_text(score->approver));
	return score_may_approve(assessment, person) ||
	       diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
		       _("%s made this assessment (an override is approved by somebody else)"),
		       slice_text(person));
}

bool approve_override(struct context *context, struct slice named, struct slice stem)
{
	struct case_file file;
	struct approval approval;
	struct score score;

	schema_clear(&approval_schema, &approval);
	if (!load_case_to_change(context, named, &file) || !context_person(context, &approval.by))
		return false;
	const struct assessment *assessment = find_assessment(context, &file, stem);
	if (assessment == NULL || !score_of_assessment(context, &file, assessment, &score) ||
		!check_approver(context, &score, approval.by))
		return false;
	approval.common.case_id = file.id;
	approval.of = assessment->stem;
	add_record(context, RING_CASES, file.folder, "approval", &approval, context->date,
		(struct slice){ 0 });
	return save(context, slice_text(arena_format(context->arena,
				     "Approve an override in case %s", slice_text(file.id))));
}
