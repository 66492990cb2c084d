/* The state of an import of HSDS tables; only the files that make it up include this. */
#ifndef WORK_IMPORT_HSDS_H
#define WORK_IMPORT_HSDS_H

#include "work/import/import.h"
#include "work/import/import_package.h"

struct hsds_import {
	struct import *common;
	struct context *context;
	struct import_package package;

	/* Of each cell that is read what became of it (import_use, import_leave): NULL until then.
	 */
	const char **fates[HSDS_TABLE_COUNT];

	/* Items of the package by id. */
	struct index by_id[HSDS_TABLE_COUNT];

	/* Rows of the package by what they are about: struct import_group. */
	struct index addresses;	       /* by location */
	struct index locations;	       /* rows of services at locations, by service */
	struct index documents, terms; /* by service */
	struct index phones[4];	       /* by service, service at location, location, organisation */

	struct index place_ids; /* a location's id -> struct slice, its id in the store */
};

/* A cell of a table that is read: the item and the member's offset. */
struct import_cell {
	enum hsds_name table;
	size_t at, member;
};

struct slice import_cell_text(struct hsds_import *import, struct import_cell cell);

/* The cell has gone into the store, or has told what else goes there. */
void import_use(struct hsds_import *import, struct import_cell cell);

/* It has not, for that reason (a stable word), unless it is used elsewhere; and the same said as a
 * warning at its place. */
void import_leave(struct hsds_import *import, struct import_cell cell, const char *reason);
void import_say_left(struct hsds_import *import, struct import_cell cell, const char *reason,
	const char *format, ...) __attribute__((format(printf, 4, 5)));
void import_leave_item(
	struct hsds_import *import, enum hsds_name table, size_t at, const char *reason);

/* Takes the text of a cell: used, or empty and left, with a warning (once), when it holds a birth
 * number or is too long. */
struct slice import_text(struct hsds_import *import, struct import_cell cell);

/* Takes it behind others, with a comma between; left where all would be too long together. */
struct slice import_join(struct hsds_import *import, struct slice joined, struct import_cell cell);

/* At the end: every value that was not used, for the report. */
void import_account(struct hsds_import *import);

/* Brings all locations in and fills place_ids. */
void import_places(struct hsds_import *import);

/* What a service of the package is in the store, without its id. */
void import_map_service(struct hsds_import *import, size_t at, struct imported_service *record);

#endif
