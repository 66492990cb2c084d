#include "base/array.h"
#include "base/translate.h"
#include "logic/score/factor.h"
#include "work/assess/assessment_page.h"
#include "work/conference/report_case.h"

static const struct column change_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "for", .title = N_("for") },
	{ .name = "before", .title = N_("level before"), .flexible = true },
	{ .name = "after", .title = N_("level after"), .flexible = true },
	{ .name = "change", .title = N_("change"), .flexible = true },
};

static const struct word changes[] = {
	[LEVEL_WORSE] = { "worse", N_("more severe") },
	[LEVEL_SAME] = { "same", N_("as before") },
	[LEVEL_BETTER] = { "better", N_("less severe") },
	[LEVEL_UNSURE] = { "unsure", N_("not certain") },
	{ NULL, NULL },
};

static const struct column factor_columns[] = {
	{ .name = "for", .title = N_("for") },
	{ .name = "risk", .title = N_("risks"), .flexible = true },
	{ .name = "strength", .title = N_("strengths"), .flexible = true },
};

static long place_from_top(const struct score *score, size_t level)
{
	return (long)score->level_count - 1 - (long)level;
}

/* Only where the two have no level in common is it certain which way it went. */
enum level_change level_change(const struct score *before, const struct score *after)
{
	long old_low = place_from_top(before, before->decided_low);
	long old_high = place_from_top(before, before->decided_high);
	long new_low = place_from_top(after, after->decided_low);
	long new_high = place_from_top(after, after->decided_high);

	if (old_low == new_low && old_high == new_high && old_low == old_high)
		return LEVEL_SAME;
	if (new_low < old_high)
		return LEVEL_WORSE;
	return new_high > old_low ? LEVEL_BETTER : LEVEL_UNSURE;
}

static struct slice level_text(const struct case_page *page, const struct score *score)
{
	return level_label(&score->levels[score->decided_low], &score->levels[score->decided_high],
		page->language, page->arena);
}

/* One level's code, or both ends of what is undetermined. */
static struct slice level_codes(const struct case_page *page, const struct score *score)
{
	struct slice low = score->levels[score->decided_low].level;
	struct slice high = score->levels[score->decided_high].level;

	if (slice_equal(low, high))
		return low;
	return arena_format(page->arena, "%s;%s", slice_text(low), slice_text(high));
}

void report_case_changes(struct case_page *page)
{
	struct case_history history;
	struct case_table table;

	case_history_read(page, &history);
	case_page_begin_table(page, &table, "changes", N_("Change of the level"), change_columns,
		ARRAY_LEN(change_columns));
	for (size_t i = 0; i < history.count; i++) {
		const struct score *after = &history.items[i];
		const struct score *before = case_history_before(&history, i);
		if (before == NULL)
			continue;
		struct slice change = slice_from(changes[level_change(before, after)].code);
		table_rows_add(&table.rows);
		table_rows_set(&table.rows, "date",
			value_date(page->arena, after->assessment->date), (struct slice){ 0 });
		table_rows_set_text(
			&table.rows, "for", after->assessment->about.member, (struct slice){ 0 });
		table_rows_set_text(
			&table.rows, "before", level_codes(page, before), level_text(page, before));
		table_rows_set_text(
			&table.rows, "after", level_codes(page, after), level_text(page, after));
		table_rows_set_text(
			&table.rows, "change", change, slice_from(word_label(changes, change)));
	}
	table.table.for_machines = true;
	case_page_end_table(page, &table);
}

static void set_factor(const struct case_page *page, struct table_rows *rows, const char *column,
	const struct score *score, const struct item_score *item)
{
	if (item == NULL)
		return;
	struct slice question = card_text(item->item->cs, item->item->en, page->language);
	struct slice answer = assessment_answer_text(score, item, page->language, page->arena);
	table_rows_set_text(rows, column, item->item->id,
		arena_format(page->arena, "%s: %s", slice_text(question), slice_text(answer)));
}

static void add_factors(
	const struct case_page *page, const struct score *score, struct table_rows *rows)
{
	size_t from_risk = 0, from_strength = 0;

	for (;;) {
		const struct item_score *risk = factor_next(score, FACTOR_RISK, &from_risk);
		const struct item_score *strength =
			factor_next(score, FACTOR_STRENGTH, &from_strength);
		if (risk == NULL && strength == NULL)
			return;
		table_rows_add(rows);
		table_rows_set_text(
			rows, "for", score->assessment->about.member, (struct slice){ 0 });
		set_factor(page, rows, "risk", score, risk);
		set_factor(page, rows, "strength", score, strength);
	}
}

void report_case_factors(struct case_page *page)
{
	struct case_history history;
	struct case_table table;

	case_history_read(page, &history);
	case_page_begin_table(page, &table, "factors", N_("Risks and strengths, side by side"),
		factor_columns, ARRAY_LEN(factor_columns));
	for (size_t i = 0; i < history.child_count; i++)
		add_factors(page, &history.items[history.children[i]], &table.rows);
	table.table.for_machines = true;
	case_page_end_table(page, &table);
}
