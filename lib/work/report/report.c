#include "work/report/report.h"
#include "base/translate.h"
#include "store/browser.h"
#include "store/graphviz.h"
#include "work/report/release_check.h"
#include "work/report/report_kinds.h"
#include "work/shared/findings.h"
#include "work/shared/output.h"
#include "work/shared/save.h"

const struct report_kind report_of_network = { REPORT_OUTSIDE | REPORT_WRITES, report_network };
const struct report_kind report_of_platform = { REPORT_OUTSIDE | REPORT_WRITES, report_platform };
const struct report_kind report_of_timesheet = { 0, report_timesheet };
const struct report_kind report_of_today = { 0, report_today };

static unsigned traits_of(const struct report_kind *kind, const struct report_request *request)
{
	unsigned without = request->release ? 0U : REPORT_WRITES;

	if (request->inside)
		without |= REPORT_OUTSIDE;
	return kind->traits & ~without;
}

static bool check_table(
	struct context *context, const struct document *document, struct slice wanted)
{
	struct slice names = slice_from("");

	if (wanted.data == NULL || document_find_table(document, wanted.data) != NULL)
		return true;
	for (size_t i = 0; i < document->section_count; i++)
		for (size_t k = 0; k < document->sections[i].table_count; k++)
			names = arena_format(context->arena, "%s%s%s", names.data,
				names.length > 0 ? ", " : "", document->sections[i].tables[k].name);
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--table: the report has no table '%s' (one of: %s)"), wanted.data, names.data);
}

static bool check_outputs(struct context *context, const struct report_request *request)
{
	bool good = check_output(context, request->output, false);

	good &= check_output(context, request->drawing, false);
	if (request->open && request->output.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--open requires a file (give --output FILE)"));
	if (request->drawing.data != NULL && slice_equal(request->drawing, request->output))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--drawing: %s is where the report goes (another name)"),
			request->drawing.data);
	return good;
}

bool report_make(struct context *context, const struct report_kind *kind, struct slice operand,
	const struct report_request *request, struct report *report)
{
	*report = (struct report){ .kind = kind, .told = { .arena = context->arena } };
	if (!check_outputs(context, request) || !kind->make(context, operand, request, report))
		return false;
	report->document.made = context->today;
	return check_table(context, &report->document, request->table);
}

bool report_make_again(struct context *context, const struct report_kind *kind,
	struct slice operand, const struct report_request *request, struct document *document)
{
	struct report report = { .kind = kind, .told = { .arena = context->arena } };
	const struct change_list changes = context->changes;
	bool answer_is_no = context->answer_is_no;
	size_t said = context->talk.length;
	struct findings findings;

	findings_begin(context, &findings);
	bool made = kind->make(context, operand, request, &report);
	findings_end(context, &findings, made ? FINDINGS_DROP : FINDINGS_HAND_ON);
	context->changes = changes;
	context->answer_is_no = answer_is_no;
	context->talk.length = said;
	context->talk.data[said] = '\0';
	*document = report.document;
	return made;
}

/* What is drawn, in the language of Graphviz; absent when nothing is asked for. */
static struct slice drawing_of(
	struct context *context, const struct report_request *request, const struct report *report)
{
	struct buf buf;

	if (request->drawing.data == NULL)
		return (struct slice){ 0 };
	buf_init(&buf);
	graph_dot(report->graph, &buf);
	return buf_take(&buf, context->arena);
}

/* Without Graphviz there is no drawing, which is said. */
static bool prepare_drawing(
	struct context *context, struct slice file, struct slice dot, struct output *output)
{
	struct buf picture;
	bool fine = true;

	if (dot.data == NULL || context->dry_run)
		return true;
	buf_init(&picture);
	if (graphviz_svg(dot, &picture, context->diags))
		fine = prepare_output(context, file, buf_slice(&picture), false, output);
	buf_free(&picture);
	return fine;
}

/* Both files are on disk before a release is recorded, and get their names after. */
static bool write_all(struct context *context, const struct report_request *request,
	const struct report *report, struct slice dot, struct buf *page)
{
	struct output drawing = { .path = NULL }, output = { .path = NULL };
	bool written = prepare_drawing(context, request->drawing, dot, &drawing) &&
		       prepare_output(context, request->output, buf_slice(page), false, &output) &&
		       save(context, report->summary);

	if (written) {
		written = publish_output(context, &drawing);
		written &= publish_output(context, &output);
		if (written && request->open && !context->dry_run)
			browser_open(request->output.data, context->diags);
	}
	output_drop(&drawing);
	output_drop(&output);
	return written;
}

static bool let_go(struct context *context, const struct report_request *request,
	const struct report *report, struct buf *page)
{
	unsigned traits = traits_of(report->kind, request);
	struct slice dot = drawing_of(context, request, report);

	if ((traits & REPORT_OUTSIDE) &&
		(!release_check(context, report->names, &report->told, buf_slice(page)) ||
			!release_check(context, report->names, &report->told, dot)))
		return false;
	if (!write_all(context, request, report, dot, page))
		return false;
	if (request->output.data != NULL || (context->dry_run && (traits & REPORT_WRITES)))
		buf_clear(page);
	return true;
}

bool report_release(struct context *context, const struct report_request *request,
	const struct report *report, struct buf *page)
{
	bool released = let_go(context, request, report, page);

	if (!released)
		buf_clear(page);
	return released;
}
