#include "work/case_value.h"

static const struct value *text_of(struct arena *arena, struct slice text)
{
	return value_text(arena, arena_copy(arena, text));
}

static const struct value *level_of(struct arena *arena, const struct card_level *level)
{
	return level == NULL ? value_null() : value_text(arena, level->level);
}

void case_value(const struct case_summary *summary, struct arena *arena, struct value *row)
{
	const struct case_facts *facts = summary->file->facts;
	const struct case_level *level = &summary->level;

	value_set(row, arena, "case", text_of(arena, summary->file->id));
	value_set(row, arena, "handle", text_of(arena, facts->handle));
	value_set(row, arena, "opened", value_date(arena, facts->opened));
	value_set(row, arena, "closed", value_date(arena, summary->closed));
	value_set(row, arena, "manager", text_of(arena, summary->manager));
	value_set(row, arena, "place", text_of(arena, facts->place));
	value_set(row, arena, "children", value_integer(arena, summary->children));
	value_set(row, arena, "level-low", level_of(arena, level->low));
	value_set(row, arena, "level-high", level_of(arena, level->high));
	value_set(
		row, arena, "acute", value_text(arena, slice_from(sign_words[level->acute].code)));
	value_set(row, arena, "review-due", value_date(arena, level->review_due));
	value_set(row, arena, "open-tasks", value_integer(arena, summary->open_tasks));
	value_set(row, arena, "overdue-tasks", value_integer(arena, summary->overdue_tasks));
	value_set(row, arena, "open-referrals", value_integer(arena, summary->open_referrals));
	value_set(row, arena, "continued-in", text_of(arena, facts->continued_in));
}
