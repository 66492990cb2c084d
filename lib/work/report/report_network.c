#include "work/report/report_network.h"
#include "base/translate.h"
#include "logic/privacy/bands.h"
#include "work/report/network_report.h"
#include "work/report/released.h"
#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"

static const char kind[] = "network";

static bool read_facts(struct context *context, const struct rows *released, struct period period,
	struct network_facts *facts)
{
	return load_platform(
		       context, PLATFORM_PEOPLE | PLATFORM_SERVICES | PLATFORM_VOCABULARIES) &&
	       network_facts_read(context, released, period, facts);
}

/* For outside nothing may be left out. */
static bool read_all(
	struct context *context, const struct released *released, struct network_facts *facts)
{
	if (!read_facts(context, &released->rows, released->period, facts))
		return false;
	return !context->broken ||
	       diag_add(context->diags, SEVERITY_ERROR, "broken", NULL,
		       _("no report for outside is made while something in the store cannot be "
			 "read (store-check shows it)"));
}

static bool build(struct context *context, const struct released *released,
	struct context *read_from, const struct network_facts *facts, struct report *report)
{
	struct band lowest = band_of(0, read_from->platform.settings.round_to);

	network_report_fill(read_from, facts, lowest.high + 1, report);
	report->document.commit = released_commit(context, released, &report->unrepeatable);
	return released_record(context, released, report->document.commit);
}

/* The same period again, from other records: as they were. */
static bool build_again(
	struct context *context, const struct released *released, struct report *report)
{
	struct network_facts facts;
	struct context past;
	bool built = released_open(context, released, &past) && read_all(&past, released, &facts) &&
		     build(context, released, &past, &facts, report);

	context_close(&past);
	return built;
}

static bool report_outside(
	struct context *context, const struct report_request *request, struct report *report)
{
	struct arena *arena = context->arena;
	/* It goes on remembering what is read for as long as the store is open. */
	struct released *released = arena_take(arena, 1, sizeof *released);
	struct name_set *names = arena_take(arena, 1, sizeof *names);
	struct network_facts facts;

	report->summary = "Record a released report";
	report->names = names;
	if (!released_begin(context, kind, request->from, request->to, released) ||
		!load_all_names(context, names) || !read_all(context, released, &facts))
		return false;
	if (released->before != NULL && !released_is_same(released))
		return build_again(context, released, report);
	return build(context, released, context, &facts, report);
}

static bool report_inside(
	struct context *context, const struct report_request *request, struct report *report)
{
	const struct rows none_released = { 0 };
	enum grid grid = GRID_HALF_YEAR;
	struct network_facts facts;
	struct period period;

	grid_find(context->platform.settings.grid_code, &grid);
	if (!period_choose(
		    grid, request->from, request->to, context->today, context->diags, &period) ||
		!read_facts(context, &none_released, period, &facts))
		return false;
	network_report_fill(context, &facts, 1, report);
	return true;
}

bool report_network(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report)
{
	(void)operand;
	return request->inside ? report_inside(context, request, report)
			       : report_outside(context, request, report);
}
