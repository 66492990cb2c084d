/* What people read of a duty (logic/duty/duty.h), in the language of the process. The caller has
 * read the sources of work/shared/load_duties.h. */
#ifndef WORK_DUTY_WORDS_H
#define WORK_DUTY_WORDS_H

#include "logic/duty/duty.h"
#include "work/shared/context.h"

/* What is to be done, of whom or of what: "respond to the family within 24 hours: c1", "do the
 * task: Call the school". */
struct slice duty_what(const struct context *context, const struct duty *duty, struct arena *arena);

/* The same in a list of all classes, where "! " marks a danger. */
struct slice duty_line(const struct context *context, const struct duty *duty, struct arena *arena);

/* What it is about: the handle and the id of its case, or, where that is enough to find it, the
 * handle alone; without a case the kind of the record and the end of its stem. */
struct slice duty_about(const struct duty *duty, bool with_id, struct arena *arena);

/* How late: "3 days late", "today", "in 5 days"; of what has no day "at once". */
struct slice duty_when(const struct duty *duty, day_number today, struct arena *arena);

/* The day itself, shorter: "3 days ago", "today", "in 5 days", "at once". */
struct slice duty_day(const struct duty *duty, day_number today, struct arena *arena);

/* On whose list: "Anna Beková (anna.bekova)"; of a task for a role the role as well; "everybody".
 */
struct slice duty_whose(
	const struct context *context, const struct duty *duty, struct arena *arena);

/* How many days late for machines: 0 today, less while it is coming; absent without a day. */
long duty_days(const struct duty *duty, day_number today);

#endif
