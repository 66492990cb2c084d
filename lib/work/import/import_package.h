/* A directory as it comes: a folder of HSDS tables, read whole. */
#ifndef WORK_IMPORT_PACKAGE_H
#define WORK_IMPORT_PACKAGE_H

#include "model/import/datapackage.h"
#include "model/import/hsds.h"
#include "work/shared/context.h"

struct import_package {
	struct hsds_rows tables[HSDS_TABLE_COUNT];
	bool found[HSDS_TABLE_COUNT]; /* whether the folder has the file; else it has no rows */
	bool has[HSDS_TABLE_COUNT];   /* whether the file also has the columns that are needed */
	struct slice files[HSDS_TABLE_COUNT]; /* their names in the folder */
	struct csv_table *unread; /* the other CSV files, when they are asked for; without a header
				   * where one could not be read */
	struct slice_list unread_files; /* their names in the folder */
	size_t unread_count, unread_capacity;
};

struct import_package_request {
	struct slice path;	       /* a folder, or a datapackage.json in it */
	const enum encoding *encoding; /* NULL: what the datapackage.json says, or UTF-8 */
	bool all;		       /* read the other CSV files too, as far as they can be */
};

/*
 * Reads the tables that are there. Where the folder has a datapackage.json, it says which file is
 * which table and how it is written (encoding, dialect.delimiter); a table that it does not name,
 * or whose file is not there, is looked for by its name. False with findings when the folder, a
 * datapackage.json that was asked for or a table cannot be read, or when there is no table of
 * services or no row in it.
 */
bool import_package_read(struct context *context, const struct import_package_request *request,
	struct import_package *package);

#endif
