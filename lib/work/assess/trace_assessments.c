#include "work/assess/trace_assessments.h"
#include "work/assess/assessment_course.h"
#include "work/assess/score_assessment.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include <stdlib.h>

/* What is traced: the case, and its assessments that are asked for, scored. */
struct trace {
	struct context *context;
	const struct trace_request *request;
	const struct case_file *file;
	struct score *scores; /* in the order of the timeline */
	size_t count;
	struct value *data;
};

static bool check_request(
	struct context *context, const struct trace_request *request, const struct case_file *file)
{
	struct card card;

	if (request->member.data != NULL && case_file_member(file, request->member) == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-member", NULL,
			_("case %s has no member '%s' (case-show lists them)"),
			slice_text(file->id), slice_text(request->member));
	return request->card.data == NULL || load_card(context, request->card, &card);
}

static bool is_wanted(const struct trace_request *request, const struct assessment *assessment)
{
	const struct assessment_about *about = &assessment->about;

	return !assessment->erased &&
	       (request->member.data == NULL || slice_equal(about->member, request->member)) &&
	       (request->card.data == NULL || slice_equal(about->card, request->card));
}

static void score_all(struct trace *trace)
{
	struct context *context = trace->context;
	const struct case_file *file = trace->file;
	struct index cards;

	index_init(&cards, context->arena);
	trace->scores =
		arena_take(context->arena, file->assessment_count + 1, sizeof *trace->scores);
	for (size_t i = 0; i < file->assessment_count; i++) {
		if (!is_wanted(trace->request, &file->assessments[i]))
			continue;
		if (score_by_cards(context, file, &file->assessments[i], &cards, context->arena,
			    &trace->scores[trace->count]))
			trace->count++;
		else
			context->broken = true;
	}
}

static void add_child(struct trace *trace, struct slice member, struct document *document)
{
	struct arena *arena = trace->context->arena;
	struct section *section = document_add_section(
		document, arena, "child", member.data != NULL ? member : slice_from(_("family")));
	struct course course = { .context = trace->context,
		.file = trace->file,
		.section = section,
		.scores = arena_take(arena, trace->count, sizeof *course.scores) };

	for (size_t i = 0; i < trace->count; i++)
		if (slice_equal(trace->scores[i].assessment->about.member, member))
			course.scores[course.count++] = &trace->scores[i];
	assessment_course_add(&course, trace->data);
}

/* Those that the assessments name, in the order of their ids; none for the family. */
static struct slice_list children_of(const struct trace *trace)
{
	struct slice_list children = { 0 };

	for (size_t i = 0; i < trace->count; i++) {
		struct slice member = trace->scores[i].assessment->about.member;
		if (member.data != NULL && !slice_list_has(&children, member))
			slice_list_add(&children, trace->context->arena, member);
	}
	if (children.count > 0)
		qsort(children.items, children.count, sizeof *children.items, slice_compare_items);
	return children;
}

static bool names_no_child(const struct trace *trace)
{
	for (size_t i = 0; i < trace->count; i++)
		if (trace->scores[i].assessment->about.member.data == NULL)
			return true;
	return false;
}

bool trace_assessments(
	struct context *context, const struct trace_request *request, struct document *document)
{
	struct slice folder = { 0 };
	struct case_file file;
	struct trace trace = { .context = context,
		.request = request,
		.file = &file,
		.data = value_list(context->arena) };

	load_platform(context, PLATFORM_VOCABULARIES);
	if (!find_case(context, request->named, false, &folder) ||
		!load_case(context, folder, context->arena, &file) ||
		!check_request(context, request, &file))
		return false;
	score_all(&trace);
	assessment_document(context, &file, document);
	struct slice_list children = children_of(&trace);
	for (size_t i = 0; i < children.count; i++)
		add_child(&trace, children.items[i], document);
	if (names_no_child(&trace))
		add_child(&trace, (struct slice){ 0 }, document);
	value_append(document->data, context->arena, trace.data);
	context->answer_is_no = trace.count == 0;
	if (trace.count == 0 && !context->broken)
		diag_add(context->diags, SEVERITY_NOTE, "none", NULL,
			_("case %s has no such assessment yet"), slice_text(file.id));
	return true;
}
