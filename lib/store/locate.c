#include "base/array.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/store.h"
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where a file lies, or would lie in a folder that is there: absolute, without links. Absent when
 * there is no such folder. */
static struct slice real_place(const char *path, struct arena *arena)
{
	struct slice place = real_path(slice_from(path), arena);
	const char *slash = strrchr(path, '/');
	struct slice folder = slash == NULL ? slice_from(".")
			      : slash == path
				      ? slice_from("/")
				      : arena_format(arena, "%.*s", (int)(slash - path), path);

	if (place.data != NULL)
		return place;
	folder = real_path(folder, arena);
	if (folder.data == NULL)
		return folder;
	return arena_format(arena, "%s/%s", folder.data, slash == NULL ? path : slash + 1);
}

/* The path below a folder of the system; absent when it does not lie there. */
static struct slice part_below(struct slice place, struct slice folder, struct arena *arena)
{
	struct slice real = real_path(folder, arena), absent = { 0 };

	if (real.data == NULL)
		return absent;
	struct slice start = arena_format(arena, "%s/", real.data);
	return slice_starts(place, start.data) ? slice_part(place, start.length, place.length)
					       : absent;
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

/* Whether the first real path is the second or lies in it. */
static bool lies_in(struct slice path, struct slice directory)
{
	if (slice_is_empty(path) || slice_is_empty(directory) || path.length < directory.length ||
		memcmp(path.data, directory.data, directory.length) != 0)
		return false;
	return path.length == directory.length || path.data[directory.length] == '/' ||
	       slice_equals(directory, "/");
}

/* A store in the directory or above it, whichever store that is. */
static bool is_in_some_store(struct slice real, struct arena *arena)
{
	while (!slice_is_empty(real)) {
		if (access(arena_format(arena, "%s/spis.md", real.data).data, F_OK) == 0)
			return true;
		size_t end = real.length - 1;
		while (end > 0 && real.data[end] != '/')
			end--;
		real = arena_copy(arena, slice_part(real, 0, end));
	}
	return false;
}

/* The folder itself, or the one that a file lies in. */
static struct slice folder_of(struct slice place, struct arena *arena)
{
	struct stat status;
	size_t end = place.length;

	if (slice_is_empty(place) || (stat(place.data, &status) == 0 && S_ISDIR(status.st_mode)))
		return place;
	while (end > 1 && place.data[end - 1] != '/')
		end--;
	return arena_copy(arena, slice_part(place, 0, end > 1 ? end - 1 : 1));
}

bool store_is_outside(const struct store *store, const char *path, struct arena *arena)
{
	struct slice folder = folder_of(real_place(path, arena), arena);
	struct slice root = real_path(store->root, arena);
	struct slice cases = real_path(store->cases_root, arena);
	struct git_place place;

	if (lies_in(folder, root) || lies_in(folder, cases) || is_in_some_store(folder, arena))
		return false;
	return slice_is_empty(folder) || !git_locate(folder.data, arena, &place) ||
	       (!lies_in(root, place.work_tree) && !lies_in(cases, place.work_tree));
}
