/* Writing into a handover what was still to come on its day. */
#ifndef WORK_COMPLETE_HANDOVER_H
#define WORK_COMPLETE_HANDOVER_H

#include "work/shared/context.h"

struct complete_handover_request {
	struct slice stem;	     /* of the handover */
	day_number family_told, met; /* DATE_NONE: stays as it is */
};

/* Sets the days on which the family was told and on which all of them met, at least one of them.
 * The output is the record's full name. Refused (rule "handover") when the handover has such a day.
 */
bool complete_handover(struct context *context, struct slice named,
	const struct complete_handover_request *request);

#endif
