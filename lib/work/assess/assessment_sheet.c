#include "work/assess/assessment_sheet.h"
#include "base/array.h"
#include "report/table_rows.h"
#include "work/assess/asked_items.h"
#include "work/assess/assess_about.h"
#include "work/assess/guide.h"
#include "work/assess/score_assessment.h"
#include "work/shared/begin_document.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"
#include <string.h>

struct sheet {
	struct context *context;
	struct arena *arena;
	enum language language;
	const struct card *card;
	const struct assessment *assessment; /* NULL: an empty sheet */
	struct slice case_id;
	struct document *document;
};

static const struct column columns[] = {
	{ "item", N_("question"), COLUMN_LEFT, true },
	{ "answer", N_("answer"), COLUMN_LEFT, true },
	{ "note", N_("note"), COLUMN_LEFT, true },
};

/* " [x] 2!": a box with what it stands for. */
static void add_box(struct buf *out, bool ticked, const char *label)
{
	buf_format(out, "%s[%s] %s", out->length > 0 ? "  " : "", ticked ? "x" : " ", label);
}

static void add_number_box(struct buf *out, const struct sheet *sheet, const struct card_item *item,
	const struct answer *given, long answer)
{
	bool ticked = given != NULL && given->kind == ANSWER_VALUE && given->value == answer;
	struct slice label = arena_format(sheet->arena, "%ld%s%s", answer,
		card_answer_in(&item->acute, answer) ? "!" : "",
		card_answer_in(&item->notify, answer) ? "*" : "");

	add_box(out, ticked, slice_text(label));
}

/* A box for each number and one for "?"; what else was said has one where it was. */
static struct slice boxes(
	const struct sheet *sheet, const struct card_item *item, const struct answer *given)
{
	struct buf line;

	buf_init(&line);
	for (long answer = item->min; answer <= item->max; answer++)
		add_number_box(&line, sheet, item, given, answer);
	add_box(&line, given != NULL && given->kind == ANSWER_UNKNOWN, "?");
	if (given != NULL && given->kind > ANSWER_UNKNOWN)
		add_box(&line, true, _(answer_words[given->kind].label));
	return buf_take(&line, sheet->arena);
}

static void add_item(
	const struct sheet *sheet, const struct card_item *item, struct table_rows *rows)
{
	const struct answer *given =
		sheet->assessment == NULL ? NULL : assessment_answer(sheet->assessment, item->id);
	struct slice question = card_text(item->cs, item->en, sheet->language);
	struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_text(rows, "item", item->id,
		arena_format(sheet->arena, "%s (%s)", slice_text(question), slice_text(item->id)));
	table_rows_set_text(rows, "answer", given == NULL ? none : answer_text(given, sheet->arena),
		boxes(sheet, item, given));
	table_rows_set_text(rows, "note", given == NULL ? none : given->note, none);
}

/* The words for the numbers of each range that the block's items have. */
static void add_legend(const struct sheet *sheet, const struct card_item *const *items,
	size_t count, struct section *section)
{
	for (size_t i = 0; i < count; i++) {
		bool is_new = true;
		for (size_t k = 0; k < i; k++)
			is_new &= items[k]->min != items[i]->min || items[k]->max != items[i]->max;
		if (is_new)
			section_add_paragraph(section, sheet->arena, PARAGRAPH_TEXT,
				answer_choices(
					sheet->card, items[i], sheet->language, sheet->arena));
	}
}

static void add_blocks(const struct sheet *sheet)
{
	struct asked_items all;

	items_by_block(sheet->card, sheet->arena, &all);
	for (size_t i = 0; i < all.count;) {
		struct slice id = all.items[i]->block;
		const struct card_block *block = card_find_block(sheet->card, id);
		struct section *section = document_add_section(sheet->document, sheet->arena,
			"block", card_text(block->cs, block->en, sheet->language));
		struct table *table = section_add_table(section, sheet->arena);
		struct table_rows rows;
		table->name = slice_text(id);
		table->columns = columns;
		table->column_count = ARRAY_LEN(columns);
		table_rows_init(&rows, sheet->arena, table);
		size_t first = i;
		for (; i < all.count && slice_equal(all.items[i]->block, id); i++)
			add_item(sheet, all.items[i], &rows);
		add_legend(sheet, all.items + first, i - first, section);
	}
}

/* A heading begins a section; an item with a number keeps it. */
static struct section *add_guide_line(
	const struct sheet *sheet, struct section *section, const struct guide_line *line)
{
	bool is_bullet = line->kind == GUIDE_ITEM && line->mark.length == strlen("- ");

	if (line->kind == GUIDE_HEADING)
		return document_add_section(sheet->document, sheet->arena, "guide", line->text);
	section_add_paragraph(section, sheet->arena, is_bullet ? PARAGRAPH_ITEM : PARAGRAPH_TEXT,
		is_bullet ? line->text
			  : arena_format(sheet->arena, "%s%s", slice_text(line->mark),
				    slice_text(line->text)));
	return section;
}

static void add_guide(const struct sheet *sheet)
{
	struct slice rest = sheet->card->guide;
	struct section *section = NULL;
	struct guide_line line;

	while (guide_next(&rest, sheet->arena, &line)) {
		if (line.kind == GUIDE_BLANK)
			continue;
		if (section == NULL && line.kind != GUIDE_HEADING)
			section = document_add_section(
				sheet->document, sheet->arena, "guide", slice_from(_("Guide")));
		section = add_guide_line(sheet, section, &line);
	}
}

/* A line to write on where nothing is known yet. */
static struct slice or_line(struct slice text)
{
	return slice_is_empty(text) ? slice_from("....................") : text;
}

static void add_head(const struct sheet *sheet)
{
	const struct assessment *assessment = sheet->assessment;
	const struct assessment_about empty = { .member = { 0 } };
	const struct assessment_about *about = assessment == NULL ? &empty : &assessment->about;
	struct section *section = document_add_section(
		sheet->document, sheet->arena, "about", slice_from(_("Whom it is about")));
	char date[DATE_TEXT_SIZE];
	struct slice who = slice_is_empty(about->assessor) ? about->assessor_role : about->assessor;

	if (slice_equals(sheet->card->head.status, "example"))
		section_add_paragraph(section, sheet->arena, PARAGRAPH_WARNING,
			slice_from(_("an example, not for decisions")));
	section_add_paragraph(section, sheet->arena, PARAGRAPH_TEXT,
		arena_format(sheet->arena, _("Case: %s   Child: %s   Day: %s   By: %s"),
			slice_text(or_line(sheet->case_id)), slice_text(or_line(about->member)),
			assessment == NULL ? slice_text(or_line((struct slice){ 0 }))
					   : date_format(assessment->date, date),
			slice_text(or_line(who))));
	section_add_paragraph(section, sheet->arena, PARAGRAPH_TEXT,
		slice_from(_("! acute: act now, see the guide. * tell the authority without delay. "
			     "? nobody knows; what was refused or does not apply is said in the "
			     "note. No name belongs there.")));
}

static bool choose(struct context *context, const struct sheet_request *request,
	struct sheet *sheet, struct card *card)
{
	const struct assess_request asked = { .card = request->card };
	struct slice folder;
	struct case_file *file = arena_take(context->arena, 1, sizeof *file);

	if (slice_is_empty(request->stem))
		return option_refuse(context, request->named.data != NULL, "sheet",
			       _("a case without a record (--sheet=STEM CASE)")) &&
		       choose_card(context, &asked, NULL, card);
	if (!option_refuse(context, request->card.data != NULL, "card", "--sheet=STEM") ||
		!option_need(context, request->named.data != NULL, "sheet=STEM",
			_("the case as well: --sheet=STEM CASE")) ||
		!find_case(context, request->named, false, &folder) ||
		!load_case(context, folder, context->arena, file))
		return false;
	sheet->assessment = find_assessment(context, file, request->stem);
	sheet->case_id = file->id;
	struct score score;
	if (sheet->assessment == NULL ||
		!score_of_assessment(context, file, sheet->assessment, &score))
		return false;
	*card = *score.card;
	return true;
}

bool assessment_sheet(
	struct context *context, const struct sheet_request *request, struct document *document)
{
	struct card card;
	struct sheet sheet = {
		.context = context,
		.arena = context->arena,
		.language = context->language,
		.card = &card,
		.document = document,
	};

	if (!choose(context, request, &sheet, &card))
		return false;
	begin_document(context, "sheet",
		arena_format(context->arena, "%s (%s)",
			slice_text(card_text(
				card.head.title_cs, card.head.title_en, context->language)),
			slice_text(card.name)),
		document);
	add_head(&sheet);
	add_blocks(&sheet);
	add_guide(&sheet);
	return true;
}
