/* Writing down a contact with a family, or work outside cases. */
#ifndef WORK_NOTE_CASE_H
#define WORK_NOTE_CASE_H

#include "work/context.h"

struct note_request {
	struct slice kind;		    /* note, visit, call, therapy; absent: note */
	struct slice_list members, present; /* c1; PERSON or role:ROLE */
	struct slice time, place, service, attended;
	struct slice activity, project; /* activity: of work only */
	long duration, group;		/* minutes; people; INTEGER_NONE: not said */
	struct slice message;		/* absent: none */
};

/* A record in the case, by who acts. Tasks in its text get ids. The output is its full name. */
bool note_case(struct context *context, struct slice named, const struct note_request *request);

/* A record of work outside cases: of the request it takes activity, duration, project, time and
 * message. The output is its stem. */
bool note_work(struct context *context, const struct note_request *request);

#endif
