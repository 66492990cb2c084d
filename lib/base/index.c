#include "base/index.h"
#include <stdint.h>

struct index_slot {
	struct slice key;
	void *value; /* NULL: the slot is free */
};

enum { FIRST_CAPACITY = 16 };

void index_init(struct index *index, struct arena *arena)
{
	*index = (struct index){ .arena = arena, .capacity = FIRST_CAPACITY };
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
static struct index_slot *find(const struct index *index, struct slice key)
{
	size_t at = hash(key) & (index->capacity - 1);
	while (index->slots[at].value && !slice_equal(index->slots[at].key, key))
		at = (at + 1) & (index->capacity - 1);
	return &index->slots[at];
}

static void grow(struct index *index)
{
	struct index larger = {
		.arena = index->arena, .capacity = index->capacity * 2, .count = index->count
	};
	larger.slots = arena_take(larger.arena, larger.capacity, sizeof *larger.slots);
	for (size_t i = 0; i < index->capacity; i++) {
		if (index->slots[i].value)
			*find(&larger, index->slots[i].key) = index->slots[i];
	}
	*index = larger;
}

void *index_put(struct index *index, struct slice key, void *value)
{
	struct index_slot *slot = find(index, key);
	void *before = slot->value;
	if (!before) {
		if ((index->count + 1) * 2 > index->capacity) {
			grow(index);
			slot = find(index, key);
		}
		index->count++;
	}
	*slot = (struct index_slot){ key, value };
	return before;
}

void *index_get(const struct index *index, struct slice key)
{
	return find(index, key)->value;
}
