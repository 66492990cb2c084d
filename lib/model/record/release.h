/*
 * A release: the numbers of families that a report for outside has told, and what it was about
 * (spis-store(5), "Releases"). The file released/YEAR/DATE-release-ID.csv is a table
 *
 *   about,FIELD,value,VALUE,     the fields of release_about_schema, before all numbers; the cell
 *                                is that of the column `low`; one row for each item of a list
 *   TABLE,ROW,COLUMN,LOW,HIGH    a number: what the report says that it is at least and at most
 *
 * and is never changed: `hash` is the SHA-256 of the rows of numbers as they stand, each with LF.
 */
#ifndef MODEL_RELEASE_H
#define MODEL_RELEASE_H

#include "model/schema/field.h"

enum { RELEASE_NUMBER_MOST = 1000000 };

struct release_about {
	struct slice kind; /* of report */
	struct slice project;
	day_number from, to;
	struct slice by, approved_by;
	struct slice_list left_out; /* TABLE or TABLE/ROW, in the order of the report */
	struct slice hash;
};
extern const struct schema release_about_schema;

extern const char release_kind[]; /* of record, in its name: "release" */

struct release_number {
	struct slice table, row, column;
	long low, high;
};

struct release {
	struct slice path, stem;
	day_number date; /* of the name: the day on which it was released */
	struct release_about about;
	struct release_number *numbers; /* in the file's order, none twice */
	size_t count;
};

struct release_list {
	struct release *items;
	size_t count, capacity;
};

/* Reads one. False when anything was wrong; of rule "hash" when its numbers are not those that were
 * released. */
bool release_read(struct slice path, struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct release *release);

/* The file of a new one, whose hash is worked out here. */
void release_write(const struct release *release, struct arena *arena, struct buf *out);

#endif
