#include "base/translate.h"
#include "work/platform_report.h"

static const char unknown[] = "unknown";

static bool is_municipality(const struct place *place)
{
	return slice_equals(place->kind, "municipality");
}

void report_name_municipalities(struct platform_report *report, struct tally *tally)
{
	const struct rows *rows = &report->context->platform.places.rows;

	for (size_t i = 0; i < rows->count; i++)
		if (is_municipality(rows_at(rows, i)))
			tally_name(tally, ((const struct place *)rows_at(rows, i))->id);
	tally_name(tally, slice_from(unknown));
}

struct slice report_municipality(const struct platform_report *report, struct slice place)
{
	enum { MOST_STEPS = 8 };
	const struct platform *platform = &report->context->platform;
	const struct place *found = platform_place(platform, place);

	for (int i = 0; i < MOST_STEPS && found != NULL; i++) {
		if (is_municipality(found))
			return found->id;
		found = platform_place(platform, found->part_of);
	}
	return slice_from(unknown);
}

struct slice report_label_municipality(const struct platform_report *report, struct slice code)
{
	const struct place *place = platform_place(&report->context->platform, code);

	return place != NULL ? place->name : slice_from(_("unknown"));
}
