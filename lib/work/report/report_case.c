#include "work/report/report_case.h"
#include "base/array.h"
#include "base/translate.h"
#include "logic/case/case_missing.h"
#include "work/shared/begin_document.h"
#include "work/shared/label.h"

/* The sections in their order. */
static void (*const sections[])(struct case_page *page) = {
	case_page_add_facts,
	report_case_missing,
	case_page_add_situation,
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

static const struct column missing_columns[] = {
	{ .name = "what", .title = N_("what"), .flexible = true },
	{ .name = "subject", .title = N_("whose"), .flexible = true },
	{ .name = "since", .title = N_("since") },
};

static struct slice subject_text(const struct case_page *page, const struct missing *missing)
{
	return missing->kind == MISSING_REFERRAL
		       ? code_label(page->context, VOCABULARY_NEEDS, missing->subject)
		       : missing->subject;
}

void report_case_missing(struct case_page *page)
{
	struct missing_list list = { 0 };
	struct case_table table;

	case_missing(page->file, page->cards, &page->summary->level, page->context->today,
		page->arena, &list);
	case_page_begin_table(page, &table, "missing", N_("What is missing"), missing_columns,
		ARRAY_LEN(missing_columns));
	for (size_t i = 0; i < list.count; i++) {
		const struct word *word = &missing_words[list.items[i].kind];
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "what", slice_from(word->code),
			slice_from(translate(word->label)));
		table_rows_set_text(&table.rows, "subject", list.items[i].subject,
			subject_text(page, &list.items[i]));
		table_rows_set(&table.rows, "since", value_date(page->arena, list.items[i].since),
			(struct slice){ 0 });
	}
	case_page_end_table(page, &table);
}

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
