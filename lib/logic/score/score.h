/*
 * The score of one assessment: what was seen, what is not known, and the levels between which the
 * truth lies. It never decides.
 *
 * An answer that is an integer of the item's range is known. `na` is left out of everything, and so
 * is an item without an integer that is not for the child's age: a birth year gives two possible
 * ages, and the item is left out when it is for neither; with an unsure or unknown age it is asked.
 * (An integer counts at any age: what was seen is not dropped.) All else is open: `unknown`,
 * `refused`, absent.
 *
 * Sums of an index: an open item counts with the answer that gives the lowest (low) and the highest
 * (high) weight x answer, so that the interval holds the sum of every completion, a completion
 * being an integer for each open item.
 */
#ifndef LOGIC_SCORE_H
#define LOGIC_SCORE_H

#include "model/card/card.h"
#include "model/record/assessment.h"
#include "model/record/case_facts.h"

enum sign { SIGN_NO, SIGN_OPEN, SIGN_YES };
extern const struct word sign_words[]; /* by enum sign: no, open, yes */

enum item_state { ITEM_OPEN, ITEM_KNOWN, ITEM_LEFT_OUT };

struct item_score {
	const struct card_item *item;
	const struct answer *answer; /* as it was given; NULL: absent */
	enum item_state state;
	long value; /* of a known item */
	enum sign acute,
		notify; /* yes: known and in the list; open: open and the list is not empty */
	bool plan;	/* known and a need that the plan must answer */
};

struct index_score {
	const struct card_index *index;
	long low, high;	    /* sums */
	size_t known, open; /* items; coverage is known / (known + open), null when both are 0 */
	const struct card_level *levels; /* NULL: summed and listed, no part in the level */
	size_t level_count;
	size_t level_low, level_high; /* places in levels, the less and the more severe */
	bool strength; /* low is worse and no levels: stands beside the risks, never subtracted */
};

/* What a card without levels says; the most urgent that holds. */
enum result { RESULT_NOTHING_SEEN, RESULT_CONSULT, RESULT_NOTIFY, RESULT_ACT_NOW };
extern const struct word result_words[]; /* by enum result */

enum override_state {
	OVERRIDE_NONE,
	OVERRIDE_WAITING, /* no approval stands */
	OVERRIDE_STANDS,
	OVERRIDE_REFUSED, /* breaks a rule, see score_check_override(); counts for nothing */
};

struct score {
	const struct card *card;
	const struct assessment *assessment;
	struct item_score *items; /* in the card's order */
	size_t item_count;
	struct index_score *indices; /* in the card's order */
	size_t index_count;
	enum sign acute, notify; /* the items whose sign is the same are those that make it so */
	enum result result;

	/* Over all indices with levels. `levels` are the card's for their names, from the least
	 * severe; NULL: the card has none, and all of this is 0. */
	const struct card_level *levels;
	size_t level_count;
	size_t level_low, level_high;	  /* as scored; different: undetermined between the two */
	size_t decided_low, decided_high; /* the same, or the level of an override that stands */
	enum override_state override;
	size_t override_level;
	struct slice approver; /* of an override that stands */

	long respond_hours;    /* of decided_high, 0 when acute is yes; INTEGER_NONE: not said */
	day_number review_due; /* date + review_days of decided_high, or DATE_NONE */
};

struct score_input {
	const struct card *card; /* one that card_read() took */
	const struct assessment *assessment;
	const struct member *member; /* whom it is for, for the age; NULL: unknown */
	struct slice approver;	     /* who approved the override; absent: nobody */
};

/* Scores an assessment by its card. Answers that do not fit the card count as open
 * (logic/score/answer_check.h finds them). */
void score_assessment(const struct score_input *input, struct arena *arena, struct score *score);

/* Whether a person may approve: neither the assessor nor who wrote the assessment down. */
bool score_may_approve(const struct assessment *assessment, struct slice person);

/* Holds an override against the rules: a level of the card, with a reason, up only (from level_low
 * where the level is undetermined, so that the severe end may be decided), at most raise-by levels
 * above level_high. False with a finding of rule "override" that says what would be right. */
bool score_check_override(const struct score *score, struct diag_list *diags);

#endif
