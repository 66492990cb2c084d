/*
 * One file made or replaced whole: a new file beside it, on disk before it gets its name. Where the
 * file system knows files without a name, it has none until then, so that a killed program leaves
 * nothing behind; elsewhere it has a hidden one. All fail with errno and leave nothing of theirs
 * behind.
 */
#ifndef STORE_REPLACE_H
#define STORE_REPLACE_H

#include "base/slice.h"
#include <sys/stat.h>

enum { TEMPORARY_NAME_SIZE = 19 }; /* ".spis-XXXXXXXX.tmp" and NUL */

struct temporary {
	char name[TEMPORARY_NAME_SIZE]; /* "": none */
	bool is_nameless;		/* an open file without a name */
	int descriptor;			/* of that file */
};

/* Writes the bytes to a new file in `folder`. `is_exact` gives it just that mode; otherwise
 * the umask takes its bits away, as from any new file. */
bool temporary_file(
	int folder, struct slice bytes, mode_t mode, bool is_exact, struct temporary *temporary);

/* A new hidden folder, to be filled and renamed whole. */
bool temporary_folder(int folder, mode_t mode, struct temporary *temporary);

enum published {
	PUBLISHED,
	PUBLISHED_UNSURE, /* the name is there, but the system cannot say that it will last */
	PUBLISH_FAILED,	  /* nothing has changed */
};

/* Gives it its name and puts that on disk. Unless `over` something, EEXIST when the name is taken.
 * errno tells why it is not PUBLISHED. */
enum published temporary_publish(
	int folder, struct temporary *temporary, const char *name, bool over);

/* Removes it with what is in it, keeping errno; harmless when there is none. */
void temporary_remove(int folder, struct temporary *temporary);

/* Removes what killed writers left in the folder. Only for the holder of the lock. */
void temporary_sweep(int folder);

#endif
