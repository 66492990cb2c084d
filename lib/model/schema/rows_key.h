/* The key of a row as one run of bytes. Only rows.c and rows_put.c use it. */
#ifndef MODEL_ROWS_KEY_H
#define MODEL_ROWS_KEY_H

#include "base/arena.h"

/* The parts with a NUL between them, so that keys are in the order of their parts; absent without
 * any. A single part is itself the key. */
struct slice rows_key(const struct slice *parts, size_t count, struct arena *arena);

#endif
