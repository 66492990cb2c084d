#include "work/conference/report_case.h"
#include "base/array.h"
#include "base/translate.h"
#include "work/shared/begin_document.h"
#include "work/shared/label.h"
#include <string.h>

/* The duties without the commands that meet them: nobody types at a conference. */
static void add_duties(struct case_page *page)
{
	static const char command[] = "command";
	size_t sections = page->document->section_count;

	case_page_add_duties(page);
	if (page->document->section_count > sections)
		table_hide(&page->document->sections[sections].tables[0], page->arena, command);
}

/* Who asked for which service, and how it ended: `waits` has it for people. */
static void add_referrals(struct case_page *page)
{
	size_t sections = page->document->section_count;

	case_page_add_referrals(page);
	if (page->document->section_count > sections)
		page->document->sections[sections].tables[0].for_machines = true;
}

/* What was assessed by cards that do not set the level; the others are drawn over time. */
static void add_signs(struct case_page *page)
{
	size_t sections = page->document->section_count;

	case_page_add_levels(page);
	if (page->document->section_count == sections)
		return;
	struct section *section = &page->document->sections[sections];
	struct table *table = section_add_table(section, page->arena), *all = &section->tables[0];
	struct value *rows = value_list(page->arena), *shown = value_list(page->arena);
	*table = *all;
	table->name = "signs";
	all->for_machines = true;
	for (size_t i = 0; i < all->rows->count; i++) {
		const struct card *card =
			index_get(page->cards, value_get(all->rows->items[i], "card")->text);
		if (card == NULL || card->head.sets_level == TRUTH_YES)
			continue;
		value_append(rows, page->arena, all->rows->items[i]);
		value_append(shown, page->arena, all->shown->items[i]);
	}
	table->rows = rows;
	table->shown = shown;
	table->for_machines = rows->count == 0;
}

/* Parts in their order; those of one group stand under one heading, and each keeps its own title
 * above its table. */
static const struct part {
	const char *group, *title; /* NULL: by itself */
	void (*add)(struct case_page *page);
} parts[] = {
	{ NULL, NULL, report_case_today },
	{ NULL, NULL, report_case_course },
	{ NULL, NULL, report_case_changed },
	{ NULL, NULL, add_duties },
	{ "plan", N_("Plan and tasks"), case_page_add_goals },
	{ "plan", NULL, case_page_add_needs },
	{ "plan", NULL, case_page_add_tasks },
	{ "sides", N_("Risks and strengths, side by side"), report_case_sides },
	{ "safety", N_("How safe the children are, and what they say"), report_case_child },
	{ "safety", NULL, case_page_add_safety },
	{ NULL, NULL, report_case_waits },
	{ "family", N_("The family and its situation"), case_page_add_situation },
	{ "family", NULL, case_page_add_facts },
	{ "family", NULL, case_page_add_members },
	{ "appendix", N_("Appendix: what was recorded"), case_page_add_signals },
	{ "appendix", NULL, add_signs },
	{ "appendix", NULL, report_case_meetings },
	{ "appendix", NULL, case_page_add_consents },
	{ "appendix", NULL, case_page_add_notices },
	{ "data", N_("Data"), report_case_answers },
	{ "data", NULL, report_case_changes },
	{ "data", NULL, report_case_factors },
	{ "data", NULL, report_case_closed_tasks },
	{ "data", NULL, add_referrals },
	{ "data", NULL, report_case_events },
};

void report_case_warning(struct case_page *page)
{
	struct section *section = document_add_section(
		page->document, page->arena, "inside", slice_from(_("Internal")));

	section_add_paragraph(section, page->arena, PARAGRAPH_WARNING,
		slice_from(_("This report tells of one family, exactly. It stays inside: it is for "
			     "those who work on the case, and for nobody else.")));
}

static void add_parts(struct case_page *page)
{
	size_t i = 0;

	while (i < ARRAY_LEN(parts)) {
		const struct part *first = &parts[i];
		size_t sections = page->document->section_count;
		do {
			parts[i++].add(page);
		} while (i < ARRAY_LEN(parts) && first->group != NULL && parts[i].group != NULL &&
			 strcmp(parts[i].group, first->group) == 0);
		if (first->group != NULL)
			document_join_sections(page->document, page->arena, sections, first->group,
				slice_from(_(first->title)));
	}
}

static bool report_case(struct context *context, struct slice operand,
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
	add_parts(&page);
	return true;
}

const struct report_kind report_of_case = { 0, report_case };
