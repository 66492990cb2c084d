/* The key of a row as one run of bytes. Only rows.c and rows_put.c use it. */
#ifndef MODEL_ROWS_KEY_H
#define MODEL_ROWS_KEY_H

#include "base/arena.h"

/* The key with one more part behind it, a NUL between them, so that keys are in the order of their
 * parts. An absent key begins with the part. */
struct slice rows_key_add(struct slice key, struct slice part, struct arena *arena);

#endif
