#include "work/conference/handover_sheet.h"
#include "base/array.h"
#include "model/record/change_records.h"
#include "work/conference/report_case.h"
#include "work/shared/begin_document.h"

static void say(
	struct case_page *page, struct section *section, const char *what, struct slice text)
{
	if (!slice_is_empty(text))
		section_add_paragraph(section, page->arena, PARAGRAPH_ITEM,
			arena_format(page->arena, "%s: %s", what, slice_text(text)));
}

static const struct record *newest_handover(const struct case_file *file)
{
	const struct record *handover = NULL, *record;
	size_t from = 0;

	while ((record = case_file_next(file, RECORD_HANDOVER, &from)) != NULL)
		handover = record;
	return handover;
}

/* Who gives and takes, and what the one who gives has to say. */
static void add_handover(struct case_page *page)
{
	const struct record *record = newest_handover(page->file);

	if (record == NULL)
		return;
	const struct handover *handover = record_as_handover(record);
	struct section *section = case_page_section(page, "handover", N_("Handover"));
	say(page, section, _("day"), date_text(record->date, page->arena));
	say(page, section, _("hands over"),
		person_label(page->context, handover->from, page->arena));
	say(page, section, _("takes over"), person_label(page->context, handover->to, page->arena));
	say(page, section, _("the family was told"), date_text(handover->family_told, page->arena));
	say(page, section, _("they met"), date_text(handover->met, page->arena));
	case_page_add_text(page, &record->front, "handover", N_("Handover"), &section);
}

/* The sections in their order. */
static void (*const sections[])(struct case_page *page) = {
	add_handover,
	case_page_add_facts,
	case_page_add_duties,
	case_page_add_tasks,
	case_page_add_goals,
	case_page_add_referrals,
	case_page_add_consents,
	case_page_add_notices,
	case_page_add_members,
	case_page_add_levels,
	case_page_add_situation,
};

bool handover_sheet(struct context *context, struct slice named, struct document *document)
{
	struct case_page page;

	if (!case_page_open(context, named, &page))
		return false;
	begin_document(context, "handover",
		arena_format(page.arena, _("Handover of case %s"), slice_text(page.file->id)),
		document);
	page.document = document;
	report_case_warning(&page);
	for (size_t i = 0; i < ARRAY_LEN(sections); i++)
		sections[i](&page);
	return true;
}
