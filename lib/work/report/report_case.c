#include "work/report/report_case.h"
#include "base/array.h"
#include "base/translate.h"
#include "work/shared/begin_document.h"
#include "work/shared/label.h"

/* The sections in their order. */
static void (*const sections[])(struct case_page *page) = {
	case_page_add_facts,
	case_page_add_duties,
	case_page_add_situation,
	case_page_add_signals,
	case_page_add_members,
	case_page_add_levels,
	report_case_changes,
	case_page_add_safety,
	report_case_factors,
	case_page_add_goals,
	case_page_add_needs,
	case_page_add_tasks,
	report_case_closed_tasks,
	case_page_add_referrals,
	report_case_events,
	report_case_meetings,
	case_page_add_consents,
	case_page_add_notices,
};

void report_case_warning(struct case_page *page)
{
	struct section *section = document_add_section(
		page->document, page->arena, "inside", slice_from(_("Internal")));

	section_add_paragraph(section, page->arena, PARAGRAPH_WARNING,
		slice_from(_("This report tells of one family, exactly. It stays inside: it is for "
			     "those who work on the case, and for nobody else.")));
}

bool report_case(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report)
{
	struct case_page page;

	(void)request;
	if (!case_page_open(context, operand, &page))
		return false;
	begin_document(context, "case",
		arena_format(page.arena, _("Report of case %s"), slice_text(page.file->id)),
		&report->document);
	page.document = &report->document;
	report_case_warning(&page);
	for (size_t i = 0; i < ARRAY_LEN(sections); i++)
		sections[i](&page);
	return true;
}
