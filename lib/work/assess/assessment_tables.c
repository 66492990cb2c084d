#include "base/array.h"
#include "logic/score/ask_first.h"
#include "logic/score/factor.h"
#include "work/assess/assessment_parts.h"
#include "work/assess/assessment_picture.h"

/* Without strengths there is nothing to stand beside: all that was seen are signs. */
static bool has_strengths(const struct score *score)
{
	size_t from = 0;

	for (size_t i = 0; i < score->index_count; i++)
		if (score->indices[i].strength)
			return true;
	return factor_next(score, FACTOR_STRENGTH, &from) != NULL;
}

static struct slice named_question(const struct page *page, const struct card_item *item)
{
	return assessment_question(item, page->language, page->arena);
}

void page_add_signs(struct page *page)
{
	static const struct column columns[] = {
		{ "item", N_("sign"), COLUMN_LEFT, true },
		{ "answer", N_("answer"), COLUMN_LEFT, true },
		{ "acute", N_("acute"), COLUMN_LEFT, false },
		{ "notify", N_("notify"), COLUMN_LEFT, false },
	};
	const struct score *score = page->score;
	bool all = !has_strengths(score);
	struct table_rows rows;

	page_begin_table(page, &rows, "signs", _("Signs"), columns, ARRAY_LEN(columns));
	for (size_t i = 0; i < score->item_count; i++) {
		const struct item_score *item = &score->items[i];
		bool acute = item->acute == SIGN_YES, notify = item->notify == SIGN_YES;
		if (!acute && !notify && !(all && factor_of(score, item) == FACTOR_RISK))
			continue;
		table_rows_add(&rows);
		table_rows_set_text(
			&rows, "item", item->item->id, named_question(page, item->item));
		table_rows_set(&rows, "answer", value_integer(page->arena, item->value),
			assessment_answer_text(score, item, page->language, page->arena));
		table_rows_set(&rows, "acute", value_boolean(page->arena, acute),
			slice_from(acute ? _("yes") : ""));
		table_rows_set(&rows, "notify", value_boolean(page->arena, notify),
			slice_from(notify ? _("yes") : ""));
	}
}

static void add_picture(struct page *page, const struct index_score *index, struct table *table)
{
	struct picture picture;

	if (assessment_picture(page->score, index, page->language, page->arena, &picture))
		*table_add_picture(table, page->arena, PICTURE_SCALE) = picture;
}

void page_add_indices(struct page *page)
{
	static const struct column columns[] = {
		{ "index", N_("sum"), COLUMN_LEFT, true },
		{ "low", N_("least"), COLUMN_RIGHT, false },
		{ "high", N_("most"), COLUMN_RIGHT, false },
		{ "known", N_("known"), COLUMN_RIGHT, false },
		{ "open", N_("not known"), COLUMN_RIGHT, false },
		{ "level-low", N_("level from"), COLUMN_LEFT, false },
		{ "level-high", N_("level to"), COLUMN_LEFT, false },
	};
	const struct score *score = page->score;
	struct table_rows rows;

	if (score->index_count == 0)
		return;
	struct table *table =
		page_begin_table(page, &rows, "indices", _("Sums"), columns, ARRAY_LEN(columns));
	for (size_t i = 0; i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		add_picture(page, index, table);
		table_rows_add(&rows);
		table_rows_set_text(&rows, "index", index->index->id,
			card_text(index->index->cs, index->index->en, page->language));
		table_rows_set_number(&rows, "low", index->low);
		table_rows_set_number(&rows, "high", index->high);
		table_rows_set_number(&rows, "known", (long)index->known);
		table_rows_set_number(&rows, "open", (long)index->open);
		if (index->level_count == 0)
			continue;
		table_rows_set_text(&rows, "level-low", index->levels[index->level_low].level,
			page_level(page, index->level_low));
		table_rows_set_text(&rows, "level-high", index->levels[index->level_high].level,
			page_level(page, index->level_high));
	}
}

static void set_factor(struct table_rows *rows, const struct page *page, const char *column,
	const struct item_score *item)
{
	if (item != NULL)
		table_rows_set_text(rows, column, item->item->id,
			arena_format(page->arena, "%s: %s",
				slice_text(page_question(page, item->item)),
				slice_text(assessment_answer_text(
					page->score, item, page->language, page->arena))));
}

void page_add_factors(struct page *page)
{
	static const struct column columns[] = {
		{ "risk", N_("risks"), COLUMN_LEFT, true },
		{ "strength", N_("strengths"), COLUMN_LEFT, true },
	};
	const struct score *score = page->score;
	size_t from_risk = 0, from_strength = 0;
	struct table_rows rows;

	if (!has_strengths(score))
		return;
	page_begin_table(page, &rows, "factors", _("Risks and strengths, side by side"), columns,
		ARRAY_LEN(columns));
	for (;;) {
		const struct item_score *risk = factor_next(score, FACTOR_RISK, &from_risk);
		const struct item_score *strength =
			factor_next(score, FACTOR_STRENGTH, &from_strength);
		if (risk == NULL && strength == NULL)
			break;
		table_rows_add(&rows);
		set_factor(&rows, page, "risk", risk);
		set_factor(&rows, page, "strength", strength);
	}
}

void page_add_questions(struct page *page)
{
	static const struct column columns[] = {
		{ "item", N_("question"), COLUMN_LEFT, true },
	};
	struct question_list questions;
	struct table_rows rows;

	ask_first(page->score, page->arena, &questions);
	if (questions.count == 0)
		return;
	page_begin_table(page, &rows, "ask-first", _("Ask first"), columns, ARRAY_LEN(columns));
	for (size_t i = 0; i < questions.count; i++) {
		const struct card_item *item = questions.items[i]->item;
		table_rows_add(&rows);
		table_rows_set_text(&rows, "item", item->id, named_question(page, item));
	}
}
