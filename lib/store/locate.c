#include "base/array.h"
#include "store/store.h"
#include <stdlib.h>
#include <string.h>

/* Where a file lies, or would lie in a folder that is there: absolute, without links. Absent when
 * there is no such folder. */
static struct slice real_place(const char *path, struct arena *arena)
{
	char *real = realpath(path, NULL);
	struct slice place = { 0 };

	if (real == NULL) {
		const char *slash = strrchr(path, '/');
		struct slice folder =
			slash == NULL	? slice_from(".")
			: slash == path ? slice_from("/")
					: arena_format(arena, "%.*s", (int)(slash - path), path);
		real = realpath(folder.data, NULL);
		if (real != NULL)
			place = arena_format(
				arena, "%s/%s", real, slash == NULL ? path : slash + 1);
	} else {
		place = arena_copy(arena, slice_from(real));
	}
	free(real);
	return place;
}

/* The path below a folder of the system; absent when it does not lie there. */
static struct slice part_below(struct slice place, struct slice folder, struct arena *arena)
{
	char *real = slice_is_empty(folder) ? NULL : realpath(folder.data, NULL);
	struct slice part = { 0 };

	if (real != NULL) {
		struct slice start = arena_format(arena, "%s/", real);
		if (slice_starts(place, start.data))
			part = slice_part(place, start.length, place.length);
	}
	free(real);
	return part;
}

bool store_locate(const struct store *store, const char *path, struct arena *arena, enum ring *ring,
	struct slice *inside)
{
	/* The cases may lie in the folder of the platform, so they are asked first. */
	const struct {
		enum ring ring;
		struct slice root;
	} roots[] = {
		{ RING_IDENTITIES, store->identities_root },
		{ RING_CASES, store->cases_root },
		{ RING_PLATFORM, store->root },
	};
	struct slice place = real_place(path, arena);

	for (size_t i = 0; i < ARRAY_LEN(roots); i++) {
		*inside = part_below(place, roots[i].root, arena);
		*ring = roots[i].ring;
		if (inside->data != NULL)
			return true;
	}
	return false;
}
