/* What becomes of minutes once they are filed. */
#ifndef WORK_APPROVE_MINUTES_H
#define WORK_APPROVE_MINUTES_H

#include "work/shared/context.h"

/* Approves minutes (find_meeting()), by somebody who neither wrote nor led them: a record of kind
 * approval, which keeps a hash of them, so that from then on only their tasks change (store-check
 * holds it). Refused when they are approved already (rule "approval"). */
bool approve_minutes(struct context *context, struct slice named);

/* Notes the day on which they were sent to those who were there, the context's date. */
bool send_minutes(struct context *context, struct slice named);

#endif
