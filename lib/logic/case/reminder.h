/*
 * What a case asks for today: what is urgent, late, or due soon, the most urgent kind first. Told
 * to those who work on it (report today), never an error.
 */
#ifndef LOGIC_REMINDER_H
#define LOGIC_REMINDER_H

#include "logic/refer/availability.h"
#include "logic/score/case_level.h"

/* In the order in which they are told. */
enum reminder_kind {
	REMINDER_ACUTE,	 /* subject: the child, absent: the family */
	REMINDER_NOTICE, /* the OSPOD was not told in time; subject: the assessment; day: the last
			  * on which it would have been */
	REMINDER_ANSWER, /* the authority has not answered in time; subject: the notice */
	REMINDER_LATE_TASK,   /* subject: its id; day: when it was due */
	REMINDER_TASK,	      /* the same, due from today till soon */
	REMINDER_REVIEW,      /* of an assessment; subject: the child; day: when it is due */
	REMINDER_PLAN_REVIEW, /* subject: the plan; day: when it is due */
	REMINDER_REFERRAL,    /* beyond the wait that was quoted; subject: the referral; day: when
			       * that was over */
	REMINDER_CONSENT,     /* subject: the consent; day: its last */
	REMINDER_SERVICE, /* in use, and nobody has asked it lately; subject: the service; day: of
			   * the newest answer, or DATE_NONE */
	REMINDER_CONTACT, /* subject: absent; day: of the last contact, or of the opening */
	REMINDER_MEETING, /* subject: the meeting that agreed on the next; day: of that */
	REMINDER_KIND_COUNT,
};
extern const struct word reminder_kinds[]; /* by enum reminder_kind: as headings */

struct reminder {
	enum reminder_kind kind;
	struct slice case_id; /* absent: the platform's */
	struct slice subject;
	struct slice text; /* of a task; else absent */
	struct slice who;  /* a task's; else the case manager; absent: nobody's */
	day_number day;
	/* Of a review: the decided level, and 0 for the most severe of its card, 1 for the next. */
	const struct card_level *level_low, *level_high;
	size_t severity;
};

struct reminder_list {
	struct reminder *items;
	size_t count, capacity;
};

/* The days that tell late from soon, and silence from contact. */
struct reminder_days {
	day_number today;
	long soon;    /* days ahead, from 0 */
	long contact; /* days without contact that are still fine, from 0 */
};

/* Adds what an open case asks for, but for its tasks; nothing when it is closed, erased or
 * continued in another. Contact is a note, visit, call, therapy session, meeting or assessment till
 * today. */
struct reminder_books {
	const struct index *cards; /* name -> struct card */
	const struct availability_book *answers;
};
void case_reminders(const struct case_file *file, const struct case_level *level,
	const struct reminder_books *books, const struct reminder_days *days, struct arena *arena,
	struct reminder_list *list);

/* Adds that of a meeting that names the next one. */
void meeting_reminder(const struct record *meeting, struct slice who,
	const struct reminder_days *days, struct arena *arena, struct reminder_list *list);

/* By kind, then reviews by severity, then by day (none first), case and subject. */
void reminders_sort(struct reminder_list *list);

#endif
