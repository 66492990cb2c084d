#include "base/index.h"
#include <stdint.h>

struct index_slot {
	struct slice key;
	void *value; /* NULL: the slot is free */
};

enum { FIRST_CAPACITY = 16 };

void index_init(struct index *index, struct arena *arena)
{
	index_init_for(index, arena, 0);
}

/* At least half of the slots stay free. */
static bool has_room(const struct index *index, size_t keys)
{
	return keys <= index->capacity / 2;
}

void index_init_for(struct index *index, struct arena *arena, size_t keys)
{
	*index = (struct index){ .arena = arena, .capacity = FIRST_CAPACITY };
	while (!has_room(index, keys))
		index->capacity *= 2;
	index->slots = arena_take(arena, index->capacity, sizeof *index->slots);
}

/* FNV-1a, 64 bits (Fowler, Noll, Vo), its high half folded into the low one that is used. */
static size_t hash(struct slice key)
{
	uint64_t sum = 0xcbf29ce484222325;
	for (size_t i = 0; i < key.length; i++)
		sum = (sum ^ (unsigned char)key.data[i]) * 0x100000001b3;
	return (size_t)(sum ^ (sum >> 32));
}

/* The slot of the key, or the free one where it would stand. */
static struct index_slot *find_slot(const struct index *index, struct slice key)
{
	size_t at = hash(key) & (index->capacity - 1);
	while (index->slots[at].value && !slice_equal(index->slots[at].key, key))
		at = (at + 1) & (index->capacity - 1);
	return &index->slots[at];
}

static void grow(struct index *index)
{
	struct index larger;
	index_init_for(&larger, index->arena, index->capacity);
	larger.count = index->count;
	for (size_t i = 0; i < index->capacity; i++) {
		if (index->slots[i].value)
			*find_slot(&larger, index->slots[i].key) = index->slots[i];
	}
	*index = larger;
}

void *index_put(struct index *index, struct slice key, void *value)
{
	struct index_slot *slot = find_slot(index, key);
	void *before = slot->value;
	if (!before) {
		if (!has_room(index, index->count + 1)) {
			grow(index);
			slot = find_slot(index, key);
		}
		index->count++;
	}
	*slot = (struct index_slot){ key, value };
	return before;
}

void *index_get(const struct index *index, struct slice key)
{
	return find_slot(index, key)->value;
}
