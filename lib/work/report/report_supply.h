/* What services a region has at the end of a period, by whether they have a place. */
#ifndef WORK_REPORT_SUPPLY_H
#define WORK_REPORT_SUPPLY_H

#include "work/report/platform_report.h"

/* Unknown: nobody has asked, or the answer is too old. */
enum supply_state { SUPPLY_FREE, SUPPLY_WAIT, SUPPLY_NONE, SUPPLY_UNKNOWN, SUPPLY_STATES };

struct supply {
	long count; /* services that work, as far as is known; a duplicate is none */
	long states[SUPPLY_STATES];
	long least_wait, most_wait; /* days, of waiting lists; INTEGER_NONE: not told */
};

/* At the end of a day, by the answers of that day and before. */
void supply_of_all(struct platform_report *report, day_number day, struct supply *supply);

/* Of the services for a need, at the end of the period. */
void supply_of_need(struct platform_report *report, struct slice need, struct supply *supply);

/* "2 of 9 have a place, the wait is 21–75 days, of 3 it is not known". */
struct slice supply_words(const struct supply *supply, struct arena *arena);

#endif
