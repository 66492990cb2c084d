/* Values that choose rows of a listing: held as strictly as those of records, so that a slip of the
 * pen is said and not answered with an empty list. */
#ifndef WORK_CHECK_FILTER_H
#define WORK_CHECK_FILTER_H

#include "work/shared/context.h"

/* False with a finding when the value has not the form of the schema's field of that name, or names
 * what is not there (nearest offered). An absent one is fine. The caller has loaded the platform's
 * parts that the field names. */
bool check_filter(
	struct context *context, const struct schema *schema, const char *name, struct slice value);

#endif
