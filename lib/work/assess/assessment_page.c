#include "work/assess/assessment_page.h"
#include "logic/score/factor.h"
#include "work/assess/assessment_parts.h"
#include "work/shared/begin_document.h"
#include "work/shared/load_platform.h"

struct slice assessment_answer_text(const struct score *score, const struct item_score *item,
	enum language language, struct arena *arena)
{
	struct slice word = card_answer_word(score->card, item->item, item->value, language);

	if (slice_is_empty(word))
		word = arena_format(arena, "%ld", item->value);
	return slice_is_empty(item->answer->note)
		       ? word
		       : arena_format(arena, "%s (%s)", word.data, slice_text(item->answer->note));
}

struct slice page_question(const struct page *page, const struct card_item *item)
{
	return card_text(item->cs, item->en, page->language);
}

struct slice page_level(const struct page *page, size_t at)
{
	const struct card_level *level = &page->score->levels[at];

	return card_text(level->cs, level->en, page->language);
}

struct slice page_levels(const struct page *page, size_t low, size_t high)
{
	if (low == high)
		return page_level(page, low);
	return arena_format(page->arena, _("undetermined between %s and %s"),
		slice_text(page_level(page, low)), slice_text(page_level(page, high)));
}

struct table *page_begin_table(struct page *page, struct table_rows *rows, const char *name,
	const char *title, const struct column *columns, size_t column_count)
{
	struct table *table = section_add_table(page->section, page->arena);

	table->name = name;
	table->title = slice_from(title);
	table->columns = columns;
	table->column_count = column_count;
	table_rows_init(rows, page->arena, table);
	return table;
}

static void say(struct page *page, enum paragraph_kind kind, struct slice text)
{
	section_add_paragraph(page->section, page->arena, kind, text);
}

static void add_warnings(struct page *page)
{
	const struct score *score = page->score;
	struct slice stem = score->assessment->stem;

	if (slice_equals(score->card->head.status, "example"))
		say(page, PARAGRAPH_WARNING, slice_from(_("an example, not for decisions")));
	for (size_t i = 0; i < page->file->assessment_count; i++) {
		const struct assessment *other = &page->file->assessments[i];
		if (slice_equal(other->about.corrects, stem))
			say(page, PARAGRAPH_WARNING,
				arena_format(page->arena, _("no longer counts: corrected by %s"),
					slice_text(other->stem)));
	}
	/* Without levels the result says so. */
	if (score->level_count > 0 && !factor_any_risk(score))
		say(page, PARAGRAPH_WARNING,
			slice_from(_("nothing was seen, which does not mean that the child is "
				     "safe")));
}

static struct slice section_title(const struct page *page)
{
	const struct assessment *assessment = page->score->assessment;
	const struct card_head *head = &page->score->card->head;
	char date[DATE_TEXT_SIZE];

	return arena_format(page->arena, "%s: %s, %s",
		assessment->about.member.data != NULL ? slice_text(assessment->about.member)
						      : _("family"),
		slice_text(card_text(head->title_cs, head->title_en, page->language)),
		date_format(assessment->date, date));
}

void assessment_document(
	struct context *context, const struct case_file *file, struct document *document)
{
	begin_document(context, "assessments",
		arena_format(context->arena, _("Assessments of %s"), slice_text(file->id)),
		document);
	document->data = value_list(context->arena);
}

void assessment_page_add(struct context *context, const struct case_file *file,
	const struct score *score, struct document *document)
{
	struct page page = {
		.context = context,
		.arena = context->arena,
		.language = context->language,
		.file = file,
		.score = score,
	};

	load_platform(context, PLATFORM_VOCABULARIES);
	page.section =
		document_add_section(document, page.arena, "assessment", section_title(&page));
	add_warnings(&page);
	page_add_result(&page);
	page_add_signs(&page);
	page_add_indices(&page);
	page_add_factors(&page);
	page_add_questions(&page);
	value_append(document->data, page.arena, assessment_value(score, file->id, page.arena));
}
