#include "base/translate.h"
#include "work/report/platform_report.h"
#include "work/report/report_kinds.h"
#include "work/report/report_past.h"
#include "work/report/report_standing.h"
#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_releases.h"

static const char kind[] = "platform";

static bool read_facts(struct context *context, const struct release_list *released,
	struct period period, struct period_facts *facts)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_SERVICES |
			       PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;

	return load_platform(context, parts) && period_facts_read(context, released, period, facts);
}

static bool build(
	struct platform_report *frame, const struct release *numbers, enum report_standing standing)
{
	const struct period_facts *facts = frame->facts;
	struct arena *arena = frame->context->arena;

	*frame->document = (struct document){ .kind = kind,
		.title = arena_format(arena, _("Report of the platform, %s"), frame->period.data),
		.from = facts->period.from,
		.to = facts->period.to,
		.store = frame->context->platform.settings.name };
	if (standing == STANDING_RELEASED)
		frame->document->readers =
			slice_from(_("released: families are told in bands alone"));
	report_say_standing(frame->document, standing, arena);
	report_take_numbers(frame, numbers);
	return platform_sections(frame);
}

/* The numbers of a period that was released are those of the release, in whatever way they would be
 * counted today. */
static bool choose_numbers(const struct platform_report *frame, const struct released *released,
	const struct report_request *request, struct release *numbers)
{
	struct platform_counts counts = { .context = frame->context, .facts = frame->facts };

	if (released->before != NULL) {
		*numbers = *released->before;
		return true;
	}
	platform_count(frame, &counts);
	return numbers_choose(&counts, &released->all, request->explain, numbers) &&
	       (!request->release || released_record(frame->context, released, numbers));
}

static bool report_outside(struct context *context, struct platform_report *frame,
	const struct report_request *request, struct report *report)
{
	struct released released;
	struct period_facts *facts = arena_take(context->arena, 1, sizeof *facts);
	struct name_set *names = arena_take(context->arena, 1, sizeof *names);
	struct release numbers = { 0 };

	report->names = names;
	if (!released_begin(context, kind, request->from, request->to, &released) ||
		!load_all_names(context, names) ||
		!read_facts(context, &released.all, released.period, facts))
		return false;
	frame->facts = facts;
	frame->period = period_name(facts->period, context->arena);
	report_take_past(frame, &released.all);
	return choose_numbers(frame, &released, request, &numbers) &&
	       build(frame, &numbers, released_standing(&released, request));
}

static bool report_inside(struct context *context, struct platform_report *frame,
	const struct report_request *request)
{
	const struct release_list none = { 0 };
	struct release_list all = { 0 };
	struct platform_counts counts = { .context = context };
	struct release numbers = { 0 };
	struct period_facts *facts = arena_take(context->arena, 1, sizeof *facts);
	struct period period;

	if (!report_choose_period(context, request, &period) ||
		!read_facts(context, &none, period, facts))
		return false;
	frame->facts = counts.facts = facts;
	load_releases(context, &all);
	report_take_past(frame, &all);
	frame->period = period_name(period, context->arena);
	frame->is_inside = true;
	platform_count(frame, &counts);
	numbers_exact(&counts, &numbers);
	return build(frame, &numbers, STANDING_INSIDE);
}

bool report_platform(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report)
{
	struct platform_report frame = {
		.context = context, .document = &report->document, .told = &report->told
	};

	(void)operand;
	report->summary = "Record a released report";
	return request->inside ? report_inside(context, &frame, request)
			       : report_outside(context, &frame, request, report);
}
