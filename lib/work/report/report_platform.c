#include "base/translate.h"
#include "work/report/platform_audit.h"
#include "work/report/released.h"
#include "work/report/report_kinds.h"
#include "work/shared/findings.h"
#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"

static const char kind[] = "platform";

/* Reads everything that the report of a period is made from. */
static bool read_part(struct context *context, const struct released *released,
	struct period period, struct period_report *part)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_SERVICES |
			       PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;

	*part = (struct period_report){ .context = context };
	return load_platform(context, parts) &&
	       period_facts_read(context, &released->rows, period, &part->facts);
}

/* Whether another report was known when this one is, or was, released: it has its part in what this
 * one may say. */
static bool is_known(const struct released *released, const struct release *release)
{
	return release != NULL &&
	       (released->before == NULL || release_is_earlier(release, released->before));
}

/* The report of another period as it was released; NULL when there was none, or when it cannot be
 * made again here, which is said. */
static struct period_report *read_neighbour(
	struct context *context, const struct released *released, const struct release *release)
{
	if (!is_known(released, release) || slice_is_empty(release->commit))
		return NULL;
	struct arena *arena = context->arena;
	struct period_report *part = arena_take(arena, 1, sizeof *part);
	struct context *past = arena_take(arena, 1, sizeof *past);
	struct findings findings;

	findings_begin(context, &findings);
	bool read =
		context_open_at(context, release->commit, past) &&
		read_part(past, released, (struct period){ release->from, release->to }, part) &&
		platform_build(part, NULL, NULL);
	context_close(past);
	findings_end(context, &findings, FINDINGS_DROP);
	findings_share(context, past);
	if (read)
		return part;
	char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
	diag_add(context->diags, SEVERITY_WARNING, "audit", NULL,
		_("the report of %s to %s cannot be made again, so what it tells together with "
		  "this one is not known"),
		date_format(release->from, from), date_format(release->to, to));
	return NULL;
}

/* Builds the report from the store as it was read, with those beside it in time. */
static bool build(struct context *context, const struct released *released,
	struct period_report *part, struct report *report)
{
	struct period_report *before = read_neighbour(
		context, released, release_before(&released->rows, kind, released->period));
	struct period_report *after = read_neighbour(
		context, released, release_after(&released->rows, kind, released->period));

	if (!platform_build(part, before, after))
		return false;
	report->document = part->document;
	report->told = part->told;
	report->document.commit = released_commit(context, released, &report->unrepeatable);
	return released_record(context, released, report->document.commit);
}

/* The same period again, from other records: as they were. */
static bool build_again(
	struct context *context, const struct released *released, struct report *report)
{
	struct period_report part;
	struct context past;
	bool built = released_open(context, released, &past) &&
		     read_part(&past, released, released->period, &part) &&
		     build(context, released, &part, report);

	context_close(&past);
	return built;
}

static bool read_names(struct context *context, struct report *report)
{
	struct name_set *names = arena_take(context->arena, 1, sizeof *names);

	report->names = names;
	return load_all_names(context, names);
}

bool report_platform(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report)
{
	/* It goes on remembering what is read for as long as the store is open. */
	struct released *released = arena_take(context->arena, 1, sizeof *released);
	struct period_report part;

	(void)operand;
	report->summary = "Record a released report";
	if (!released_begin(context, kind, request->from, request->to, released) ||
		!read_names(context, report) ||
		!read_part(context, released, released->period, &part))
		return false;
	if (released->before != NULL && !released_is_same(released))
		return build_again(context, released, report);
	return build(context, released, &part, report);
}
