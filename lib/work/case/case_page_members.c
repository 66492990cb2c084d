#include "base/array.h"
#include "work/case/case_page.h"
#include "work/shared/label.h"

static const struct column member_columns[] = {
	{ .name = "member", .title = N_("member") },
	{ .name = "role", .title = N_("who"), .flexible = true },
	{ .name = "born", .title = N_("born in"), .flexible = true },
	{ .name = "lives", .title = N_("lives here"), .flexible = true },
	{ .name = "legal", .title = N_("legal") },
	{ .name = "safe-contact", .title = N_("safe") },
	{ .name = "to", .title = N_("until") },
};

static const struct column level_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "for", .title = N_("for") },
	{ .name = "card", .title = N_("card"), .flexible = true },
	{ .name = "acute", .title = N_("acute") },
	{ .name = "level-high", .title = N_("level"), .flexible = true },
	{ .name = "review-due", .title = N_("review") },
};

static const struct value *truth_value(struct arena *arena, enum truth truth)
{
	return truth == TRUTH_UNKNOWN ? value_null() : value_boolean(arena, truth == TRUTH_YES);
}

/* "2012 (9 or 10)": a birth year gives two possible ages. That there is none is said. */
static struct slice born_text(const struct case_page *page, const struct member *member)
{
	int least, most;

	if (member->born == INTEGER_NONE)
		return slice_from(_("not recorded"));
	if (!member_ages(member, page->context->today, &least, &most))
		return (struct slice){ 0 };
	if (least == most)
		return arena_format(page->arena, "%ld (%d)", member->born, least);
	return arena_format(page->arena, _("%ld (%d or %d)"), member->born, least, most);
}

void case_page_add_members(struct case_page *page)
{
	struct arena *arena = page->arena;
	struct case_table table;

	case_page_begin_table(
		page, &table, "members", N_("Members"), member_columns, ARRAY_LEN(member_columns));
	for (size_t i = 0; i < page->file->members.count; i++) {
		const struct member *member = rows_at(&page->file->members, i);
		struct slice none = { 0 };
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "member", member->id, none);
		table_rows_set_text(&table.rows, "kind", member->kind, none);
		table_rows_set_text(
			&table.rows, "role", member->role, member_label(page->context, member));
		table_rows_set(&table.rows, "born", value_integer(arena, member->born),
			born_text(page, member));
		table_rows_set_text(&table.rows, "sex", member->sex, none);
		table_rows_set_text(&table.rows, "lives", member->lives,
			slice_from(word_label(member_lives, member->lives)));
		table_rows_set(&table.rows, "legal", truth_value(arena, member->legal), none);
		table_rows_set(&table.rows, "safe-contact",
			truth_value(arena, member->safe_contact), none);
		table_rows_set(&table.rows, "from", value_date(arena, member->from), none);
		table_rows_set(&table.rows, "to", value_date(arena, member->to), none);
	}
	case_page_end_table(page, &table);
}

static struct slice level_code(const struct score *score, size_t at)
{
	return score->level_count == 0 ? (struct slice){ 0 } : score->levels[at].level;
}

static void add_level(struct case_page *page, struct table_rows *rows,
	const struct assessment *assessment, const struct score *score)
{
	struct arena *arena = page->arena;
	struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_text(rows, "assessment", assessment->stem, none);
	table_rows_set(rows, "date", value_date(arena, assessment->date), none);
	table_rows_set_text(rows, "for", assessment->about.member, none);
	table_rows_set_text(rows, "card", assessment->about.card, none);
	table_rows_set_text(rows, "acute", slice_from(sign_words[score->acute].code),
		slice_from(_(sign_words[score->acute].label)));
	table_rows_set_text(rows, "level-low", level_code(score, score->decided_low), none);
	table_rows_set_text(rows, "level-high", level_code(score, score->decided_high),
		score_label(score, page->language, page->arena));
	table_rows_set_text(rows, "result", slice_from(result_words[score->result].code), none);
	table_rows_set(rows, "review-due", value_date(arena, score->review_due), none);
}

void case_page_add_levels(struct case_page *page)
{
	const struct case_file *file = page->file;
	struct case_table table;

	case_page_begin_table(
		page, &table, "levels", N_("Assessments"), level_columns, ARRAY_LEN(level_columns));
	for (size_t i = 0; i < file->assessment_count; i++) {
		struct score score;
		if (!assessment_in_force(file->assessments, file->assessment_count, i) ||
			!case_score(file, &file->assessments[i], page->cards, page->context->today,
				page->arena, &score))
			continue;
		add_level(page, &table.rows, &file->assessments[i], &score);
		if (slice_is_empty(table.table.note))
			table.table.note = example_note(&score);
	}
	case_page_end_table(page, &table);
}
