/* What came of this store's own referrals, service by service. */
#ifndef WORK_OWN_RECORD_H
#define WORK_OWN_RECORD_H

#include "base/index.h"
#include "work/shared/context.h"

/* Fewer finished ones say nothing about a service, and perhaps something about a family. */
enum { OWN_FINISHED_LEAST = 5 };

struct own_record {
	long finished; /* completed, with whatever outcome */
	long helped;   /* of these: with the outcome helped */
};

struct own_records {
	struct index by_service; /* id -> struct own_record */
};

/* Goes over all cases; a referral to a duplicate counts for the service behind it. The platform's
 * services are read. False when the cases are not here. */
bool load_own_records(struct context *context, struct own_records *records);

/* NULL below OWN_FINISHED_LEAST. */
const struct own_record *own_record_find(const struct own_records *records, struct slice service);

#endif
