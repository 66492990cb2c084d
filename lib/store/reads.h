/*
 * What was read of a store, so that it can be told later whether it is still the same: what a
 * report was made from (released.csv).
 */
#ifndef STORE_READS_H
#define STORE_READS_H

#include "base/index.h"
#include "store/store.h"
#include "text/hash.h"

struct reads {
	struct arena *arena;
	struct index by_path;
	struct slice_list lines; /* "HASH  PATH", in the order of reading */
};

void reads_init(struct reads *reads, struct arena *arena);

/* From now on every file that is read in the rings of the platform and the cases is remembered,
 * each once. `reads` outlives the store, which goes on
 * adding to it. */
void store_keep_reads(struct store *store, struct reads *reads);

/* The SHA-256 over a line for each file, sorted by path (as store_shown() gives it): the SHA-256 of
 * its content, two blanks, the path, as `sha256sum PATH...` prints them. */
void reads_hash(const struct reads *reads, char text[HASH_TEXT_SIZE]);

#endif
