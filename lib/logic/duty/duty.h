/*
 * Duties: what the records demand, and from whom. Every demand that the facts of a store make is
 * here from the day on which it arises until the fact that meets it is recorded. The rules are one
 * table, duty_rules[]; spis-duties(7) describes them. Lists of what is to be done are views of it
 * and have no rules of their own.
 *
 * A closed case demands nothing but what its rule says (a signal joined to it, a request, the end
 * of its retention period), a case that is erased or continued in another nothing but an answer to
 * such a signal.
 *
 * Only what is dated by `today` counts: a record of tomorrow neither demands nor meets anything.
 */
#ifndef LOGIC_DUTY_H
#define LOGIC_DUTY_H

#include "logic/refer/availability.h"
#include "logic/score/case_level.h"
#include "model/record/kept_task.h"

enum { NOTICE_ANSWER_DAYS = 30 }; /* from a notice that asks for an answer to the answer */

/* Danger: somebody may be hurt, or a law is broken. Promise: somebody waits for what was agreed.
 * Order: tidiness. */
enum duty_class { DUTY_DANGER, DUTY_PROMISE, DUTY_ORDER, DUTY_CLASS_COUNT };
extern const struct word duty_classes[]; /* by enum duty_class */

/* Coming: due later than today. Due: due today, or without a day. Late: was due before today. */
enum duty_state { DUTY_COMING, DUTY_DUE, DUTY_LATE, DUTY_STATE_COUNT };
extern const struct word duty_states[]; /* by enum duty_state */

/* In the order in which duties of one class, state and day are told. */
enum duty_rule_id {
	DUTY_SIGNAL_UNSCREENED,
	DUTY_SIGNAL_CLOSED_CASE,
	DUTY_RESPOND,
	DUTY_SIGNAL_AGAIN,
	DUTY_ACUTE_OPEN,
	DUTY_NOTICE,
	DUTY_REFERRAL_STOPPED,
	DUTY_MANAGER_LEFT,
	DUTY_ASSESS_FIRST,
	DUTY_REVIEW,
	DUTY_CONTACT,
	DUTY_TASK,
	DUTY_TASK_ORPHAN,
	DUTY_REFERRAL_ANSWER,
	DUTY_REFERRAL_WAIT,
	DUTY_CONSENT_ENDING,
	DUTY_NOTICE_ANSWER,
	DUTY_GOAL_UNJUDGED,
	DUTY_ITEM_UNANSWERED,
	DUTY_APPROVAL,
	DUTY_OBJECTION,
	DUTY_ACCESS,
	DUTY_MAJORITY,
	DUTY_MEETING,
	DUTY_MINUTES_SEND,
	DUTY_PLAN_MISSING,
	DUTY_HANDOVER,
	DUTY_AVAILABILITY,
	DUTY_PLEDGE,
	DUTY_RETENTION,
	DUTY_RULE_COUNT,
};

struct duty {
	enum duty_rule_id rule;
	struct slice case_id, handle; /* absent: the platform's */
	struct slice record;  /* stem of what it arises from; absent: the case itself, a request */
	struct slice subject; /* what in it, as its rule says; absent */
	struct slice text;    /* of a task, goal or objection its text, of an assessment its card;
			       * absent */
	struct slice owner;   /* the person on whose list it is; absent: on everybody's */
	struct slice role;    /* of a task that is for a role; absent */
	day_number since;     /* it arose */
	day_number due;	      /* the last day on which it is in time; DATE_NONE: at once */
	long hours;	      /* respond: those of the level, from 0; else INTEGER_NONE */
	enum duty_state state;
	bool alike; /* another of its case reads the same: the handle tells them apart */
	bool first; /* a signal that says 'now', unscreened or unanswered: above everything */
	/* In the lists of the day. False while it is not due within the store's review-soon-days:
	 * then only a page or the closing of its case tells it. */
	bool listed;
};

struct duty_list {
	struct duty *items;
	size_t count, capacity;
};

/* What all rules may ask; borrowed. */
struct duty_books {
	day_number today;
	const struct platform *platform; /* settings, people, services */
	const struct index *cards;	 /* name -> struct card */
	bool sets_level;		 /* whether a card in use sets the level */
	const struct availability_book *answers;
};

/* A case that was read whole, and what lies outside its folder. */
struct duty_case {
	const struct duty_books *books;
	const struct case_file *file;
	const struct case_level *level;	     /* on today */
	const struct kept_tasks *tasks;	     /* each once, mentions left out */
	const struct record *const *signals; /* all that have an event that names the case */
	size_t signal_count;
	const struct request *const *requests; /* of requests.csv */
	size_t request_count;
};

/* What belongs to no case. */
struct duty_platform {
	const struct duty_books *books;
	const struct record *signals; /* all */
	size_t signal_count;
	const struct record *meetings; /* meetings/, in the order of the timeline */
	size_t meeting_count;
	const struct kept_tasks *tasks;	       /* of these meetings */
	const struct request *const *requests; /* that name a case which is not there */
	size_t request_count;
};

struct duty_look; /* logic/duty/duty_look.h */
typedef void duty_finder(const struct duty_look *look);

struct duty_rule {
	const char *code; /* stable: "signal-unscreened" */
	enum duty_class class;
	const char *label;  /* N_(): what is to be done */
	const char *arises; /* N_(): from what */
	const char *met_by; /* N_(): the fact that meets it */
	/* The command that meets it, or where it is edited (N_()); duty_command() puts what is
	 * known in. As it stands it only asks, opens or shows; where it would record what may not
	 * have happened, it has a word in capitals that a person has to replace first. */
	const char *command;
	unsigned kinds;	      /* bits of enum record_kind_id: the records it arises from */
	bool tells_text;      /* its words name the text of a duty, not its subject */
	bool stops_closing;   /* case-close asks for a reason while it is open */
	bool of_closed;	      /* of closed cases too, or of these alone */
	duty_finder *of_case; /* adds those of a case; NULL: none are of a case */
	duty_finder *of_platform;
};
extern const struct duty_rule duty_rules[DUTY_RULE_COUNT]; /* by enum duty_rule_id */

/* Adds the duties that stand on books->today, in no particular order. Slices are borrowed from what
 * was given, or in the arena. */
void duties_of_case(const struct duty_case *of, struct arena *arena, struct duty_list *list);
void duties_of_platform(
	const struct duty_platform *of, struct arena *arena, struct duty_list *list);

/* Most urgent first: what stands above everything, then by class, the late before the due before
 * the coming, by day (at once first), rule, case, record and subject. */
void duties_sort(struct duty_list *list);

/* The order of duties_sort(): less than 0 where `one` is the more urgent. */
int duty_compare(const struct duty *one, const struct duty *other);

/* Whether it brings its case onto a list of the day: one that is listed, and not tidiness alone. */
bool duty_leads(const struct duty *duty);

/* Whether it is on the list of a person: theirs, or everybody's. Absent: of whomever. */
bool duty_is_for(const struct duty *duty, struct slice person);

/* What tells a duty from others of its case that read the same: the id of a task or goal, the end
 * of its record's stem, which is unlike all others. */
struct slice duty_handle(const struct duty *duty);

/* The command that meets a duty: the rule's with its CASE, RECORD, SUBJECT and CARD in place of
 * these words; an option whose value the duty does not have is left out. */
struct slice duty_command(const struct duty *duty, struct arena *arena);

/* The same for readers, with the words that are left in their language. */
struct slice duty_shown_command(const struct duty *duty, struct arena *arena);

/* Copies a duty with all that it points to into the arena. */
struct duty duty_copy(const struct duty *duty, struct arena *arena);

#endif
