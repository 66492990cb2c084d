#include "store/folders.h"
#include "base/memory.h"
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct folder_level {
	int descriptor;
	size_t end; /* of its path in folders.path */
};

void folders_init(struct folders *folders, int root)
{
	*folders = (struct folders){ .root = root };
	buf_init(&folders->path);
}

/* Closes the levels from `depth` on. */
static void leave(struct folders *folders, size_t depth)
{
	while (folders->depth > depth)
		close(folders->levels[--folders->depth].descriptor);
	folders->path.length = depth > 0 ? folders->levels[depth - 1].end : 0;
	folders->path.data[folders->path.length] = '\0';
}

void folders_free(struct folders *folders)
{
	if (!folders->path.data)
		return;
	leave(folders, 0);
	free(folders->levels);
	buf_free(&folders->path);
}

static int deepest(const struct folders *folders)
{
	return folders->depth > 0 ? folders->levels[folders->depth - 1].descriptor : folders->root;
}

/* Linux says ENOTDIR of a link to a folder; a link must not pass for something absent. */
static int open_component(int folder, const char *name)
{
	int descriptor =
		openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (descriptor < 0 && errno == ENOTDIR) {
		struct stat status;
		bool is_link = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
			       S_ISLNK(status.st_mode);
		errno = is_link ? ELOOP : ENOTDIR;
	}
	return descriptor;
}

static bool enter(struct folders *folders, struct slice component)
{
	if (folders->path.length > 0)
		buf_add_byte(&folders->path, '/');
	size_t start = folders->path.length;
	buf_add_slice(&folders->path, component);
	int descriptor = open_component(deepest(folders), folders->path.data + start);
	if (descriptor < 0) {
		leave(folders, folders->depth);
		return false;
	}
	if (folders->depth == folders->capacity) {
		folders->capacity = folders->capacity * 2 + 4;
		folders->levels =
			memory_resize(folders->levels, folders->capacity, sizeof *folders->levels);
	}
	folders->levels[folders->depth++] =
		(struct folder_level){ .descriptor = descriptor, .end = folders->path.length };
	return true;
}

static bool leads_through(const struct folders *folders, size_t depth, struct slice path)
{
	size_t end = folders->levels[depth].end;
	return path.length >= end && memcmp(path.data, folders->path.data, end) == 0 &&
	       (path.length == end || path.data[end] == '/');
}

int folders_open(struct folders *folders, struct slice path)
{
	size_t depth = 0;
	while (depth < folders->depth && leads_through(folders, depth, path))
		depth++;
	leave(folders, depth);
	size_t open = folders->path.length;
	struct slice rest = slice_part(path, open > 0 ? open + 1 : 0, SIZE_MAX);
	struct slice component;
	while (slice_split(&rest, '/', &component))
		if (!enter(folders, component))
			return -1;
	return deepest(folders);
}

bool path_is_plain(struct slice path)
{
	if (slice_is_empty(path) || slice_ends(path, "/") || memchr(path.data, '\0', path.length))
		return false;
	struct slice component;
	while (slice_split(&path, '/', &component))
		if (component.length == 0 || slice_equals(component, ".") ||
			slice_equals(component, ".."))
			return false;
	return true;
}

void path_split(struct slice path, struct slice *folder, struct slice *name)
{
	size_t end = path.length;
	while (end > 0 && path.data[end - 1] != '/')
		end--;
	*folder = slice_part(path, 0, end > 0 ? end - 1 : 0);
	*name = slice_part(path, end, SIZE_MAX);
}

struct slice real_path(struct slice path, struct arena *arena)
{
	char *real = slice_is_empty(path) ? NULL : realpath(path.data, NULL);
	struct slice copy = arena_copy(arena, slice_from(real));

	free(real);
	return copy;
}
