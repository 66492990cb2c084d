#include "base/array.h"
#include "logic/score/rater_pairs.h"
#include "report/table_rows.h"
#include "work/assess/assessment_page.h"
#include "work/assess/raters.h"
#include "work/assess/score_assessment.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include <stdlib.h>

struct pooling {
	struct slice card; /* absent: all */
	struct index cards;
	struct card_agreement **agreements; /* of cards that have a pair */
	size_t count, capacity;
};

static struct card_agreement *agreement_of(
	struct pooling *pooling, const struct card *card, struct arena *arena)
{
	for (size_t i = 0; i < pooling->count; i++)
		if (pooling->agreements[i]->card == card)
			return pooling->agreements[i];
	struct card_agreement **added = arena_push(arena, &pooling->agreements, &pooling->count,
		&pooling->capacity, sizeof *pooling->agreements);
	*added = arena_take(arena, 1, sizeof **added);
	card_agreement_init(*added, card, arena);
	return *added;
}

/* The assessments of a case that stand in a pair, each scored at most once. */
struct scores {
	struct context *context;
	const struct case_file *file;
	struct index *cards;
	struct arena *arena;
	struct score **items; /* by their places in the case; NULL: not yet, or it cannot be */
	bool *tried;
};

static const struct score *score_once(struct scores *scores, const struct assessment *assessment)
{
	size_t at = (size_t)(assessment - scores->file->assessments);

	if (scores->tried[at])
		return scores->items[at];
	scores->tried[at] = true;
	struct score *score = arena_take(scores->arena, 1, sizeof *score);
	if (score_by_cards(
		    scores->context, scores->file, assessment, scores->cards, scores->arena, score))
		scores->items[at] = score;
	else
		scores->context->broken = true;
	return scores->items[at];
}

static void add_case(struct context *context, const struct case_file *file, void *closure)
{
	struct pooling *pooling = closure;
	struct rater_pair_list pairs;
	struct arena arena;

	arena_init(&arena);
	rater_pairs_find(file, &context->platform, &arena, &pairs);
	struct scores scores = { .context = context,
		.file = file,
		.cards = &pooling->cards,
		.arena = &arena,
		.items = arena_take(&arena, file->assessment_count + 1, sizeof(struct score *)),
		.tried = arena_take(&arena, file->assessment_count + 1, sizeof(bool)) };
	for (size_t i = 0; i < pairs.count; i++) {
		struct slice card = pairs.items[i].first->about.card;
		if (pooling->card.data != NULL && !slice_equal(pooling->card, card))
			continue;
		const struct score *first = score_once(&scores, pairs.items[i].first);
		const struct score *second = score_once(&scores, pairs.items[i].second);
		if (first != NULL && second != NULL)
			card_agreement_add(
				agreement_of(pooling, first->card, context->arena), first, second);
	}
	arena_free(&arena);
}

static int compare_names(const void *a, const void *b)
{
	const struct card_agreement *const *first = a, *const *second = b;

	return slice_compare((*first)->card->name, (*second)->card->name);
}

static void set_distance(struct table_rows *rows, double distance)
{
	table_rows_set(rows, "distance", value_decimal(rows->arena, distance, RATER_PLACES),
		(struct slice){ 0 });
	value_set(rows->row_shown, rows->arena, "distance",
		value_decimal(rows->arena, distance, RATER_PLACES_SHOWN));
}

static void add_differing(const struct rater_page *page)
{
	static const struct column columns[] = {
		{ "item", N_("question"), COLUMN_LEFT, true },
		{ "n", N_("pairs"), COLUMN_RIGHT, false },
		{ "differing", N_("differ"), COLUMN_RIGHT, false },
		{ "distance", N_("apart by"), COLUMN_RIGHT, true },
	};
	struct arena *arena = page->context->arena;
	struct table *table = section_add_table(page->section, arena);
	struct item_agreement_list list;
	struct table_rows rows;

	table->name = rater_page_table(page, "differing");
	table->title = slice_from(_("What differs most"));
	table->columns = columns;
	table->column_count = ARRAY_LEN(columns);
	table->note = slice_from(_("Apart by: 1 is from one end of the answers to the other."));
	table_rows_init(&rows, arena, table);
	card_agreement_differing(page->agreement, arena, &list);
	for (size_t i = 0; i < list.count; i++) {
		const struct item_agreement *item = list.items[i];
		table_rows_add(&rows);
		table_rows_set_text(&rows, "item", item->item->id,
			assessment_question(item->item, page->context->language, arena));
		table_rows_set_number(&rows, "n", (long)item->n);
		table_rows_set_number(&rows, "differing", (long)item->differing);
		set_distance(&rows, item_agreement_distance(item));
	}
	value_set(page->object, arena, "differences", rows.rows);
}

static void add_card(
	struct context *context, const struct card_agreement *agreement, struct document *document)
{
	struct arena *arena = context->arena;
	const struct card_head *head = &agreement->card->head;
	struct slice title = card_text(head->title_cs, head->title_en, context->language);
	struct rater_page page = { .context = context,
		.agreement = agreement,
		.section = document_add_section(document, arena, "card",
			arena_format(arena, "%s (%s)", slice_text(title),
				slice_text(agreement->card->name))),
		.object = value_object(arena),
		.one_of_many = true };

	if (slice_equals(head->status, "example"))
		section_add_paragraph(page.section, arena, PARAGRAPH_WARNING,
			slice_from(_("an example, not for decisions")));
	section_add_paragraph(page.section, arena, PARAGRAPH_TEXT,
		arena_format(arena,
			translate_plural("%zu pair of assessments of a child by two assessors "
					 "within %d days.",
				"%zu pairs of assessments of a child by two assessors within %d "
				"days.",
				agreement->pairs),
			agreement->pairs, RATER_PAIR_DAYS));
	value_set(page.object, arena, "card", value_text(arena, agreement->card->name));
	value_set(page.object, arena, "card-status", value_text(arena, head->status));
	value_set(page.object, arena, "pairs", value_integer(arena, (long)agreement->pairs));
	rater_page_add(&page);
	add_differing(&page);
	value_append(document->data, arena, page.object);
}

bool pool_raters(struct context *context, struct slice card, struct document *document)
{
	struct pooling pooling = { .card = card };
	struct card known;

	if (!load_platform(context, PLATFORM_PEOPLE) ||
		(card.data != NULL && !load_card(context, card, &known)))
		return false;
	index_init(&pooling.cards, context->arena);
	if (!visit_cases(context, add_case, &pooling))
		return false;
	rater_document(context, document);
	struct value *list = document->data;
	if (pooling.count > 0)
		qsort(pooling.agreements, pooling.count, sizeof(struct card_agreement *),
			compare_names);
	for (size_t i = 0; i < pooling.count; i++)
		add_card(context, pooling.agreements[i], document);
	/* A list, however many there are. */
	document->data = value_list(context->arena);
	value_append(document->data, context->arena, list);
	context->answer_is_no = pooling.count == 0;
	if (pooling.count == 0)
		diag_add(context->diags, SEVERITY_NOTE, "none", NULL,
			_("no child was assessed by two assessors by one card within %d days"),
			RATER_PAIR_DAYS);
	return true;
}
