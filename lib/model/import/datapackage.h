/*
 * A Frictionless data package (specs.frictionlessdata.io, Tabular Data Package): datapackage.json
 * names the files of a set of tables and how each is written. Of it we read resources' name, path,
 * encoding and dialect.delimiter.
 */
#ifndef MODEL_DATAPACKAGE_H
#define MODEL_DATAPACKAGE_H

#include "base/arena.h"
#include "base/diag.h"

struct datapackage_resource {
	struct slice name, path, encoding, delimiter; /* absent where it does not say */
	size_t path_count; /* of how many files it consists; path is the first */
	struct position position;
};

struct datapackage {
	struct datapackage_resource *items;
	size_t count, capacity;
};

/* False with errors: no JSON (rule "json"), or no list of resources in it ("datapackage"). */
bool datapackage_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct datapackage *package);

#endif
