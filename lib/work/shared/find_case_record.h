/* A record of a case by its stem or its full name. */
#ifndef WORK_FIND_CASE_RECORD_H
#define WORK_FIND_CASE_RECORD_H

#include "model/record/case_file.h"
#include "work/shared/context.h"

/* NULL with an error of rule "unknown-record" when the case has no such record of that kind, the
 * nearest offered. */
const struct record *find_case_record(struct context *context, const struct case_file *file,
	const char *kind, struct slice named);

#endif
