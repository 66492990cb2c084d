/*
 * What one case tells about a period of the platform's report: whether and how it belongs to it,
 * its level at the end, what help was asked for and given, and since when it waits for it.
 *
 * A family is a case. One that is `continued-in` another is no family of its own: it has no part in
 * the period, and only the help recorded in it counts, for the family that it continues in. An
 * erased case counts for nothing.
 */
#ifndef LOGIC_FAMILY_H
#define LOGIC_FAMILY_H

#include "logic/privacy/period.h"
#include "logic/refer/waiting_time.h"
#include "logic/score/case_level.h"
#include "model/record/signal.h"

/* A family with an open case in the period is at its start or was opened in it, and is at its end
 * or was closed in it, one of each. A case is open from the day of its opening on, closed from the
 * day of a closing on that stands (case_file_closed). */
enum family_part {
	FAMILY_AT_START = 1, /* open on the day before the period */
	FAMILY_OPENED = 2,   /* opened, or closed at the start and reopened, in the period */
	FAMILY_CLOSED = 4,   /* in the period, but not open on its last day */
	FAMILY_AT_END = 8,   /* open on its last day */
};

enum help_step { HELP_REQUESTED, HELP_ACCEPTED, HELP_STARTED, HELP_COMPLETED, HELP_ENDED };

/* A referral was asked for or an event of it happened in the period. */
struct family_help {
	enum help_step step;
	struct slice need;
	struct slice detail; /* completed: the outcome; ended (rejected, cancelled, failed): why */
};

struct family {
	struct slice id;	   /* of the case */
	struct slice continued_in; /* absent: a family of its own */
	unsigned parts;		   /* bits of enum family_part; 0: not in the period */
	struct slice source, place;
	struct slice_list reasons, needs;
	struct slice level; /* at the end: a code, "undetermined" or "none"; absent: not there */
	/* Of one that was opened in the period, likewise: on the day of its first assessment from
	 * its opening (or first reopening in the period) to the end; absent for others. */
	struct slice opening_level;
	bool most_severe; /* it is decided and the most severe of its card */
	enum sign acute;  /* at the end */
	struct family_help *help;
	size_t help_count, help_capacity;
	/* Help that had started by the end of the period, before it as well. */
	struct help_spell *spells;
	size_t spell_count, spell_capacity;
	/* Of a family that was opened in the period, its wait for help: own dates
	 * (model/record/record.h), for a late entry does not make it shorter. */
	day_number asked; /* the day of its opening, else of its first reopening in the period; that
			   * of an earlier signal which led to it */
	day_number shut;  /* reopened: the closing before; an earlier signal led to what was before
			   * it. Else DATE_NONE */
	day_number closed; /* the day of the closing when it was closed; else DATE_NONE */
};

/* Everything is copied into the arena. `cards`: name -> struct card. */
void family_read(const struct case_file *file, const struct index *cards, struct period period,
	struct arena *arena, struct family *family);

/* Takes an event of a signal, of that day, by which it opened or joined the family's case: the wait
 * of a family that was opened in the period begins no later than its signal. */
void family_take_signal(struct family *family, const struct signal_event *event, day_number day);

#endif
