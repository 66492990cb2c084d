/*
 * Rows of services.csv and places.csv that come from a directory (service-import). They are rows as
 * any other, with one column more: x_imported remembers, in a digest a cell, what the directory
 * said when it was last read, so that the next import can tell a person's change from the
 * directory's (logic/import/import_merge.h).
 */
#ifndef MODEL_IMPORTED_H
#define MODEL_IMPORTED_H

#include "model/schema/tables.h"

struct imported_service {
	struct service service;
	struct slice memory; /* x_imported */
};
extern const struct schema imported_service_schema;

struct imported_place {
	struct place place;
	struct slice memory;
};
extern const struct schema imported_place_schema;

/* A store's table with the columns of the schema that it lacks added behind its own, empty: each
 * line grows at its end. False when it lacks none, and `out` stays as it was. */
bool imported_widen(const struct csv_table *table, const struct schema *schema, struct buf *out);

#endif
