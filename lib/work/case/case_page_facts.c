#include "model/record/change_records.h"
#include "model/schema/tables.h"
#include "work/case/case_page.h"

struct facts {
	struct case_page *page;
	struct section *section;
};

static void say(struct facts *facts, const char *what, struct slice text)
{
	struct arena *arena = facts->page->arena;

	if (!slice_is_empty(text))
		section_add_paragraph(facts->section, arena, PARAGRAPH_ITEM,
			arena_format(arena, "%s: %s", what, slice_text(text)));
}

/* What a case should have: that it is missing is said too. */
static void say_expected(struct facts *facts, const char *what, struct slice text)
{
	say(facts, what, slice_is_empty(text) ? slice_from(_("not recorded")) : text);
}

/* The closing that stands: why, and how the child is. */
static void say_closed(struct facts *facts)
{
	const struct case_page *page = facts->page;
	const struct record *record;
	size_t from = 0;

	say(facts, _("closed"), day_label(page->summary->closed, page->arena));
	while ((record = case_file_next(page->file, RECORD_CLOSING, &from)) != NULL) {
		const struct closing *closing = record_as_closing(record);
		if (record->date != page->summary->closed)
			continue;
		say(facts, _("closed because"),
			slice_from(word_label(closing_reasons, closing->reason)));
		say(facts, _("how the child is"),
			slice_from(word_label(case_outcomes, closing->outcome)));
	}
}

static void say_level(struct facts *facts)
{
	const struct case_page *page = facts->page;
	const struct case_level *level = &page->summary->level;
	struct slice text = level_label(level->low, level->high, page->language, page->arena);

	if (slice_is_empty(text))
		text = slice_from(_("not assessed yet"));
	say(facts, _("risk level"), text);
	if (page->summary->closed == DATE_NONE)
		say(facts, _("review due"), day_label(level->review_due, page->arena));
}

static void say_facts(struct facts *facts, const struct case_facts *fields)
{
	struct case_page *page = facts->page;
	struct slice source = code_label(page->context, VOCABULARY_SOURCES, fields->source);

	if (fields->signal.data != NULL)
		source = arena_format(
			page->arena, "%s (%s)", slice_text(source), fields->signal.data);
	say(facts, _("opened"), day_label(fields->opened, page->arena));
	say_closed(facts);
	say(facts, _("continued in case"), fields->continued_in);
	say(facts, _("case manager"),
		person_label(page->context, page->summary->manager, page->arena));
	say_expected(facts, _("place"), place_label(page->context, fields->place));
	say(facts, _("noticed by"), source);
	say_expected(
		facts, _("reasons"), case_page_labels(page, VOCABULARY_REASONS, &fields->reasons));
	say_expected(facts, _("needs"), case_page_labels(page, VOCABULARY_NEEDS, &fields->needs));
	say_level(facts);
	say(facts, _("related cases"), join_texts(&fields->related, page->arena));
	say(facts, _("languages"), join_texts(&fields->languages, page->arena));
	if (fields->interpreter != TRUTH_UNKNOWN)
		say(facts, _("interpreter"),
			slice_from(fields->interpreter == TRUTH_YES ? _("yes") : _("no")));
	say(facts, _("project"), fields->project);
	say(facts, _("keep until"), day_label(fields->keep_until, page->arena));
}

/* What must not be overlooked; what is to be done about it stands among the duties. */
static void warn_of_acute(struct facts *facts)
{
	const struct case_page *page = facts->page;

	if (page->summary->closed == DATE_NONE && page->summary->level.acute == SIGN_YES)
		section_add_paragraph(facts->section, page->arena, PARAGRAPH_WARNING,
			slice_from(_("an acute sign is known (the newest assessments name it): "
				     "act now")));
}

static void say_erased(struct facts *facts)
{
	const struct record *record = &facts->page->file->facts_record;
	const struct erased_stub *stub = record_as_stub(record);

	if (!record->erased || stub == NULL)
		return;
	say(facts, _("erased"), day_label(stub->erased, facts->page->arena));
	say(facts, _("because"), stub->basis);
}

void case_page_add_facts(struct case_page *page)
{
	struct facts facts = { page, case_page_section(page, "case", N_("In short")) };
	const struct case_facts *fields = page->file->facts;
	struct arena *arena = page->arena;

	if (fields == NULL) {
		say_erased(&facts);
		return;
	}
	warn_of_acute(&facts);
	say_facts(&facts, fields);
	value_set(page->data, arena, "source", value_text(arena, fields->source));
	value_set(page->data, arena, "reasons", case_page_list(page, &fields->reasons));
	value_set(page->data, arena, "needs", case_page_list(page, &fields->needs));
}

void case_page_add_situation(struct case_page *page)
{
	struct section *section = NULL;

	if (page->file->facts != NULL)
		case_page_add_text(page, &page->file->facts_record.front, "situation",
			N_("Situation"), &section);
}
