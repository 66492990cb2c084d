#include "work/case/case_value.h"

static const struct value *level_of(struct arena *arena, const struct card_level *level)
{
	return level == NULL ? value_null() : value_text(arena, level->level);
}

void case_value(const struct case_summary *summary, struct arena *arena, struct value *object)
{
	const struct case_facts *facts = summary->file->facts;
	const struct case_level *level = &summary->level;

	value_set(object, arena, "case", value_copy(arena, summary->file->id));
	value_set(object, arena, "handle", value_copy(arena, facts->handle));
	value_set(object, arena, "opened", value_date(arena, facts->opened));
	value_set(object, arena, "closed", value_date(arena, summary->closed));
	value_set(object, arena, "manager", value_copy(arena, summary->manager));
	value_set(object, arena, "place", value_copy(arena, facts->place));
	value_set(object, arena, "children", value_integer(arena, summary->children));
	value_set(object, arena, "level-low", level_of(arena, level->low));
	value_set(object, arena, "level-high", level_of(arena, level->high));
	value_set(object, arena, "acute",
		value_text(arena, slice_from(sign_words[level->acute].code)));
	value_set(object, arena, "review-due", value_date(arena, level->review_due));
	value_set(object, arena, "open-tasks", value_integer(arena, summary->open_tasks));
	value_set(object, arena, "overdue-tasks", value_integer(arena, summary->overdue_tasks));
	value_set(object, arena, "open-referrals", value_integer(arena, summary->open_referrals));
	value_set(object, arena, "continued-in", value_copy(arena, facts->continued_in));
}
