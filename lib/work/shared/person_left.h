/* People who have left the platform (`to` in people.csv): the one rule for all that name them. */
#ifndef WORK_PERSON_LEFT_H
#define WORK_PERSON_LEFT_H

#include "work/shared/context.h"

enum person_use {
	PERSON_NAMED,	/* a warning: they may be named, but hardly did this */
	PERSON_CHARGED, /* an error: a case or a task would be nobody's */
};

/* A finding of rule "left" when the person had left before the day; one row of people.csv that is
 * the same person as another (same_as) stands for that one. Absent and unknown people have not
 * left. A finding that was given is not repeated. False after an error. The caller has loaded
 * people.csv. */
bool check_person_left(struct context *context, struct slice id, day_number day,
	enum person_use use, const struct position *position);

/* The same for each person whom the context's changes name anew, in a field of a record or as the
 * assignee of an open task of a case, on the day of the record; where the record was there before,
 * on the context's day if that is later. Case managers and assignees are charged. Who hands a case
 * over may have left. */
bool check_named_people(struct context *context);

#endif
