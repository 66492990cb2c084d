#include "base/translate.h"
#include "store/folders.h"
#include "store/source_kinds.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

void source_init(struct source *source, const struct source_methods *methods, enum source_kind kind,
	struct slice shown)
{
	source->methods = methods;
	source->kind = kind;
	source->descriptor = -1;
	buf_init(&source->shown);
	buf_add_slice(&source->shown, shown);
}

bool source_refuse(struct diag_list *diags, struct slice shown, int error, size_t cap)
{
	struct position position = { .file = shown };
	if (error == EFBIG && cap > 0)
		return diag_add(diags, SEVERITY_ERROR, "size", &position,
			_("the file is too large (%zu bytes at most)"), cap);
	switch (error) {
	case EINVAL:
	case ELOOP:
	case EISDIR:
		return diag_add(diags, SEVERITY_ERROR, "file-kind", &position,
			_("not a regular file (links, folders and devices are not followed)"));
	case EBUSY:
		return diag_add(diags, SEVERITY_ERROR, "unmerged", &position,
			_("the file is in a merge conflict (join both versions by hand, then git "
			  "add)"));
	default:
		return diag_add(diags, SEVERITY_SYSTEM, "system", &position, "%s", strerror(error));
	}
}

/* What can never be there is as absent as what is not. */
static bool means_absent(int error)
{
	return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
}

static bool refuse_path(const struct source *source, struct slice path, struct diag_list *diags)
{
	struct position position = { .file = source_shown(source, path, diags->arena) };
	return diag_add(diags, SEVERITY_ERROR, "path", &position,
		_("not a path inside the store (names between '/', without '.' and '..')"));
}

static enum source_found finish(
	struct source *source, struct slice path, int error, size_t cap, struct diag_list *diags)
{
	if (error == 0)
		return SOURCE_FOUND;
	if (means_absent(error))
		return SOURCE_ABSENT;
	source_refuse(diags, source_shown(source, path, diags->arena), error, cap);
	return SOURCE_FAILED;
}

struct source *source_open_directory(const char *path, struct slice shown, struct diag_list *diags)
{
	int descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK);
	if (descriptor >= 0)
		return source_new_directory(descriptor, shown);
	struct position position = { .file = slice_from(path) };
	if (errno == ENOTDIR)
		diag_add(diags, SEVERITY_ERROR, "no-file", &position, _("this is no folder"));
	else
		diag_add(diags, errno == ENOENT ? SEVERITY_ERROR : SEVERITY_SYSTEM,
			errno == ENOENT ? "no-file" : "system", &position,
			_("cannot open the directory: %s"), strerror(errno));
	return NULL;
}

struct source *source_open_nothing(struct source *beside)
{
	return source_new_view(beside, slice_from(".nothing"), slice_from(""));
}

struct source *source_open_folder(
	struct source *whole, struct slice folder, struct diag_list *diags)
{
	if (!path_is_plain(folder)) {
		refuse_path(whole, folder, diags);
		return NULL;
	}
	struct slice shown = arena_format(
		diags->arena, "%s%.*s/", whole->shown.data, (int)folder.length, folder.data);
	if (whole->kind != SOURCE_DIRECTORY)
		return whole->methods->look(whole, folder) == 0
			       ? source_new_view(whole, folder, shown)
			       : NULL;
	struct folders folders;
	folders_init(&folders, whole->descriptor);
	int descriptor = folders_open(&folders, folder);
	int error = errno;
	if (descriptor >= 0 && (descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)) < 0)
		error = errno;
	folders_free(&folders);
	if (descriptor >= 0)
		return source_new_directory(descriptor, shown);
	finish(whole, folder, error, 0, diags);
	return NULL;
}

void source_close(struct source *source)
{
	if (!source)
		return;
	buf_free(&source->shown);
	source->methods->close(source);
}

enum source_kind source_kind(const struct source *source)
{
	return source->kind;
}

int source_descriptor(const struct source *source)
{
	return source->descriptor;
}

struct slice source_shown(const struct source *source, struct slice path, struct arena *arena)
{
	return arena_format(
		arena, "%s%.*s", source->shown.data, (int)path.length, path.data ? path.data : "");
}

enum source_found source_read(struct source *source, struct slice path, size_t cap,
	struct arena *arena, struct diag_list *diags, struct slice *bytes)
{
	if (!path_is_plain(path)) {
		refuse_path(source, path, diags);
		return SOURCE_FAILED;
	}
	int error = source->methods->read(source, path, cap, arena, bytes);
	return finish(source, path, error, cap, diags);
}

static int by_name(const void *a, const void *b)
{
	const struct source_entry *left = a;
	const struct source_entry *right = b;
	return slice_compare(left->name, right->name);
}

enum source_found source_list(struct source *source, struct slice path, struct arena *arena,
	struct diag_list *diags, struct source_entries *entries)
{
	*entries = (struct source_entries){ 0 };
	if (!slice_is_empty(path) && !path_is_plain(path)) {
		refuse_path(source, path, diags);
		return SOURCE_FAILED;
	}
	int error = source->methods->list(source, path, arena, entries);
	if (entries->count > 1)
		qsort(entries->items, entries->count, sizeof *entries->items, by_name);
	return finish(source, path, error, 0, diags);
}

enum source_found source_look(struct source *source, struct slice path, struct diag_list *diags)
{
	int error = path_is_plain(path) ? source->methods->look(source, path) : ENOENT;
	return finish(source, path, error, 0, diags);
}

bool source_has(struct source *source, struct slice path)
{
	return path_is_plain(path) && source->methods->look(source, path) == 0;
}
