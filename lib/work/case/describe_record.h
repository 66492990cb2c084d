/* A record in one line: what a timeline says of it. */
#ifndef WORK_DESCRIBE_RECORD_H
#define WORK_DESCRIBE_RECORD_H

#include "model/record/record.h"
#include "work/shared/context.h"

/* "referral: SAS Most, therapy", "visit: 45 min, nobody at home". Text that a person wrote is
 * shortened. Asks for PLATFORM_SERVICES and PLATFORM_VOCABULARIES. Not for assessments. */
struct slice describe_record(
	const struct context *context, const struct record *record, struct arena *arena);

#endif
