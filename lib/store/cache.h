/*
 * A file that can be made again from others at any time, such as an index: in a hidden folder of a
 * directory, 0600 in 0700, mapped to be read and only replaced whole. Whoever cannot read or write
 * it does without, so nothing here gives a finding.
 */
#ifndef STORE_CACHE_H
#define STORE_CACHE_H

#include "store/source.h"
#include <stdint.h>

/* What a file or folder looked like. */
struct source_stamp {
	uint64_t value;	 /* differs once its inode, size or times do; 0: it is not there */
	int64_t changed; /* the later of its times, in nanoseconds since 1970 UTC */
};

/* Of what lies in a directory ("" is the directory itself); of git's sources nothing is there. */
struct source_stamp source_stamp(struct source *source, struct slice path);

/* Of a file that is no part of the store, by its size and time alone: the same on another machine.
 */
struct source_stamp file_stamp(const char *path);

/* Maps the file, aligned to a page. False when it is not there, others could have written it, or it
 * is not a regular file. */
bool cache_map(struct source *source, const char *folder, const char *name, struct slice *bytes);
void cache_unmap(struct slice bytes); /* harmless when absent */

/* Replaces the file whole, making its folder; false where that cannot be done. */
bool cache_replace(struct source *source, const char *folder, const char *name, struct slice bytes);

#endif
