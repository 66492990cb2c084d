/*
 * Who wins where a directory and a person both write the same cell.
 *
 * A row that comes from a directory remembers in its column x_imported what the directory said of
 * each cell when it was last read: one digest a cell. So each cell is a merge of three:
 *
 *   the directory says what it said before     the cell stays, whoever wrote it
 *   the cell is what the directory said before it follows the directory
 *   both have changed                          the person's text stays and is told
 *
 * Columns that are not merged are the person's alone.
 */
#ifndef LOGIC_IMPORT_MERGE_H
#define LOGIC_IMPORT_MERGE_H

#include "model/schema/field.h"

/* More columns than a row may have merged. */
enum { IMPORT_COLUMNS_MOST = 16 };

struct import_columns {
	const struct schema *schema;
	const char *const *names; /* merged, in the order of their digests */
	size_t count;		  /* at most IMPORT_COLUMNS_MOST */
	size_t memory;		  /* the offset of the struct slice x_imported */
};

/* All columns, as import_merge() takes them. */
unsigned import_all(const struct import_columns *columns);

/* What a row remembers when all its cells are the directory's: "a" and three characters of
 * Crockford's base 32 (15 bits of FNV-1a) for each column. */
struct slice import_memory(
	const struct import_columns *columns, const void *record, struct arena *arena);

/* Merges what the directory says into a row (both structs of the schema), in the columns that it
 * speaks of, a bit each. True when the row has changed; `kept` gets a bit for each column where
 * both have changed. Where a row does not remember (no memory, or that of other columns) a cell
 * counts as a person's unless it is empty. */
bool import_merge(const struct import_columns *columns, unsigned spoken, const void *directory,
	void *row, struct arena *arena, unsigned *kept);

#endif
