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
	assessment->stem =
		new_stem(context, RING_CASES, file->folder, assessment->date, RECORD_ASSESSMENT);
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
