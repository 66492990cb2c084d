/* How much one person worked on one day, and whether they were in two places at once. Pure. */
#ifndef LOGIC_WORKLOAD_H
#define LOGIC_WORKLOAD_H

#include "model/record/record.h"

enum { WORK_DAY_MOST = 16 * 60 }; /* minutes */

struct workload {
	struct arena *arena;
	struct slice person; /* absent: everybody */
	day_number from, to; /* DATE_NONE: from the first day, to the last */
	struct work_stretch *items;
	size_t count, capacity;
};

/* Takes what the record (shown in findings as `file`) says of work: contacts and work by the person
 * who writes them, meetings that were held by all who were there the whole time. Copies what it
 * keeps. One session of a group that several cases record counts once. */
void workload_take(struct workload *load, const struct record *record);

/* Adds warnings of rule "long-day" (more than WORK_DAY_MOST on one day) and "same-time" (two
 * records overlap; only those with a time and an end or a duration are compared). */
void workload_check(struct workload *load, struct diag_list *diags);

#endif
