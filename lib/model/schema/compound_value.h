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

/* PROFESSION N. */
bool headcount_read(struct slice text, struct slice *profession, long *count);

/* ROLE-N VALUE (0 to 10). */
bool safety_read(struct slice text, struct slice *participant, long *value);

#endif
