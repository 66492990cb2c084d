/* What the rules of the duties share (logic/duty/duty.h): whom and what they look at. */
#ifndef LOGIC_DUTY_LOOK_H
#define LOGIC_DUTY_LOOK_H

#include "logic/duty/duty.h"

struct duty_look {
	const struct duty_books *books;
	const struct duty_case *of;	      /* NULL: the platform is looked at */
	const struct duty_platform *platform; /* NULL: a case is looked at */
	enum duty_rule_id rule;		      /* the one that looks */
	const struct case_file *file;	      /* of the case */
	/* Of the case's assessments in force till today, each at its place in file->assessments;
	 * NULL: does not count, or its card is not at hand. */
	const struct score *const *scores;
	day_number opened;  /* the case's opening, or its last reopening */
	struct slice owner; /* the case's manager or who stands in; of the platform: the
			     * coordinator; absent: everybody */
	struct arena *arena;
	struct duty_list *list;
};

/*
 * Adds a duty of the rule that looks, with its owner, its state, and whether it is listed. What is
 * added may be changed until the next one is.
 */
struct duty *duty_add(const struct duty_look *look, struct slice record, struct slice subject,
	day_number since, day_number due);

/* The id of the person who sees to what a person of that id would: their own, or that behind
 * same_as; absent when they are unknown or have left. */
struct slice duty_person(const struct duty_look *look, struct slice id);

/* When the person left; DATE_NONE: still here, unknown or absent. */
day_number duty_person_left(const struct duty_look *look, struct slice id);

/* Whether a fact of that day (an answer, a judgement) is there by today; DATE_NONE: it is not. */
bool duty_has_come(const struct duty_look *look, day_number day);

/* Whether a task was written and neither done nor dropped by today. */
bool duty_task_is_open(const struct duty_look *look, const struct kept_task *kept);

/* Whether a record tells of a contact with the family till today. */
bool duty_is_contact(const struct duty_look *look, const struct record *record);

/* The day of a child's coming of age: 31 December of the year of the 18th birthday; DATE_NONE when
 * the birth year is not known. */
day_number duty_comes_of_age(const struct member *member);

/* Whether the assessment at that place counts and its child (if it names one) has not left. */
bool duty_is_in_force(const struct duty_look *look, size_t at);

/* Whether the assessment at that place counts and none of its child by its card is newer, and its
 * child (if it names one) has not left. */
bool duty_is_newest(const struct duty_look *look, size_t at);

/* Whether a goal of a plan in force, or a task of the case that was not dropped and is not for
 * another child, names the item (of an assessment, or `adulthood`). */
bool duty_item_is_planned(const struct duty_look *look, struct slice item, struct slice child);

duty_finder duties_signal_unscreened, duties_signal_closed_case, duties_signal_again;
duty_finder duties_respond, duties_acute_open, duties_assess_first, duties_review, duties_majority;
duty_finder duties_notice, duties_notice_answer;
duty_finder duties_plan_missing, duties_goal_unjudged, duties_item_unanswered;
duty_finder duties_approval, duties_approval_of_platform;
duty_finder duties_task, duties_task_orphan;
duty_finder duties_referral_answer, duties_referral_wait, duties_referral_stopped;
duty_finder duties_consent_ending, duties_availability;
duty_finder duties_contact, duties_handover, duties_manager_left, duties_pledge;
duty_finder duties_meeting, duties_minutes_send, duties_objection;
duty_finder duties_access, duties_retention;

#endif
