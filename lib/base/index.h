/* A hash table from bytes to a pointer, living in an arena. Keys are borrowed. */
#ifndef BASE_INDEX_H
#define BASE_INDEX_H

#include "base/arena.h"

struct index_slot;

struct index {
	struct arena *arena;
	struct index_slot *slots;
	size_t capacity; /* a power of two */
	size_t count;
};

void index_init(struct index *index, struct arena *arena);

/* The same with room for so many keys, so that it need not grow while they come. */
void index_init_for(struct index *index, struct arena *arena, size_t keys);

/* Sets the value (not NULL) of a key; returns the value that stood there before, or NULL. */
void *index_put(struct index *index, struct slice key, void *value);

/* NULL when the key is not there. */
void *index_get(const struct index *index, struct slice key);

#endif
