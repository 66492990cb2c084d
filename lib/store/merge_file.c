#include "store/merge_file.h"
#include "base/translate.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/regular_file.h"
#include "store/replace.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>

static bool replace(int folder, const char *name, struct slice bytes)
{
	struct temporary temporary = { .name = "" };
	struct stat status;

	if (fstatat(folder, name, &status, 0) != 0 ||
		!temporary_file(folder, bytes, status.st_mode & 0777, true, &temporary))
		return false;
	if (temporary_publish(folder, &temporary, name, true) != PUBLISH_FAILED)
		return true;
	temporary_remove(folder, &temporary);
	return false;
}

bool merge_file_replace(const char *path, struct slice bytes, struct diag_list *diags)
{
	struct slice folder, name;
	struct arena arena;

	arena_init(&arena);
	path_split(slice_from(path), &folder, &name);
	folder = slice_is_empty(folder) ? slice_from(".") : arena_copy(&arena, folder);
	int descriptor = open(folder.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool replaced = descriptor >= 0 && replace(descriptor, name.data, bytes);
	if (!replaced)
		diag_add(diags, SEVERITY_SYSTEM, "system",
			&(struct position){ .file = slice_from(path) }, "%s", strerror(errno));
	if (descriptor >= 0)
		descriptor_close(descriptor);
	arena_free(&arena);
	return replaced;
}

/* What git says by its status: how many conflicts there are, at most so many. */
enum { CONFLICTS_MOST = 127 };

bool merge_file_lines(const char *base, const char *ours, const char *theirs, long size,
	struct arena *arena, struct diag_list *diags, struct slice *bytes, bool *clean)
{
	struct slice marks = arena_format(arena, "--marker-size=%ld", size);
	const char *const arguments[] = { "merge-file", "-p", "-L", "ours", "-L", "base", "-L",
		"theirs", marks.data, ours, base, theirs, NULL };
	struct buf out;

	buf_init(&out);
	int status = git_run(".", arguments, &out, NULL);
	*bytes = buf_take(&out, arena);
	*clean = status == 0;
	return (status >= 0 && status <= CONFLICTS_MOST) ||
	       diag_add(diags, SEVERITY_SYSTEM, "git", NULL,
		       _("git cannot merge these files (git merge-file)"));
}
