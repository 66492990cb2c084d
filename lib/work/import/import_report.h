/*
 * What an import did not use, value by value, as a table for --report: file, line, column, value,
 * reason. Reasons are stable words; service-import(1) says what each means. First stands what could
 * not be used, then what a store has no place for ("not-read").
 */
#ifndef WORK_IMPORT_REPORT_H
#define WORK_IMPORT_REPORT_H

#include "base/buf.h"
#include "work/shared/output.h"

struct import_report {
	struct slice path; /* absent: none is asked for, and nothing is gathered */
	struct buf unused, unread;
};

void import_report_init(struct import_report *report, struct slice path);
void import_report_free(struct import_report *report); /* harmless on a zeroed or freed one */

/* A value; line 0: of the whole file. `column` is its name. What looks like a birth number is not
 * repeated: its reason is "private". */
void import_report_add(struct import_report *report, const struct position *position,
	struct slice column, struct slice value, const char *reason);

/* One of a table or column that is never read. */
void import_report_add_unread(struct import_report *report, const struct position *position,
	struct slice column, struct slice value);

/* Puts the file on disk, when one is asked for; publish_output() gives it its name. */
bool import_report_prepare(
	struct import_report *report, struct context *context, struct output *output);

#endif
