/* Bringing a directory of services in, again and again. */
#ifndef WORK_IMPORT_SERVICES_H
#define WORK_IMPORT_SERVICES_H

#include "work/context.h"

struct import_services_request {
	struct slice source; /* a code; absent: made of the folder's name */
};

/*
 * Reads a folder of HSDS tables and merges its locations into places.csv and its services into
 * services.csv. Rows of before are found by `source` and `source_id`; services that the directory
 * does not have any more become inactive, unless rows of its table could not be read. Counts go to
 * the output, a line "NAME TAB NUMBER" each: read = new + changed + unchanged + refused; gone;
 * unknown-status. What was refused or left out is a warning with its place.
 */
bool import_services(struct context *context, struct slice folder,
	const struct import_services_request *request);

#endif
