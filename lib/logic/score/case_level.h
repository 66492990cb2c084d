/*
 * The level of a child and of a case, from all assessments in force (scoring by
 * logic/score/score.h).
 *
 * A child's level is that of its newest assessment by a card that sets the level, retired or not.
 * The case's is the most severe of its children who are there. Acute is yes, else open, else no by
 * the newest assessments of each child by each card, a card being its name without the version, so
 * that the new version of a card takes the place of the old one. Of several assessments of the
 * newest day all count, and the more severe sets the level.
 *
 * An assessment that names no child counts for the family: it stands beside the children as one
 * more.
 *
 * Severity is counted down from the most severe level, so that levels of cards with another number
 * of them compare: the most severe of one is as severe as the most severe of the other.
 */
#ifndef LOGIC_CASE_LEVEL_H
#define LOGIC_CASE_LEVEL_H

#include "base/index.h"
#include "logic/score/score.h"
#include "model/record/case_file.h"

struct child_level {
	const struct member *member; /* NULL: the assessments that name no child */
	const struct score *score;   /* of the assessment that sets the level; NULL: none does */
	enum sign acute;
};

struct case_level {
	struct child_level *children; /* present ones, in the order of members.csv */
	size_t count;
	const struct card_level *low,
		*high; /* decided, the less and the more severe; NULL: no level */
	enum sign acute;
	day_number review_due; /* the earliest of the children's, or DATE_NONE */
};

/* Scores one assessment of a case as it stands on a day, with its child's age and the first
 * approval till then by somebody who may approve. `cards`: name -> struct card. False when its card
 * is not among them. */
bool case_score(const struct case_file *file, const struct assessment *assessment,
	const struct index *cards, day_number day, struct arena *arena, struct score *score);

/* Whether the assessment at that place counts on a day, in force and made by then, and none of its
 * child by its card, whatever the version, is of a later day. */
bool case_newest_by_card(const struct case_file *file, size_t at, day_number day);

/* The level of a case on a day: members of kind child without a `to` by then, assessments till
 * then whose card is at hand. */
void case_level(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct case_level *level);

#endif
