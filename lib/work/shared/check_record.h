/* Checking records; only work/shared/check_file.c, which tells what a file is, includes this. */
#ifndef WORK_CHECK_RECORD_H
#define WORK_CHECK_RECORD_H

#include "work/shared/check_scope.h"

/* A Markdown record, and an assessment: form, links, dates, and what its kind asks for. What could
 * be read goes to the scope's case file. False when an error was found. */
bool check_markdown_record(struct check_scope *scope, struct slice path, struct slice shown,
	struct slice bytes, enum record_home home);
bool check_assessment_record(
	struct check_scope *scope, struct slice path, struct slice shown, struct slice bytes);

#endif
