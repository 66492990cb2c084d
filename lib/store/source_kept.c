#include "base/memory.h"
#include "store/reads.h"
#include "store/source_kinds.h"
#include <stdlib.h>

struct kept_source {
	struct source base;
	struct source *whole; /* its own */
	struct slice folder;
	struct reads *reads;
};

static int kept_read(struct source *base, struct slice path, size_t cap, struct arena *arena,
	struct slice *bytes)
{
	struct kept_source *kept = (struct kept_source *)base;
	int error = kept->whole->methods->read(kept->whole, path, cap, arena, bytes);

	if (error == 0)
		reads_add(kept->reads,
			arena_format(arena, "%s%.*s", slice_text(kept->folder), (int)path.length,
				path.data),
			*bytes);
	return error;
}

static int kept_list(
	struct source *base, struct slice path, struct arena *arena, struct source_entries *entries)
{
	struct kept_source *kept = (struct kept_source *)base;

	return kept->whole->methods->list(kept->whole, path, arena, entries);
}

static int kept_look(struct source *base, struct slice path)
{
	struct kept_source *kept = (struct kept_source *)base;

	return kept->whole->methods->look(kept->whole, path);
}

static void kept_close(struct source *base)
{
	struct kept_source *kept = (struct kept_source *)base;

	source_close(kept->whole);
	free(kept);
}

static const struct source_methods kept_methods = {
	.read = kept_read,
	.list = kept_list,
	.look = kept_look,
	.close = kept_close,
};

struct source *source_new_kept(struct source *whole, struct slice folder, struct reads *reads)
{
	struct kept_source *kept = memory_resize(NULL, 1, sizeof *kept);

	source_init(&kept->base, &kept_methods, whole->kind, buf_slice(&whole->shown));
	kept->base.descriptor = whole->descriptor;
	kept->whole = whole;
	kept->folder = folder;
	kept->reads = reads;
	return &kept->base;
}
