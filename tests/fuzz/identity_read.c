/* Any bytes as the identities of a family and as the store's settings: what is written of the
 * first, reads as the same. */
#include "model/record/identity.h"
#include "model/settings.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice written(const struct identity *identity, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	identity_write(identity, arena, &out);
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

static void check_identity(struct slice bytes, struct arena *arena, struct diag_list *diags)
{
	struct slice file = slice_from("k7q2m4xp.md");
	struct identity identity, again;
	if (!identity_read(file, bytes, arena, diags, &identity))
		return;
	for (size_t i = 0; i < identity.count; i++)
		if (identity_find(&identity, identity.members[i].id) != &identity.members[i])
			abort();
	bytes = written(&identity, arena);
	if (!identity_read(file, bytes, arena, diags, &again))
		abort();
	if (!slice_equal(written(&again, arena), bytes))
		abort();
}

static void check_settings(struct slice bytes, struct arena *arena, struct diag_list *diags)
{
	struct settings settings;
	if (settings_read(slice_from("spis.md"), bytes, arena, diags, &settings) &&
		(settings.round_to < 5 || settings.format > SETTINGS_FORMAT))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	check_identity(bytes, &arena, &diags);
	check_settings(bytes, &arena, &diags);
	arena_free(&arena);
	return 0;
}
