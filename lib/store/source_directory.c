#include "base/memory.h"
#include "store/folders.h"
#include "store/regular_file.h"
#include "store/source_kinds.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

struct directory_source {
	struct source base;
	struct folders folders;
	struct buf name; /* of the file asked for: a path need not be NUL-terminated */
};

/* The open folder that the path's last name lies in; *name lives until the next call. */
static int locate(struct directory_source *source, struct slice path, const char **name)
{
	struct slice folder;
	struct slice last;
	path_split(path, &folder, &last);
	buf_clear(&source->name);
	buf_add_slice(&source->name, last);
	*name = source->name.data;
	return folders_open(&source->folders, folder);
}

static int directory_read(struct source *base, struct slice path, size_t cap, struct arena *arena,
	struct slice *bytes)
{
	const char *name;
	int folder = locate((struct directory_source *)base, path, &name);
	return folder >= 0 && regular_read(folder, name, cap, arena, bytes) ? 0 : errno;
}

/* A file system that does not tell the kind in the listing is asked again. */
static unsigned char entry_kind(int folder, const struct dirent *entry)
{
	struct stat status;
	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type;
	if (fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
		return DT_UNKNOWN;
	return S_ISREG(status.st_mode) ? DT_REG : S_ISDIR(status.st_mode) ? DT_DIR : DT_UNKNOWN;
}

static int directory_list(
	struct source *base, struct slice path, struct arena *arena, struct source_entries *entries)
{
	struct directory_source *source = (struct directory_source *)base;
	int folder = folders_open(&source->folders, path);
	/* a descriptor of its own, because reading a directory moves its offset */
	int descriptor = folder < 0 ? -1 : openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (descriptor < 0)
		return errno;
	DIR *directory = fdopendir(descriptor);
	if (!directory) {
		descriptor_close(descriptor);
		return errno;
	}
	for (;;) {
		errno = 0;
		struct dirent *entry = readdir(directory);
		if (!entry)
			break;
		if (entry->d_name[0] == '.')
			continue;
		unsigned char kind = entry_kind(folder, entry);
		struct source_entry *added = arena_push(arena, &entries->items, &entries->count,
			&entries->capacity, sizeof *entries->items);
		*added = (struct source_entry){
			.name = arena_copy(arena, slice_from(entry->d_name)),
			.is_folder = kind == DT_DIR,
			.is_odd = kind != DT_DIR && kind != DT_REG,
		};
	}
	int error = errno;
	closedir(directory);
	return error;
}

static int directory_look(struct source *base, struct slice path)
{
	struct stat status;
	const char *name;
	int folder = locate((struct directory_source *)base, path, &name);
	if (folder < 0)
		return errno == ELOOP ? ENOENT : errno;
	if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
		return errno;
	return S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) ? 0 : ENOENT;
}

static void directory_close(struct source *base)
{
	struct directory_source *source = (struct directory_source *)base;
	folders_free(&source->folders);
	buf_free(&source->name);
	close(base->descriptor);
	free(source);
}

static const struct source_methods directory_methods = {
	.read = directory_read,
	.list = directory_list,
	.look = directory_look,
	.close = directory_close,
};

struct source *source_new_directory(int descriptor, struct slice shown)
{
	struct directory_source *source = memory_resize(NULL, 1, sizeof *source);
	source_init(&source->base, &directory_methods, SOURCE_DIRECTORY, shown);
	source->base.descriptor = descriptor;
	folders_init(&source->folders, descriptor);
	buf_init(&source->name);
	return &source->base;
}
