#include "base/array.h"
#include "base/translate.h"
#include "work/report/platform_report.h"
#include <string.h>

/* The sections of the report in their order: a new one is a row here and a file of its own. Those
 * of a group stand under one heading. */
static const struct part {
	const char *group, *title; /* NULL: by itself */
	platform_section *add;
} parts[] = {
	{ NULL, NULL, report_in_short },
	{ NULL, NULL, report_trend },
	{ NULL, NULL, report_sources },
	{ NULL, NULL, report_needs },
	{ "help-way", N_("The way to help"), report_referrals },
	{ "help-way", NULL, report_waiting },
	{ NULL, NULL, report_levels },
	{ NULL, NULL, report_attendance },
	{ NULL, NULL, report_asked },
	{ NULL, NULL, report_practice },
	{ NULL, NULL, report_gaps },
	{ NULL, NULL, report_introduction },
	{ "appendix", N_("Appendix: all tables"), report_families },
	{ "appendix", NULL, report_details },
	{ "appendix", NULL, report_referral_details },
	{ "appendix", NULL, report_meetings },
	{ "appendix", NULL, report_tasks },
	{ "appendix", NULL, report_services },
	{ NULL, NULL, report_definitions },
};

static bool is_of_group(const struct part *part, const struct part *first)
{
	return first->group != NULL && part->group != NULL &&
	       strcmp(part->group, first->group) == 0;
}

bool platform_sections(struct platform_report *report)
{
	size_t i = 0;

	while (i < ARRAY_LEN(parts)) {
		const struct part *first = &parts[i];
		size_t sections = report->document->section_count;
		do {
			if (!parts[i++].add(report))
				return false;
		} while (i < ARRAY_LEN(parts) && is_of_group(&parts[i], first));
		if (first->group != NULL)
			document_join_sections(report->document, report->context->arena, sections,
				first->group, slice_from(translate(first->title)));
	}
	return true;
}

void platform_count(const struct platform_report *report, struct platform_counts *counts)
{
	static platform_counting *const all[] = {
		count_families,
		count_breakdowns,
		count_referrals,
		count_waiting,
	};

	for (size_t i = 0; i < ARRAY_LEN(all); i++)
		all[i](report, counts);
}
