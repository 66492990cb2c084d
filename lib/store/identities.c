#include "store/identities.h"
#include "base/translate.h"
#include "store/git.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct slice real_path(struct slice path, struct arena *arena)
{
	char *real = slice_is_empty(path) ? NULL : realpath(path.data, NULL);
	struct slice copy = arena_copy(arena, slice_from(real));
	free(real);
	return copy;
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

bool place_is_in_store(struct slice path, const struct store *store, struct arena *arena)
{
	struct slice real = real_path(path, arena);
	struct slice root = real_path(store->root, arena);
	struct slice cases = real_path(store->cases_root, arena);
	if (lies_in(real, root) || lies_in(real, cases) || is_in_some_store(real, arena))
		return true;
	struct git_place place;
	return git_locate(real.data, arena, &place) &&
	       (lies_in(root, place.work_tree) || lies_in(cases, place.work_tree));
}

bool identities_check(struct slice identities, const struct store *store, struct arena *arena,
	struct diag_list *diags)
{
	struct stat status;
	struct slice real = real_path(identities, arena);
	if (slice_is_empty(real) || stat(real.data, &status) != 0)
		return true;
	struct position position = { .file = identities };
	if (place_is_in_store(real, store, arena))
		return diag_add(diags, SEVERITY_ERROR, "identities-inside", &position,
			_("identities lie inside a store or its git work tree (move them "
			  "outside)"));
	if (status.st_mode & (S_IRWXG | S_IRWXO))
		return diag_add(diags, SEVERITY_ERROR, "identities-open", &position,
			_("others have access to the identities (chmod 700 %s)"), identities.data);
	return true;
}
