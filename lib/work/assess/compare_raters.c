#include "base/array.h"
#include "logic/score/rater_pairs.h"
#include "work/assess/assessment_pair.h"
#include "work/assess/assessment_parts.h"
#include "work/assess/raters.h"
#include "work/shared/load_platform.h"
#include <stdlib.h>

/* Two raters on their way into a document. Both pages stand in one section. */
struct raters {
	const struct assessment_pair *pair;
	struct page first, second;
	struct rater_page page;
};

static bool choose_raters(struct context *context, struct raters *raters)
{
	const struct assessment_pair *pair = raters->pair;
	const struct assessment *before = pair->before.assessment, *after = pair->after.assessment;
	int order = rater_compare(&context->platform, before, after);

	raters->first.score = order < 0 ? &pair->before : &pair->after;
	raters->second.score = order < 0 ? &pair->after : &pair->before;
	if (order != 0)
		return true;
	bool by_role = before->about.assessor_role.data != NULL;
	struct position position =
		assessment_place(after, by_role ? "assessor-role" : "assessor", context->arena);
	if (by_role)
		return diag_add(context->diags, SEVERITY_ERROR, "pair", &position,
			_("both were seen by the role %s, which may be one person (agreement is "
			  "between two)"),
			slice_text(after->about.assessor_role));
	return diag_add(context->diags, SEVERITY_ERROR, "pair", &position,
		_("both were made by %s (agreement is between two; kid-assess --compare shows "
		  "what has changed)"),
		slice_text(after->about.assessor));
}

static void say(const struct raters *raters, enum paragraph_kind kind, struct slice text)
{
	section_add_paragraph(raters->page.section, raters->first.arena, kind, text);
}

static void say_basis(const struct raters *raters)
{
	const struct card_agreement *agreement = raters->page.agreement;
	long days = labs((long)raters->pair->after.assessment->date -
			 (long)raters->pair->before.assessment->date);
	size_t known = 0;

	for (size_t i = 0; i < agreement->item_count; i++)
		known += agreement->items[i].n;
	if (days > RATER_PAIR_DAYS)
		say(raters, PARAGRAPH_WARNING,
			arena_format(raters->first.arena,
				_("%ld days lie between the two: what differs may have changed"),
				days));
	say(raters, PARAGRAPH_TEXT,
		arena_format(raters->first.arena,
			translate_plural("Both know %zu of %zu items; only it counts.",
				"Both know %zu of %zu items; only these count.", known),
			known, agreement->item_count));
}

static void set_answer(const struct raters *raters, struct table_rows *rows, const char *column,
	const struct score *score, size_t at)
{
	const struct item_score *item = &score->items[at];

	table_rows_set(rows, column, assessment_answer_value(item->answer, rows->arena),
		assessment_answer_word(score, item, raters->first.language, rows->arena));
}

static void add_differing(struct raters *raters)
{
	static const struct column columns[] = {
		{ "item", N_("question"), COLUMN_LEFT, true },
		{ "first", N_("first"), COLUMN_LEFT, true },
		{ "second", N_("second"), COLUMN_LEFT, true },
	};
	const struct card_agreement *agreement = raters->page.agreement;
	struct item_agreement_list list;
	struct table_rows rows;

	page_begin_table(&raters->second, &rows, "differing", _("What differs most"), columns,
		ARRAY_LEN(columns));
	card_agreement_differing(agreement, rows.arena, &list);
	for (size_t i = 0; i < list.count; i++) {
		const struct card_item *item = list.items[i]->item;
		size_t at = (size_t)(list.items[i] - agreement->items);
		table_rows_add(&rows);
		table_rows_set_text(&rows, "item", item->id,
			assessment_question(item, raters->first.language, rows.arena));
		set_answer(raters, &rows, "first", raters->first.score, at);
		set_answer(raters, &rows, "second", raters->second.score, at);
	}
	value_set(raters->page.object, rows.arena, "differences", rows.rows);
}

static void fill_document(struct raters *raters, struct document *document)
{
	static const struct column columns[] = {
		{ "field", N_("result"), COLUMN_LEFT, false },
		{ "first", N_("first"), COLUMN_LEFT, true },
		{ "second", N_("second"), COLUMN_LEFT, true },
	};
	const struct assessment_pair *pair = raters->pair;
	const struct assessment_about *about = &pair->after.assessment->about;
	struct arena *arena = raters->first.arena;
	struct value *object = raters->page.object;
	struct section *section = document_add_section(document, arena, "agreement",
		assessment_card_title(&pair->after, raters->first.language, arena));

	raters->first.section = raters->second.section = raters->page.section = section;
	value_set(object, arena, "case", value_text(arena, pair->file.id));
	value_set(object, arena, "for", value_text(arena, about->member));
	value_set(object, arena, "card", value_text(arena, about->card));
	assessment_pair_warn(pair, section, arena);
	say_basis(raters);
	page_add_two_results(&raters->first, &raters->second, columns);
	rater_page_add(&raters->page);
	add_differing(raters);
	value_set(object, arena, "first",
		assessment_value(raters->first.score, pair->file.id, arena));
	value_set(object, arena, "second",
		assessment_value(raters->second.score, pair->file.id, arena));
	value_append(document->data, arena, object);
}

bool compare_raters(
	struct context *context, const struct slice_list *operands, struct document *document)
{
	struct assessment_pair pair;
	struct card_agreement agreement;

	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES) ||
		!load_assessment_pair(context, operands, &pair))
		return false;
	struct page page = { .context = context,
		.arena = context->arena,
		.language = context->language,
		.file = &pair.file };
	struct raters raters = { .pair = &pair,
		.first = page,
		.second = page,
		.page = { .context = context,
			.agreement = &agreement,
			.object = value_object(context->arena) } };
	if (!choose_raters(context, &raters))
		return false;
	card_agreement_init(&agreement, pair.after.card, context->arena);
	card_agreement_add(&agreement, raters.first.score, raters.second.score);
	rater_document(context, document);
	fill_document(&raters, document);
	return true;
}
