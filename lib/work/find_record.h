/* Finding a record of a case by what a person typed. */
#ifndef WORK_FIND_RECORD_H
#define WORK_FIND_RECORD_H

#include "model/case_file.h"
#include "work/context.h"

/* The Markdown record of that kind ("plan") by its stem or its full name; NULL with an error of
 * rule "unknown-record" (nearest offered). */
const struct record *find_record(struct context *context, const struct case_file *file,
	const char *kind, struct slice named);

#endif
