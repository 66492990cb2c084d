/* Any bytes as a release: what is written of one that reads whole, reads as the same. */
#include "model/record/release.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice written(const struct release *release, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	release_write(release, arena, &out);
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct slice path = slice_from("released/2023/2023-01-10-release-7f3a.csv");
	struct release release, again;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	if (release_read(path, path, bytes, &arena, &diags, &release)) {
		bytes = written(&release, &arena);
		if (!release_read(path, path, bytes, &arena, &diags, &again))
			abort();
		if (!slice_equal(written(&again, &arena), bytes))
			abort();
	}
	arena_free(&arena);
	return 0;
}
