/* The state of one import; only the files that make it up (import_*.c) include this. */
#ifndef WORK_IMPORT_H
#define WORK_IMPORT_H

#include "logic/need_patterns.h"
#include "model/imported.h"
#include "work/import_keys.h"
#include "work/import_table.h"

struct import {
	struct context *context;
	struct slice source;
	struct import_package package;
	struct import_table places, services; /* of the store */

	/* Items of the package by id. */
	struct index by_id[HSDS_TABLE_COUNT];

	/* Rows of the package by what they are about: struct import_group. */
	struct index addresses;	       /* by location */
	struct index locations;	       /* rows of services at locations, by service */
	struct index documents, terms; /* by service */
	struct index phones[4];	       /* by service, service at location, location, organisation */

	struct index told;	/* cells that were said to be left out: each once */
	struct index place_ids; /* a location's id -> struct slice, its id in the store */
	struct need_patterns patterns;
	size_t refused, unknown_status;
};

/* The text of an item's member, or empty, with a warning (once), when it holds a birth number:
 * nothing of the kind comes into a store. */
struct slice import_text(
	struct import *import, const struct hsds_rows *rows, size_t at, size_t member);

/* Whether a text holds what looks like a birth number. */
bool import_is_private(struct slice text);

/* Brings all locations in and fills place_ids. */
void import_places(struct import *import);

/* What a service of the package is in the store, without its id. */
void import_map_service(struct import *import, size_t at, struct imported_service *record);

#endif
