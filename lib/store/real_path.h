/* Paths of the system without links. */
#ifndef STORE_REAL_PATH_H
#define STORE_REAL_PATH_H

#include "base/arena.h"

/* Absolute and without links, in the arena; absent when there is no such file or the path is empty.
 */
struct slice real_path(struct slice path, struct arena *arena);

#endif
