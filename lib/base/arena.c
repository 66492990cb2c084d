#include "base/arena.h"
#include "base/memory.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	BLOCK_SIZE = 1 << 16,
	MUCH = 1 << 20, /* bytes: an arena that holds so much takes its memory in large pieces */
};

struct arena_block {
	struct arena_block *older;
	size_t capacity;
	size_t used;
	max_align_t bytes[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

void arena_free(struct arena *arena)
{
	struct arena_block *block = arena->newest;
	while (block) {
		struct arena_block *older = block->older;
		free(block);
		block = older;
	}
	arena_init(arena);
}

static size_t room(const struct arena_block *block)
{
	return block->capacity - block->used;
}

static struct arena_block *block_new(const struct arena *arena, size_t size)
{
	size_t whole = sizeof(struct arena_block) + size;
	struct arena_block *block =
		arena->used < MUCH ? memory_resize(NULL, 1, whole) : memory_large(&whole);
	*block = (struct arena_block){ .capacity = whole - sizeof *block };
	return block;
}

/* A piece that is no small part of a block gets one of its own. The block with more room left is
 * the newest, so that the rest of neither is lost. */
static struct arena_block *block_with_room(struct arena *arena, size_t size)
{
	struct arena_block *newest = arena->newest;
	if (newest && size <= room(newest))
		return newest;
	struct arena_block *block = block_new(arena, size > BLOCK_SIZE / 4 ? size : BLOCK_SIZE);
	if (newest && room(newest) > block->capacity - size) {
		block->older = newest->older;
		newest->older = block;
	} else {
		block->older = newest;
		arena->newest = block;
	}
	return block;
}

/* Not cleared. */
static void *take_bytes(struct arena *arena, size_t size, size_t alignment)
{
	if (size > SIZE_MAX / 2)
		memory_out();
	struct arena_block *block = block_with_room(arena, size + alignment - 1);
	size_t start = (block->used + alignment - 1) / alignment * alignment;
	block->used = start + size;
	arena->used += size;
	return (char *)block->bytes + start;
}

void *arena_take(struct arena *arena, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		memory_out();
	void *memory = take_bytes(arena, count * size, _Alignof(max_align_t));
	memset(memory, 0, count * size);
	return memory;
}

struct slice arena_copy(struct arena *arena, struct slice slice)
{
	if (!slice.data)
		return slice;
	char *copy = take_bytes(arena, slice.length + 1, 1);
	memcpy(copy, slice.data, slice.length);
	copy[slice.length] = '\0';
	return (struct slice){ copy, slice.length };
}

struct slice arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	struct slice slice = arena_vformat(arena, format, arguments);
	va_end(arguments);
	return slice;
}

struct slice arena_vformat(struct arena *arena, const char *format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0) /* more than INT_MAX bytes */
		memory_out();
	char *text = take_bytes(arena, (size_t)length + 1, 1);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	return (struct slice){ text, (size_t)length };
}

void *arena_push(
	struct arena *arena, void *items, size_t *count, size_t *capacity, size_t item_size)
{
	char *first;

	memcpy(&first, items, sizeof first); /* whatever type the pointer points to */
	if (*count == *capacity) {
		*capacity = *capacity > 0 ? *capacity * 2 : 8;
		char *larger = arena_take(arena, *capacity, item_size);
		if (*count > 0)
			memcpy(larger, first, *count * item_size);
		first = larger;
		memcpy(items, &first, sizeof first);
	}
	return memset(first + (*count)++ * item_size, 0, item_size);
}

void slice_list_add(struct slice_list *list, struct arena *arena, struct slice item)
{
	struct slice *added =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = item;
}
