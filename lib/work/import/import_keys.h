/* How the rows of a directory's tables name each other. */
#ifndef WORK_IMPORT_KEYS_H
#define WORK_IMPORT_KEYS_H

#include "work/import/import_hsds.h"

/* The items of a table by their ids, into by_id. A row without an id, or with one that stood
 * already, is a warning of rule "id" and left out. */
void import_index_ids(struct hsds_import *import, enum hsds_name table, size_t id);

/* Services at locations by their ids, which they may lack. */
void import_index_links(struct hsds_import *import);

/* The items of a table by a key that several may share; those without it are in no group. */
struct import_group {
	size_t *rows; /* in the file's order */
	size_t count, capacity;
};
void import_group_rows(
	struct hsds_import *import, enum hsds_name table, size_t key, struct index *groups);

/* Never NULL: an empty group when nothing has the key. */
const struct import_group *import_group_find(const struct index *groups, struct slice key);

/* Says of each item whose member names something that the target's table does not have: a warning
 * of rule "dangling". Where the package has no such table, that is said once. */
void import_say_dangling(
	struct hsds_import *import, enum hsds_name table, size_t member, enum hsds_name target);

#endif
