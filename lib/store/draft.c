#include "store/draft.h"
#include "base/translate.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/process.h"
#include "store/regular_file.h"
#include "store/replace.h"
#include "store/write.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* The longest part of a path that is there. */
static struct slice nearest_folder(struct slice path, struct arena *arena)
{
	struct slice name;

	while (path.length > 1 && access(path.data, F_OK) != 0) {
		path_split(path, &path, &name);
		path = path.length == 0 ? slice_from("/") : arena_copy(arena, path);
	}
	return path;
}

/* What is unfinished may hold the names that no store takes. */
static bool is_shut(struct slice folder, struct diag_list *diags)
{
	struct position position = { .file = folder };
	struct stat status;

	if (stat(folder.data, &status) != 0)
		return true; /* made when it is needed */
	if (status.st_uid != geteuid())
		return diag_add(diags, SEVERITY_ERROR, "draft", &position,
			_("the folder of what is unfinished belongs to somebody else (set "
			  "XDG_STATE_HOME to a folder of your own)"));
	return !(status.st_mode & (S_IRWXG | S_IRWXO)) ||
	       diag_add(diags, SEVERITY_ERROR, "draft", &position,
		       _("others have access to what is unfinished (chmod 700 %s)"), folder.data);
}

bool draft_init(struct draft *draft, const struct store *store, struct slice folder,
	struct slice name, struct arena *arena, struct diag_list *diags)
{
	if (slice_is_empty(folder))
		return diag_add(diags, SEVERITY_ERROR, "draft", NULL,
			_("there is no folder for what is unfinished (HOME or XDG_STATE_HOME "
			  "names one)"));
	draft->folder = folder;
	draft->path = arena_format(arena, "%s/%s", folder.data, slice_text(name));
	if (!store_is_outside(store, nearest_folder(folder, arena).data, arena))
		return diag_add(diags, SEVERITY_ERROR, "draft",
			&(struct position){ .file = folder },
			_("what is unfinished would lie in a store or its git work tree (set "
			  "XDG_STATE_HOME to a folder outside)"));
	return is_shut(folder, diags);
}

bool draft_read(const struct draft *draft, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes)
{
	*bytes = (struct slice){ 0 };
	return (access(draft->path.data, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)) ||
	       file_read(draft->path.data, cap, arena, diags, bytes);
}

static bool refuse_draft(const struct draft *draft, struct diag_list *diags)
{
	return diag_add(diags, SEVERITY_SYSTEM, "system", &(struct position){ .file = draft->path },
		"%s", strerror(errno));
}

/* The folder and those above it. */
static bool make_folders(struct slice folder)
{
	struct arena arena;
	bool made = true;

	arena_init(&arena);
	for (size_t end = 1; made && end <= folder.length; end++) {
		end = slice_find(folder, '/', end);
		struct slice part = arena_copy(&arena, slice_part(folder, 0, end));
		made = mkdir(part.data, 0700) == 0 || errno == EEXIST;
	}
	arena_free(&arena);
	return made;
}

bool draft_write(const struct draft *draft, struct slice bytes, struct diag_list *diags)
{
	struct temporary temporary = { .name = "" };
	struct slice folder, name;

	if (!make_folders(draft->folder))
		return refuse_draft(draft, diags);
	path_split(draft->path, &folder, &name);
	int descriptor = open(draft->folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool fine = descriptor >= 0 && temporary_file(descriptor, bytes, 0600, true, &temporary) &&
		    temporary_publish(descriptor, &temporary, name.data, true) == PUBLISHED;
	if (!fine)
		refuse_draft(draft, diags);
	if (descriptor >= 0) {
		temporary_remove(descriptor, &temporary);
		descriptor_close(descriptor);
	}
	return fine;
}

void draft_remove(const struct draft *draft)
{
	int descriptor = open(draft->folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	unlink(draft->path.data);
	if (descriptor < 0)
		return;
	/* One that is being written meanwhile is written whole again with the next answer. */
	temporary_sweep(descriptor);
	descriptor_close(descriptor);
}

enum { SECONDS_A_DAY = 24 * 60 * 60 };

/* Deletes one file of the open folder when it is old. */
static void sweep_one(
	int descriptor, const char *name, int64_t now, struct slice folder, struct diag_list *diags)
{
	struct stat status;

	if (fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0 ||
		!S_ISREG(status.st_mode) ||
		now - status.st_mtime <= (int64_t)DRAFT_DAYS * SECONDS_A_DAY ||
		unlinkat(descriptor, name, 0) != 0)
		return;
	struct slice path = arena_format(diags->arena, "%s/%s", folder.data, name);
	diag_add(diags, SEVERITY_WARNING, "draft", &(struct position){ .file = path },
		_("deleted, since nobody went on with it for %d days"), DRAFT_DAYS);
}

void draft_sweep(const struct store *store, struct slice folder, int64_t now, struct arena *arena,
	struct diag_list *diags)
{
	DIR *directory = slice_is_empty(folder) ? NULL : opendir(folder.data);
	const struct dirent *entry;
	struct diag_list unheard;

	if (directory == NULL)
		return;
	diag_list_init(&unheard, arena);
	bool is_ours = is_shut(folder, &unheard) && store_is_outside(store, folder.data, arena);
	while (is_ours && (entry = readdir(directory)) != NULL)
		sweep_one(dirfd(directory), entry->d_name, now, folder, diags);
	closedir(directory);
}

static bool find_editor(
	const char *directory, struct arena *arena, struct diag_list *diags, struct slice *editor)
{
	const char *const arguments[] = { "var", "GIT_EDITOR", NULL };
	struct buf out;

	buf_init(&out);
	bool found = git_run(directory, arguments, &out, diags) == 0;
	*editor = arena_copy(
		arena, slice_part(buf_slice(&out), 0, slice_find(buf_slice(&out), '\n', 0)));
	buf_free(&out);
	return found;
}

bool editor_run(
	const char *directory, const char *path, struct arena *arena, struct diag_list *diags)
{
	struct slice editor;

	if (!find_editor(directory, arena, diags, &editor))
		return false;
	const char *command = arena_format(arena, "%s \"$@\"", slice_text(editor)).data;
	const char *const arguments[] = { "sh", "-c", command, slice_text(editor), path, NULL };
	int status = process_run_here(arguments);
	if (status == 0)
		return true;
	if (status < 0)
		return diag_add(diags, SEVERITY_SYSTEM, "editor", NULL,
			_("the editor '%s' cannot be run: %s"), slice_text(editor),
			strerror(errno));
	return diag_add(diags, SEVERITY_ERROR, "editor", NULL,
		_("the editor '%s' ended with status %d (0)"), slice_text(editor), status);
}
