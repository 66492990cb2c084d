#include "work/assess/assess.h"
#include "logic/score/case_level.h"
#include "model/record/agreement.h"
#include "work/assess/assessment_page.h"
#include "work/assess/begin_assessment.h"
#include "work/assess/guide.h"
#include "work/assess/score_assessment.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"
#include "work/shared/save.h"

enum { TALK_WIDTH = 80 };

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
	return option_need(context,
		given_any(&request->given) || request->correct.data != NULL ||
			request->like.data != NULL,
		"answer", _("ITEM=ANSWER, or --from FILE; --show only looks"));
}

bool assess(struct context *context, struct slice named, const struct assess_request *request,
	struct document *document)
{
	struct assessing assessing;
	struct assessment *assessment = &assessing.assessment;
	struct score score;

	if (!check_given(context, request) ||
		!begin_assessment(context, named, request, &assessing))
		return false;
	const struct case_file *file = &assessing.file;
	assessment->stem = new_stem(context, RING_CASES, file->folder, assessment->date,
		record_kinds[RECORD_ASSESSMENT].name);
	assessment->path = arena_format(context->arena, "%s/%s.csv", slice_text(file->folder),
		slice_text(assessment->stem));
	score_assessing(&assessing, context->arena, &score);
	acute_guidance(context, &score, NULL, TALK_WIDTH, &context->talk);
	assessment_document(context, file, document);
	assessment_page_add(context, file, &score, document);
	return write_assessment(context, file, assessment);
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
	add_record(context, RING_CASES, file.folder, RECORD_APPROVAL, &approval, context->date,
		(struct slice){ 0 });
	return save(context, slice_text(arena_format(context->arena,
				     "Approve an override in case %s", slice_text(file.id))));
}

/* Whether no later one in force is of the same child and card. */
static bool is_newest(const struct case_file *file, size_t at)
{
	const struct assessment *assessment = &file->assessments[at];

	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *other = &file->assessments[i];
		if (other->date > assessment->date &&
			slice_equal(other->about.member, assessment->about.member) &&
			slice_equal(other->about.card, assessment->about.card) &&
			assessment_in_force(file->assessments, file->assessment_count, i))
			return false;
	}
	return assessment_in_force(file->assessments, file->assessment_count, at);
}

static void show(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct document *document)
{
	struct score score;

	if (score_of_assessment(context, file, assessment, &score))
		assessment_page_add(context, file, &score, document);
	else
		context->broken = true;
}

bool show_assessments(
	struct context *context, struct slice named, struct slice stem, struct document *document)
{
	struct slice folder;
	struct case_file file;

	if (!find_case(context, named, false, &folder) ||
		!load_case(context, folder, context->arena, &file))
		return false;
	assessment_document(context, &file, document);
	if (stem.length > 0) {
		const struct assessment *assessment = find_assessment(context, &file, stem);
		if (assessment == NULL)
			return false;
		show(context, &file, assessment, document);
	}
	for (size_t i = 0; i < file.assessment_count && stem.length == 0; i++)
		if (is_newest(&file, i))
			show(context, &file, &file.assessments[i], document);
	context->answer_is_no = document->section_count == 0;
	if (file.assessment_count == 0)
		diag_add(context->diags, SEVERITY_NOTE, "none", NULL,
			_("case %s has no assessment yet"), slice_text(file.id));
	return true;
}
