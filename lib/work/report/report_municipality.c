#include "base/translate.h"
#include "work/report/platform_report.h"

static const char unknown[] = "unknown";

void report_name_municipalities(const struct platform_report *report, struct tally *tally)
{
	const struct rows *rows = &report->context->platform.places.rows;

	for (size_t i = 0; i < rows->count; i++) {
		const struct place *place = rows_at(rows, i);
		if (slice_equals(place->kind, "municipality"))
			tally_name(tally, place->id);
	}
	tally_name(tally, slice_from(unknown));
}

struct slice report_municipality(const struct platform_report *report, struct slice place)
{
	const struct place *found = platform_municipality(&report->context->platform, place);

	return found == NULL ? slice_from(unknown) : found->id;
}

struct slice report_label_municipality(const struct platform_report *report, struct slice code)
{
	const struct place *place = platform_place(&report->context->platform, code);

	return place != NULL ? place->name : slice_from(_("unknown"));
}
