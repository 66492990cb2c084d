/* Bringing a directory of services in, again and again. */
#ifndef WORK_IMPORT_SERVICES_H
#define WORK_IMPORT_SERVICES_H

#include "work/shared/context.h"

struct import_services_request {
	struct slice source;   /* a code; absent: made of the folder's name */
	struct slice encoding; /* of its tables; absent: what the package says, or UTF-8 */
	struct slice report;   /* the file that is to list what was not used, or absent */
};

/*
 * Reads a directory and merges its locations into places.csv and its services into services.csv. A
 * source called "rpss" is the open data of the Czech register (model/import/rpss.h), any other a
 * package of HSDS tables (model/import/hsds.h): a folder or a datapackage.json.
 *
 * Rows of before are found by `source` and `source_id`; services that the directory does not have
 * any more become inactive, unless not all of it could be read. Counts go to the output, a line
 * "NAME TAB NUMBER" each: read = new + changed + unchanged + refused; gone; unknown-status; and in
 * words as the last note. What was refused or left out is a warning with its place.
 */
bool import_services(
	struct context *context, struct slice path, const struct import_services_request *request);

#endif
