/* Bringing rows of a directory into a table of the store (logic/import/import_merge.h says who
 * wins), and the account of what was not used. */
#ifndef WORK_IMPORT_TABLE_H
#define WORK_IMPORT_TABLE_H

#include "base/buf.h"
#include "base/index.h"
#include "logic/import/import_merge.h"
#include "work/shared/context.h"
#include "work/shared/output.h"

/* What tells services.csv from places.csv. */
struct import_shape {
	const char *path; /* in the platform's ring */
	struct import_columns columns;
	size_t id, source, source_id; /* offsets of struct slice members */
};

/*
 * What an import did not use, value by value, as a table for --report: file, line, column, value,
 * reason. Reasons are stable words; service-import(1) says what each means. First stands what could
 * not be used, then what a store has no place for ("not-read").
 */
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

struct import_counts {
	size_t new, changed, unchanged, gone;
};

struct import_table {
	struct context *context;
	const struct import_shape *shape;
	struct slice source;
	struct import_report *report;
	struct slice before; /* the file's bytes; absent: there is none yet */
	struct rows rows;
	struct index by_source_id; /* the rows of this source */
	struct index taken;	   /* ids of all rows, old and new */
	const void **puts;	   /* rows that are new or changed */
	size_t put_count, put_capacity;
	struct import_counts counts;
};

/* Reads the table, with the columns that an import fills. False with findings when it cannot be
 * read. */
bool import_table_open(struct context *context, const struct import_shape *shape,
	struct slice source, struct import_report *report, struct import_table *table);

/* Brings one row: `record` is a struct of the shape's schema with everything but its id and memory.
 * The row of its source_id is merged with it, or it is new. Returns the row's id. What a person's
 * text was kept against is a warning at the row of the store; an id that had to be numbered a note
 * at `position`. */
struct slice import_table_take(
	struct import_table *table, void *record, const struct position *position);

/* The rows of the source that are not in `ids`: `mark` makes of each what it says from now on in
 * the merged column `name`, or returns false for one that is to be left alone. */
void import_table_leave(struct import_table *table, const struct index *ids, const char *name,
	bool (*mark)(void *record));

/* Adds the change of the file, when there is one. */
bool import_table_finish(struct import_table *table);

#endif
