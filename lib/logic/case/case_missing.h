/*
 * What an open case lacks: what nobody has written down yet, and what has waited too long. Told to
 * those who work on it, never an error.
 */
#ifndef LOGIC_CASE_MISSING_H
#define LOGIC_CASE_MISSING_H

#include "logic/score/case_level.h"

/* A referral that nobody has answered for so long is told (a choice of ours). */
enum { MISSING_ANSWER_DAYS = 30 };

enum missing_kind {
	MISSING_PLACE,
	MISSING_REASONS,
	MISSING_NEEDS,
	MISSING_BORN,	    /* the birth year of a child: the subject */
	MISSING_ASSESSMENT, /* by a card that sets the level, of a child: the subject */
	MISSING_REVIEW,	    /* since the day on which it was due */
	MISSING_APPROVAL,   /* of an override: the subject is the assessment's stem */
	MISSING_CONSENT,    /* none stands */
	MISSING_PLAN,
	MISSING_PLAN_REVIEW, /* since the day on which it was due */
	MISSING_REFERRAL,    /* for a need, the subject: none is under way or was completed */
	MISSING_ANSWER,	     /* to a referral, the subject is its stem, since it was asked for */
	MISSING_NOTICE,	     /* to the OSPOD, late (logic/case/notice_due.h), of what an assessment
				found: the subject is its stem, since its day */
	MISSING_NOTICE_ANSWER, /* late, to a notice: the subject is its stem, since its day */
};
extern const struct word missing_words[]; /* by enum missing_kind */

struct missing {
	enum missing_kind kind;
	struct slice subject; /* absent: the case */
	day_number since;     /* or DATE_NONE */
};

struct missing_list {
	struct missing *items;
	size_t count, capacity;
};

/* Adds what a case that was read lacks on a day, on which its level is known; nothing when it is
 * closed, erased or continued in another. What the authority is owed comes first. `cards`: name ->
 * struct card, as case_level() takes them. */
void case_missing(const struct case_file *file, const struct index *cards,
	const struct case_level *level, day_number day, struct arena *arena,
	struct missing_list *list);

#endif
