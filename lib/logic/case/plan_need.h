/*
 * Needs that an assessment found (an item's answer stands in its list `plan`) and that nobody works
 * on yet.
 *
 * They are those of the newest assessments in force of each child by each card, as
 * logic/score/case_level.h has them, for the children who are there and for the family. These
 * answer one:
 *
 * - a goal of a plan in force, or a task that was not cancelled and is not for another child, that
 *   names it by `item`;
 * - a goal of a plan in force whose `need` is the item's id;
 * - a referral whose `need` is the item's id, unless it ended without help (rejected, cancelled,
 *   failed, or completed with not-helped) or is for other children alone;
 * - the item's id as a whole word in the text of a goal of a plan in force, or of a task that was
 *   not cancelled.
 *
 * `need` holds codes of vocabulary/needs.csv: an item is answered by it when its id is one of them.
 */
#ifndef LOGIC_PLAN_NEED_H
#define LOGIC_PLAN_NEED_H

#include "logic/score/case_level.h"
#include "model/record/goal.h"
#include "model/record/kept_task.h"

struct plan_need {
	const struct score *score; /* of the assessment that found it */
	const struct item_score *item;
};

struct plan_need_list {
	struct plan_need *items; /* in the order of the timeline, then of the card */
	size_t count, capacity;
};

struct plan_need_input {
	const struct case_file *file;
	const struct index *cards;	/* name -> struct card */
	const struct goal_list *goals;	/* of all plans in force */
	const struct kept_tasks *tasks; /* of the case */
	day_number day;
};

/* Adds the needs that nothing answers on the day, by the cards that are at hand; none when the case
 * is closed then, erased, or continued in another. */
void plan_needs(
	const struct plan_need_input *input, struct arena *arena, struct plan_need_list *list);

/* Whether the text holds the id as a whole word: a letter, a digit, or a '-' or '.' with one of
 * them behind it makes it part of another. */
bool plan_need_mentioned(struct slice text, struct slice id);

#endif
