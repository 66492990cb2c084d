/*
 * Memory that is freed all at once. Everything a reader returns lives as long as the arena it was
 * read into; nothing in an arena is freed by itself.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/slice.h"
#include <stdarg.h>

struct arena_block;

struct arena {
	struct arena_block *newest;
	size_t used; /* bytes handed out, for measuring */
};

void arena_init(struct arena *arena);
void arena_free(struct arena *arena); /* harmless on a zeroed or freed arena */

/* Zeroed memory of `count` elements of `size` bytes, aligned for any type. Never NULL. */
void *arena_take(struct arena *arena, size_t count, size_t size);

/* A copy followed by NUL; an absent slice stays absent. */
struct slice arena_copy(struct arena *arena, struct slice slice);
struct slice arena_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
struct slice arena_vformat(struct arena *arena, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));

/*
 * A new element, zeroed, at the end of an array that grows in an arena; *count goes up by one. The
 * array may move: pointers into it from before point to its old content. `items` is the address of
 * the pointer to the first element (tests/layers.t sees to it, and that the size is its own):
 *
 *	struct task *task = arena_push(arena, &tasks->items, &tasks->count, &tasks->capacity,
 *		sizeof *tasks->items);
 */
void *arena_push(
	struct arena *arena, void *items, size_t *count, size_t *capacity, size_t item_size);

/* Appends to a list of slices (the slice itself is not copied). */
void slice_list_add(struct slice_list *list, struct arena *arena, struct slice item);

#endif
