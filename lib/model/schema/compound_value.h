/* Values of several words in one line: who agreed and when, who was present, how many were, how
 * safe somebody feels. Each function is false when the text has another form. */
#ifndef MODEL_COMPOUND_VALUE_H
#define MODEL_COMPOUND_VALUE_H

#include "base/date.h"
#include "base/slice.h"

/* MEMBER DATE: who agreed, and when. */
bool agreement_read(struct slice text, struct slice *member, day_number *date);

/* PERSON or role:ROLE, optionally ` part`. */
struct participant {
	struct slice person; /* absent when a role */
	struct slice role;
	bool part;
};
bool participant_read(struct slice text, struct participant *participant);

/* PROFESSION N [ORGANIZATION]: all behind the number is the organization. */
struct headcount {
	struct slice profession;
	long count;
	struct slice organization; /* as people.csv or services.csv names it; absent */
};
bool headcount_read(struct slice text, struct headcount *heads);

/* DATE ROLE TEXT: somebody objects to minutes; DATE answered OBJECTIONDATE ROLE: the answer. */
struct objection {
	day_number date;
	struct slice role;
	struct slice text;  /* absent in an answer */
	day_number answers; /* the day of the objection; DATE_NONE: this is one */
};
bool objection_read(struct slice text, struct objection *objection);

/* ROLE-N VALUE (0 to 10). */
bool safety_read(struct slice text, struct slice *participant, long *value);

#endif
