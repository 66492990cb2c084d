#include "store/git_setup.h"
#include "base/translate.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/regular_file.h"
#include "store/replace.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ATTRIBUTES_CAP = 1 << 20 /* bytes */ };

bool git_configure(
	const char *directory, const char *key, const char *value, struct diag_list *diags)
{
	const char *const arguments[] = { "config", "--local", key, value, NULL };
	return git_run(directory, arguments, NULL, diags) == 0;
}

/* Where git keeps a file of its own. Absent with findings. */
static struct slice git_path(
	const char *directory, const char *name, struct arena *arena, struct diag_list *diags)
{
	const char *const arguments[] = { "rev-parse", "--path-format=absolute", "--git-path", name,
		NULL };
	struct slice path = { 0 };
	struct buf out;
	buf_init(&out);
	if (git_run(directory, arguments, &out, diags) == 0)
		path = arena_copy(arena,
			slice_part(buf_slice(&out), 0, slice_find(buf_slice(&out), '\n', 0)));
	buf_free(&out);
	return path;
}

struct slice git_hook_path(
	const char *directory, const char *name, struct arena *arena, struct diag_list *diags)
{
	struct slice hook = arena_format(arena, "hooks/%s", name);
	struct slice shared;
	if (git_config(directory, "core.hooksPath", arena, diags, &shared) == GIT_FAILED)
		return (struct slice){ 0 };
	if (slice_is_empty(shared))
		return git_path(directory, hook.data, arena, diags);
	diag_add(diags, SEVERITY_ERROR, "hook", NULL,
		_("git takes its hooks from %s (core.hooksPath), which may serve others "
		  "too: no "
		  "hook was added"),
		shared.data);
	return (struct slice){ 0 };
}

static struct slice quote(struct slice text, struct arena *arena)
{
	struct buf quoted;
	buf_init(&quoted);
	buf_add_byte(&quoted, '\'');
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] == '\'')
			buf_add_text(&quoted, "'\\'");
		buf_add_byte(&quoted, text.data[i]);
	}
	buf_add_byte(&quoted, '\'');
	return buf_take(&quoted, arena);
}

struct slice git_hook_target(const char *directory, const char *other, struct arena *arena)
{
	struct git_place place;
	struct slice path = real_path(slice_from(other), arena);
	if (path.data == NULL)
		path = arena_copy(arena, slice_from(other));
	if (git_locate(directory, arena, &place) && slice_starts(path, place.work_tree.data)) {
		struct slice rest = slice_part(path, place.work_tree.length, path.length);
		if (rest.length == 0)
			path = slice_from(".");
		else if (rest.data[0] == '/')
			path = slice_part(rest, 1, rest.length);
	}
	return quote(path, arena);
}

/* The hook itself, in its open folder. */
static enum hook_made make_hook(
	int folder, const char *name, struct slice script, struct arena *arena)
{
	struct temporary temporary = { .name = "" };
	struct slice other;
	if (temporary_file(folder, script, 0777, false, &temporary) &&
		temporary_publish(folder, &temporary, name, false) != PUBLISH_FAILED)
		return HOOK_MADE;
	temporary_remove(folder, &temporary);
	if (errno != EEXIST)
		return HOOK_FAILED;
	bool is_same = regular_read(folder, name, script.length, arena, &other) &&
		       slice_equal(other, script);
	return is_same ? HOOK_SAME : HOOK_OTHER;
}

enum hook_made git_add_hook(struct slice path, struct slice script, struct diag_list *diags)
{
	struct arena arena;
	struct slice folder;
	struct slice name;
	int descriptor = -1;
	enum hook_made made = HOOK_FAILED;
	arena_init(&arena);
	path_split(path, &folder, &name);
	folder = arena_copy(&arena, folder);
	if (mkdir(folder.data, 0777) == 0 || errno == EEXIST)
		descriptor = open(folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (descriptor >= 0)
		made = make_hook(descriptor, name.data, script, &arena);
	if (made == HOOK_FAILED)
		diag_add(diags, SEVERITY_SYSTEM, "system", &(struct position){ .file = path }, "%s",
			strerror(errno));
	if (descriptor >= 0)
		close(descriptor);
	arena_free(&arena);
	return made;
}

static bool replace_attributes(int folder, const char *name, struct slice text)
{
	struct temporary temporary = { .name = "" };
	if (temporary_file(folder, text, 0666, false, &temporary) &&
		temporary_publish(folder, &temporary, name, true) != PUBLISH_FAILED)
		return true;
	temporary_remove(folder, &temporary);
	return false;
}

static bool has_line(struct slice text, const char *line)
{
	struct slice part;
	while (slice_split(&text, '\n', &part))
		if (slice_equals(slice_trim(part), line))
			return true;
	return false;
}

bool git_add_attribute(const char *directory, const char *line, bool look_only, struct arena *arena,
	struct diag_list *diags, struct slice *path, bool *missing)
{
	struct slice folder, name, old = slice_from("");
	*path = git_path(directory, "info/attributes", arena, diags);
	if (!path->data)
		return false;
	path_split(*path, &folder, &name);
	folder = arena_copy(arena, folder);
	bool made = look_only || mkdir(folder.data, 0777) == 0 || errno == EEXIST;
	int descriptor = made ? open(folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
	bool fine = descriptor >= 0 &&
		    (regular_read(descriptor, name.data, ATTRIBUTES_CAP, arena, &old) ||
			    errno == ENOENT);
	*missing = !has_line(old, line);
	bool is_open = old.length > 0 && !slice_ends(old, "\n");
	struct slice text =
		arena_format(arena, "%s%s%s\n", slice_text(old), is_open ? "\n" : "", line);
	fine = (fine || (look_only && errno == ENOENT)) &&
	       (look_only || !*missing || replace_attributes(descriptor, name.data, text));
	if (!fine)
		diag_add(diags, SEVERITY_SYSTEM, "system", &(struct position){ .file = *path },
			"%s", strerror(errno));
	if (descriptor >= 0)
		close(descriptor);
	return fine;
}
