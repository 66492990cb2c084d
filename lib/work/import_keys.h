/* How the rows of a directory's tables name each other. */
#ifndef WORK_IMPORT_KEYS_H
#define WORK_IMPORT_KEYS_H

#include "base/index.h"
#include "work/import_package.h"

/* The items of a table by their ids. A row without an id, or with one that stood already, is a
 * warning of rule "id" and left out. */
void import_index_ids(
	struct context *context, const struct hsds_rows *rows, size_t id, struct index *by_id);

/* The items of a table by a key that several may share; those without it are in no group. */
struct import_group {
	size_t *rows; /* in the file's order */
	size_t count, capacity;
};
void import_group_rows(
	struct context *context, const struct hsds_rows *rows, size_t key, struct index *groups);

/* Never NULL: an empty group when nothing has the key. */
const struct import_group *import_group_find(const struct index *groups, struct slice key);

/* Says of each item whose member names something that `ids` does not have: a warning of rule
 * "dangling". `target` is the table of those ids; where the package has none, that is said once. */
void import_say_dangling(struct context *context, const struct import_package *package,
	enum hsds_name table, size_t member, const struct index *ids, enum hsds_name target);

#endif
