/* A directory as it comes: a folder of HSDS tables, read whole. */
#ifndef WORK_IMPORT_PACKAGE_H
#define WORK_IMPORT_PACKAGE_H

#include "model/hsds.h"
#include "work/context.h"

struct import_package {
	struct hsds_rows tables[HSDS_TABLE_COUNT];
	bool has[HSDS_TABLE_COUNT]; /* whether the folder has the table; else it has no rows */
	struct slice files[HSDS_TABLE_COUNT]; /* their names in the folder */
};

/* Reads the tables that are there. False with findings when the folder or one of them cannot be
 * read, or when there is no table of services or no row in it. */
bool import_package_read(
	struct context *context, struct slice folder, struct import_package *package);

#endif
