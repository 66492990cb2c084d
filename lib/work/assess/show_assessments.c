#include "work/assess/show_assessments.h"
#include "work/assess/assessment_page.h"
#include "work/assess/score_assessment.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"

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
