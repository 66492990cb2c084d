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

/* Room for one more element behind `count`: returns the array (moved when it had to grow) and keeps
 * *capacity. The habit: list->items = arena_extend(arena, list->items, list->count,
 * &list->capacity, sizeof *list->items); list->items[list->count++] = item; */
void *arena_extend(
	struct arena *arena, void *items, size_t count, size_t *capacity, size_t item_size);

/* Appends to a list of slices (the slice itself is not copied). */
void slice_list_add(struct slice_list *list, struct arena *arena, struct slice item);

#endif
