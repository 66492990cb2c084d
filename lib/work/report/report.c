#include "work/report/report.h"
#include "base/array.h"
#include "base/translate.h"
#include "store/graphviz.h"
#include "text/nearest.h"
#include "work/report/release_check.h"
#include "work/report/report_case.h"
#include "work/report/report_network.h"
#include "work/report/report_platform.h"
#include "work/report/report_timesheet.h"
#include "work/report/report_today.h"
#include "work/shared/option.h"
#include "work/shared/output.h"
#include "work/shared/save.h"

static const struct report_kind report_kinds[] = {
	{ "case", "CASE", 0, report_case },
	{ "network", NULL,
		REPORT_OUTSIDE | REPORT_WRITES | REPORT_PERIOD | REPORT_INSIDE | REPORT_GRAPH,
		report_network },
	{ "platform", NULL, REPORT_OUTSIDE | REPORT_WRITES | REPORT_PERIOD, report_platform },
	{ "timesheet", "PERSON", REPORT_MONTH, report_timesheet },
	{ "today", "[PERSON]", REPORT_TODAY, report_today },
};

static const struct report_kind *find_kind(const struct slice_list *operands)
{
	for (size_t i = 0; i < ARRAY_LEN(report_kinds); i++)
		if (slice_equals(operands->items[0], report_kinds[i].name))
			return &report_kinds[i];
	return NULL;
}

static unsigned traits_of(const struct report_kind *kind, const struct report_request *request)
{
	return kind->traits & ~(request->inside ? REPORT_OUTSIDE | REPORT_WRITES : 0U);
}

bool report_only_reads(const struct report_request *request, const struct slice_list *operands)
{
	const struct report_kind *kind = find_kind(operands);

	return kind == NULL || !(traits_of(kind, request) & REPORT_WRITES);
}

static bool refuse_kind(struct context *context, struct slice name)
{
	struct slice names = slice_from("");
	struct nearest nearest;

	nearest_init(&nearest, name);
	for (size_t i = 0; i < ARRAY_LEN(report_kinds); i++) {
		nearest_offer(&nearest, slice_from(report_kinds[i].name));
		names = arena_format(context->arena, "%s%s%s", names.data, i > 0 ? ", " : "",
			report_kinds[i].name);
	}
	struct slice best = nearest_best(&nearest);
	if (best.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("there is no report '%s' (one of: %s)"), slice_text(name), names.data);
	return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
		_("there is no report '%s' (did you mean '%s'?)"), slice_text(name), best.data);
}

static bool check_request(struct context *context, const struct report_kind *kind,
	const struct slice_list *operands, const struct report_request *request)
{
	const struct {
		const char *name;
		bool given;
		unsigned trait;
	} options[] = {
		{ "from", request->from != DATE_NONE, REPORT_PERIOD },
		{ "to", request->to != DATE_NONE, REPORT_PERIOD },
		{ "inside", request->inside, REPORT_INSIDE },
		{ "drawing", request->drawing.data != NULL, REPORT_GRAPH },
		{ "month", request->month.data != NULL, REPORT_MONTH },
		{ "contact-days", request->contact_days != INTEGER_NONE, REPORT_TODAY },
	};
	size_t wanted = kind->operand != NULL ? 2 : 1;
	bool optional = wanted == 2 && kind->operand[0] == '[';
	bool good = true;

	if (operands->count < wanted - optional)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("something is missing (report %s %s)"), kind->name, kind->operand);
	if (operands->count > wanted)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' is one word too many (report %s)"),
			slice_text(operands->items[wanted]), kind->name);
	for (size_t i = 0; i < ARRAY_LEN(options); i++)
		if (!(kind->traits & options[i].trait))
			good &= option_refuse(
				context, options[i].given, options[i].name, kind->name);
	return good;
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
	if (request->drawing.data != NULL && slice_equal(request->drawing, request->output))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--drawing: %s is where the report goes (another name)"),
			request->drawing.data);
	return good;
}

bool report_make(struct context *context, const struct slice_list *operands,
	const struct report_request *request, struct report *report)
{
	const struct report_kind *kind = find_kind(operands);
	struct slice operand = operands->count > 1 ? operands->items[1] : (struct slice){ 0 };

	*report = (struct report){ .kind = kind, .told = { .arena = context->arena } };
	if (kind == NULL)
		return refuse_kind(context, operands->items[0]);
	return check_request(context, kind, operands, request) && check_outputs(context, request) &&
	       kind->make(context, operand, request, report) &&
	       check_table(context, &report->document, request->table);
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
	if (report->unrepeatable != NULL)
		diag_add(context->diags, SEVERITY_NOTE, "released", NULL,
			_("this report can be made again only while nothing changes that it was "
			  "read from: %s"),
			report->unrepeatable);
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
