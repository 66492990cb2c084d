/*
 * The sums of risk over time: for people a picture for each child. What is not known keeps both
 * ends, two assessors of one day are two rows, and a raised level stands beside the sum, which it
 * does not change.
 */
#include "base/array.h"
#include "base/translate.h"
#include "report/figure.h"
#include "work/conference/report_case.h"
#include "work/shared/label.h"
#include <stdlib.h>

static const struct slice none = { NULL, 0 };

static const struct column columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "for", .title = N_("for") },
	{ .name = "card", .title = NULL },
	{ .name = "low", .title = N_("risk, least"), .align = COLUMN_RIGHT },
	{ .name = "high", .title = N_("most"), .align = COLUMN_RIGHT },
	{ .name = "level", .title = N_("level"), .flexible = true },
	{ .name = "decided", .title = N_("raised to"), .flexible = true },
	{ .name = "strength", .title = N_("protection"), .align = COLUMN_RIGHT },
	{ .name = "assessor", .title = N_("assessed by"), .flexible = true },
	{ .name = "assessment", .title = NULL },
};

/* Where the score of an assessment stands; the count when it is not there. */
static size_t place_of(const struct case_history *history, const struct score *score)
{
	size_t place = 0;

	while (place < history->count &&
		(score == NULL || history->items[place].assessment != score->assessment))
		place++;
	return place;
}

static void take_children(const struct case_page *page, struct case_history *history)
{
	const struct case_level *level = &page->summary->level;

	history->children = arena_take(page->arena, level->count + 1, sizeof *history->children);
	for (size_t i = 0; i < level->count; i++) {
		size_t place = place_of(history, level->children[i].score);
		if (place < history->count)
			history->children[history->child_count++] = place;
	}
}

/* By day, then by child; two assessors of one day by their records. */
static int compare_scores(const void *a, const void *b)
{
	const struct assessment *one = ((const struct score *)a)->assessment;
	const struct assessment *other = ((const struct score *)b)->assessment;
	int order = (one->date > other->date) - (one->date < other->date);

	if (order == 0)
		order = slice_compare(one->about.member, other->about.member);
	return order != 0 ? order : slice_compare(one->stem, other->stem);
}

void case_history_read(const struct case_page *page, struct case_history *history)
{
	const struct case_file *file = page->file;

	*history = (struct case_history){
		.items = arena_take(page->arena, file->assessment_count + 1, sizeof(struct score))
	};
	for (size_t i = 0; i < file->assessment_count; i++) {
		struct score *score = &history->items[history->count];
		if (assessment_in_force(file->assessments, file->assessment_count, i) &&
			file->assessments[i].date <= page->context->today &&
			case_score(file, &file->assessments[i], page->cards, page->context->today,
				page->arena, score) &&
			score->level_count > 0 && score->card->head.sets_level == TRUTH_YES)
			history->count++;
	}
	qsort(history->items, history->count, sizeof *history->items, compare_scores);
	take_children(page, history);
}

const struct score *case_history_before(const struct case_history *history, size_t at)
{
	const struct score *now = &history->items[at];

	for (size_t i = at; i-- > 0;) {
		const struct score *score = &history->items[i];
		if (slice_equal(score->assessment->about.member, now->assessment->about.member) &&
			score->assessment->date < now->assessment->date)
			return score;
	}
	return NULL;
}

struct slice case_child_label(const struct case_page *page, const struct score *score)
{
	struct slice id = score->assessment->about.member;
	const struct member *member = case_file_member(page->file, id);
	int least, most;

	if (member == NULL)
		return slice_is_empty(id) ? slice_from(_("the family")) : id;
	if (!member_ages(member, page->context->today, &least, &most))
		return id;
	if (least == most)
		return arena_format(page->arena,
			translate_plural("%s, %d year", "%s, %d years", (unsigned long)least),
			slice_text(id), least);
	return arena_format(page->arena,
		translate_plural("%s, %d or %d year", "%s, %d or %d years", (unsigned long)most),
		slice_text(id), least, most);
}

const struct index_score *score_risk(const struct score *score)
{
	for (size_t i = 0; i < score->index_count; i++)
		if (score->indices[i].levels != NULL)
			return &score->indices[i];
	return NULL;
}

static const struct index_score *strength_of(const struct score *score)
{
	for (size_t i = 0; i < score->index_count; i++)
		if (score->indices[i].strength)
			return &score->indices[i];
	return NULL;
}

static void set_assessor(
	const struct case_page *page, struct table_rows *rows, const struct assessment_about *about)
{
	if (about->assessor_role.data != NULL)
		table_rows_set_text(rows, "assessor",
			arena_format(page->arena, "role:%s", slice_text(about->assessor_role)),
			code_label(page->context, VOCABULARY_ROLES, about->assessor_role));
	else
		table_rows_set_text(rows, "assessor", about->assessor,
			person_name(page->context, about->assessor));
}

static void set_levels(
	const struct case_page *page, struct table_rows *rows, const struct score *score)
{
	const struct card_level *low = &score->levels[score->level_low];
	const struct card_level *high = &score->levels[score->level_high];

	table_rows_set_text(
		rows, "level", high->level, level_label(low, high, page->language, page->arena));
	table_rows_set_text(rows, "level-low", low->level, none);
	if (score->override == OVERRIDE_STANDS) {
		const struct card_level *raised = &score->levels[score->override_level];
		table_rows_set_text(rows, "decided", raised->level,
			card_text(raised->cs, raised->en, page->language));
		table_rows_set_text(rows, "approved-by", score->approver, none);
		table_rows_set_text(rows, "reason", score->assessment->about.override_reason, none);
	}
}

static void add_row(struct case_page *page, const struct score *score, struct table_rows *rows)
{
	const struct assessment *assessment = score->assessment;
	const struct index_score *risk = score_risk(score), *strength = strength_of(score);

	table_rows_add(rows);
	table_rows_set(rows, "date", value_date(page->arena, assessment->date), none);
	table_rows_set_text(rows, "for", assessment->about.member, case_child_label(page, score));
	table_rows_set_text(rows, "card", assessment->about.card, none);
	table_rows_set_number(rows, "low", risk->low);
	table_rows_set_number(rows, "high", risk->high);
	set_levels(page, rows, score);
	if (strength != NULL)
		table_rows_set_text(rows, "strength",
			strength->low == strength->high
				? arena_format(page->arena, "%ld", strength->low)
				: arena_format(
					  page->arena, "%ld-%ld", strength->low, strength->high),
			strength->low == strength->high ? none
							: arena_format(page->arena, "%ld–%ld",
								  strength->low, strength->high));
	set_assessor(page, rows, &assessment->about);
	table_rows_set_text(rows, "assessment", assessment->stem, none);
}

/* The levels from the lowest sums on; false when a figure, which begins at 0, cannot hold them. */
static bool take_parts(const struct case_page *page, const struct score *score,
	struct picture_part **parts, size_t *count)
{
	const struct index_score *risk = score_risk(score);
	bool rises = !slice_equals(risk->index->worse, "low");
	long least, most;

	card_index_bounds(score->card, risk->index->id, &least, &most);
	*count = risk->level_count;
	*parts = arena_take(page->arena, *count, sizeof **parts);
	for (size_t i = 0; i < *count; i++) {
		const struct card_level *level =
			&risk->levels[rises ? i : risk->level_count - 1 - i];
		(*parts)[i] =
			(struct picture_part){ level->from == INTEGER_NONE ? least : level->from,
				card_text(level->cs, level->en, page->language) };
	}
	return least >= 0;
}

static void set_figure(const struct case_page *page, const struct score *score, struct table *table)
{
	struct picture_part *parts;
	size_t count;

	if (!take_parts(page, score, &parts, &count))
		return;
	struct figure *figure = table_set_figure(table, page->arena, FIGURE_LEVELS);
	figure->panel = "for";
	figure->day = "date";
	figure->low = "low";
	figure->high = "high";
	figure->decided = "decided";
	figure->parts = parts;
	figure->part_count = count;
	figure->today = page->context->today;
}

static bool has_card_before(const struct case_history *history, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (history->items[i].card == history->items[at].card)
			return true;
	return false;
}

/* A table for each card, since their sums do not compare; the newest card comes first. */
void report_case_course(struct case_page *page)
{
	struct case_history history;
	struct case_table table;

	case_history_read(page, &history);
	for (size_t i = history.count; i-- > 0;) {
		const struct card *card = history.items[i].card;
		if (has_card_before(&history, i))
			continue;
		case_page_begin_table(page, &table,
			arena_format(page->arena, "course-%s", slice_text(card->name)).data,
			N_("Risk over time"), columns, ARRAY_LEN(columns));
		for (size_t k = 0; k < history.count; k++)
			if (history.items[k].card == card)
				add_row(page, &history.items[k], &table.rows);
		table.table.title = arena_format(page->arena, "%s (%s)",
			slice_text(card_text(
				card->head.title_cs, card->head.title_en, page->language)),
			slice_text(card->name));
		table.table.unit = "points";
		table.table.note = example_note(&history.items[i]);
		set_figure(page, &history.items[i], &table.table);
		case_page_end_table(page, &table);
	}
}
