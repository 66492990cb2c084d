/*
 * One file made or replaced whole: a temporary file of a hidden name beside it, on disk before it
 * gets its name (privacy.md, "Nothing lost"). All fail with errno and leave nothing of theirs
 * behind.
 */
#ifndef STORE_REPLACE_H
#define STORE_REPLACE_H

#include "base/slice.h"
#include <sys/stat.h>

enum { TEMPORARY_NAME_SIZE = 19 }; /* ".spis-XXXXXXXX.tmp" and NUL */

struct temporary {
	char name[TEMPORARY_NAME_SIZE]; /* "": none */
};

/* Writes the bytes to a new hidden file in `folder`. `is_exact` gives it just that mode; otherwise
 * the umask takes its bits away, as from any new file. */
bool temporary_file(
	int folder, struct slice bytes, mode_t mode, bool is_exact, struct temporary *temporary);

/* A new hidden folder, to be filled and renamed whole. */
bool temporary_folder(int folder, mode_t mode, struct temporary *temporary);

/* Gives it its name and puts that on disk. Unless `over` something, EEXIST when the name is taken.
 */
bool temporary_publish(int folder, struct temporary *temporary, const char *name, bool over);

/* Removes it with what is in it; harmless when there is none. */
void temporary_remove(int folder, struct temporary *temporary);

/* Removes what killed writers left in the folder. Only for the holder of the lock. */
void temporary_sweep(int folder);

#endif
