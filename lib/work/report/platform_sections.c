#include "base/array.h"
#include "work/report/platform_report.h"

/* The sections of the report in their order: a new one is a row here and a file of its own. */
static platform_section *const sections[] = {
	report_introduction,
	report_families,
	report_breakdowns,
	report_referrals,
	report_waiting,
	report_services,
	report_meetings,
	report_tasks,
	report_asked,
	report_practice,
	report_gaps,
};

bool platform_sections(struct platform_report *report)
{
	for (size_t i = 0; i < ARRAY_LEN(sections); i++)
		if (!sections[i](report))
			return false;
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
