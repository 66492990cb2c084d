#include "store/output.h"
#include "base/array.h"
#include "base/translate.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/regular_file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* Where a file is to go, links followed. */
struct place {
	struct slice folder; /* absolute */
	const char *name;
	mode_t mode; /* of the file that is there; 0: none is */
};

static bool refuse_path(struct diag_list *diags, const char *path, int error)
{
	struct position position = { .file = slice_from(path) };
	bool is_slip = error == ENOENT || error == ENOTDIR || error == EISDIR;
	return diag_add(diags, is_slip ? SEVERITY_ERROR : SEVERITY_SYSTEM,
		is_slip ? "no-file" : "system", &position, "%s", strerror(error));
}

static bool refuse_kind(struct diag_list *diags, const char *path)
{
	return diag_add(diags, SEVERITY_ERROR, "output",
		&(struct position){ .file = slice_from(path) },
		_("this is not a regular file, so nothing is written over it (name another file)"));
}

static bool locate(
	const char *path, struct arena *arena, struct diag_list *diags, struct place *place)
{
	struct stat status;
	struct slice folder;
	struct slice name;
	struct slice whole = slice_from(path);
	*place = (struct place){ .mode = 0 };
	if (lstat(path, &status) == 0) {
		if (stat(path, &status) != 0 || !S_ISREG(status.st_mode))
			return refuse_kind(diags, path);
		place->mode = status.st_mode & 0777;
		whole = real_path(whole, arena);
	} else if (errno != ENOENT) {
		return refuse_path(diags, path, errno);
	}
	path_split(whole, &folder, &name);
	if (name.length == 0)
		return refuse_path(diags, path, whole.length == 0 ? ENOENT : EISDIR);
	if (name.length == whole.length)
		folder = slice_from(".");
	else if (folder.length == 0)
		folder = slice_from("/");
	place->name = arena_copy(arena, name).data;
	place->folder = real_path(arena_copy(arena, folder), arena);
	if (place->folder.data == NULL)
		return refuse_path(diags, path, errno);
	return faccessat(AT_FDCWD, place->folder.data, W_OK | X_OK, AT_EACCESS) == 0 ||
	       refuse_path(diags, path, errno);
}

/* The folders that nothing is written into, nor below. */
struct forbidden {
	struct stat items[8];
	size_t count;
};

static void forbid(struct forbidden *forbidden, struct slice path)
{
	if (!slice_is_empty(path) && stat(path.data, &forbidden->items[forbidden->count]) == 0)
		forbidden->count++;
}

static void forbid_git(struct forbidden *forbidden, struct slice directory, struct arena *arena)
{
	struct git_place place;
	if (!slice_is_empty(directory) && git_locate(directory.data, arena, &place))
		forbid(forbidden, place.repository);
}

static void forbid_all(struct forbidden *forbidden, const struct store *store, struct arena *arena)
{
	forbidden->count = 0;
	forbid(forbidden, store->root);
	forbid(forbidden, store->cases_root);
	forbid(forbidden, store->identities_root);
	forbid_git(forbidden, store->root, arena);
	forbid_git(forbidden, store->cases_root, arena);
}

/* Folders are compared by what they are, not by their names: one may be mounted in two places. What
 * cannot be looked at counts as forbidden. */
static bool is_forbidden(
	const struct forbidden *forbidden, struct slice folder, struct arena *arena)
{
	struct stat here;
	struct slice above;
	struct slice name;
	path_split(folder, &above, &name);
	if (slice_equals(name, ".git") || stat(folder.data, &here) != 0)
		return true;
	for (size_t i = 0; i < forbidden->count; i++)
		if (forbidden->items[i].st_dev == here.st_dev &&
			forbidden->items[i].st_ino == here.st_ino)
			return true;
	return access(arena_format(arena, "%s/spis.md", folder.data).data, F_OK) == 0 ||
	       (errno != ENOENT && errno != ENOTDIR);
}

static bool is_allowed(const struct store *store, struct slice folder, struct arena *arena)
{
	struct forbidden forbidden;
	struct slice name;
	forbid_all(&forbidden, store, arena);
	for (;;) {
		if (is_forbidden(&forbidden, folder, arena))
			return false;
		if (folder.length <= 1)
			return true;
		path_split(folder, &folder, &name);
		folder = folder.length == 0 ? slice_from("/") : arena_copy(arena, folder);
	}
}

static bool check_path(const struct store *store, const char *path, bool is_apart,
	struct arena *arena, struct diag_list *diags, struct place *place)
{
	if (!locate(path, arena, diags, place))
		return false;
	return (is_allowed(store, place->folder, arena) &&
		       (!is_apart || store_is_outside(store, place->folder.data, arena))) ||
	       diag_add(diags, SEVERITY_ERROR, "output",
		       &(struct position){ .file = slice_from(path) },
		       is_apart ? _("this lies inside a store or its git work tree, where nothing "
				    "is written for others (name a folder outside)")
				: _("this lies inside a store, the identities or a git directory "
				    "(name a folder outside)"));
}

bool output_check(const struct store *store, const char *path, bool is_apart, struct arena *arena,
	struct diag_list *diags)
{
	struct place place;
	return check_path(store, path, is_apart, arena, diags, &place);
}

bool output_prepare(const struct store *store, const char *path, struct slice bytes,
	bool is_private, struct arena *arena, struct diag_list *diags, struct output *output)
{
	struct place place;
	*output = (struct output){ .path = path };
	if (!check_path(store, path, is_private, arena, diags, &place))
		return false;
	mode_t mode = is_private ? S_IRUSR | S_IWUSR : place.mode != 0 ? place.mode : 0666;
	output->name = place.name;
	output->folder = open(place.folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	output->is_open = output->folder >= 0;
	if (output->is_open && temporary_file(output->folder, bytes, mode,
				       is_private || place.mode != 0, &output->temporary))
		return true;
	refuse_path(diags, path, errno);
	output_drop(output);
	return false;
}

bool output_publish(struct output *output, struct diag_list *diags)
{
	enum published published =
		temporary_publish(output->folder, &output->temporary, output->name, true);
	if (published == PUBLISH_FAILED)
		refuse_path(diags, output->path, errno);
	else if (published == PUBLISHED_UNSURE)
		diag_add(diags, SEVERITY_SYSTEM, "partly",
			&(struct position){ .file = slice_from(output->path) },
			_("the file is written, but a power failure may still undo it: %s (look at "
			  "the file)"),
			strerror(errno));
	output_drop(output);
	return published == PUBLISHED;
}

void output_drop(struct output *output)
{
	if (!output->is_open)
		return;
	temporary_remove(output->folder, &output->temporary);
	descriptor_close(output->folder);
	output->is_open = false;
}
