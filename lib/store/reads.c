#include "store/reads.h"
#include "base/buf.h"
#include "store/source_kinds.h"
#include <stdlib.h>

enum { HASH_AND_BLANKS = HASH_TEXT_SIZE - 1 + 2 };

void reads_init(struct reads *reads, struct arena *arena)
{
	*reads = (struct reads){ .arena = arena };
	index_init(&reads->by_path, arena);
}

void reads_add(struct reads *reads, struct slice path, struct slice bytes)
{
	char hash[HASH_TEXT_SIZE];

	if (index_get(&reads->by_path, path) != NULL)
		return;
	hash_text(bytes, hash);
	struct slice line = arena_format(reads->arena, "%s  %s", hash, slice_text(path));
	slice_list_add(&reads->lines, reads->arena, line);
	index_put(&reads->by_path, slice_part(line, HASH_AND_BLANKS, line.length), reads);
}

static int by_path(const void *a, const void *b)
{
	const struct slice *left = a, *right = b;

	return slice_compare(slice_part(*left, HASH_AND_BLANKS, left->length),
		slice_part(*right, HASH_AND_BLANKS, right->length));
}

void reads_hash(const struct reads *reads, char text[HASH_TEXT_SIZE])
{
	struct slice_list sorted = { 0 };
	struct arena arena;
	struct buf all;

	arena_init(&arena);
	buf_init(&all);
	for (size_t i = 0; i < reads->lines.count; i++)
		slice_list_add(&sorted, &arena, reads->lines.items[i]);
	if (sorted.count > 1)
		qsort(sorted.items, sorted.count, sizeof *sorted.items, by_path);
	for (size_t i = 0; i < sorted.count; i++) {
		buf_add_slice(&all, sorted.items[i]);
		buf_add_byte(&all, '\n');
	}
	hash_text(buf_slice(&all), text);
	buf_free(&all);
	arena_free(&arena);
}

static struct source *keep(struct store *store, enum ring ring, struct reads *reads)
{
	struct slice folder = store_shown(store, ring, slice_from(""), reads->arena);

	return source_new_kept(store_ring(store, ring), folder, reads);
}

void store_keep_reads(struct store *store, struct reads *reads)
{
	store->platform = keep(store, RING_PLATFORM, reads);
	if (store->cases != NULL)
		store->cases = keep(store, RING_CASES, reads);
}
