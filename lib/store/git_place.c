#include "base/array.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/regular_file.h"
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { GIT_FILE_CAP = 1 << 16 }; /* a .git file holds one path */

/* What .git is: the repository, or in a linked work tree or a submodule a file "gitdir: PATH". */
static struct slice repository_of(struct slice work_tree, struct arena *arena)
{
	struct slice path = arena_format(arena, "%s/.git", work_tree.data);
	struct slice bytes;
	struct stat status;
	if (stat(path.data, &status) != 0)
		return errno == ENOENT || errno == ENOTDIR ? (struct slice){ 0 } : path;
	if (S_ISDIR(status.st_mode))
		return path;
	/* What cannot be read is not taken for absent: git says what is wrong with it. */
	if (!regular_read(AT_FDCWD, path.data, GIT_FILE_CAP, arena, &bytes))
		return path;
	if (!slice_starts(bytes, "gitdir: "))
		return (struct slice){ 0 };
	struct slice target = slice_part(bytes, strlen("gitdir: "), SIZE_MAX);
	target = slice_part(target, 0, slice_find(target, '\n', 0));
	return slice_starts(target, "/") ? arena_copy(arena, target)
					 : arena_format(arena, "%s/%.*s", work_tree.data,
						   (int)target.length, target.data);
}

bool git_locate(const char *directory, struct arena *arena, struct git_place *place)
{
	struct slice work_tree = real_path(slice_from(directory), arena);
	while (work_tree.data) {
		struct slice repository = repository_of(work_tree, arena);
		if (!slice_is_empty(repository)) {
			*place = (struct git_place){ work_tree, repository };
			return true;
		}
		const char *last = strrchr(work_tree.data, '/');
		if (!last)
			break;
		work_tree = arena_copy(arena, slice_part(work_tree, 0, last - work_tree.data));
	}
	return false;
}

bool git_is_work_tree(const char *directory)
{
	struct arena arena;
	struct git_place place;
	arena_init(&arena);
	bool found = git_locate(directory, &arena, &place);
	arena_free(&arena);
	return found;
}

const char *git_unfinished(const char *directory, struct arena *arena)
{
	static const char *const states[] = { "MERGE_HEAD", "rebase-merge", "rebase-apply",
		"CHERRY_PICK_HEAD", "REVERT_HEAD" };
	struct git_place place;
	if (!git_locate(directory, arena, &place))
		return NULL;
	for (size_t i = 0; i < ARRAY_LEN(states); i++) {
		struct slice path = arena_format(arena, "%s/%s", place.repository.data, states[i]);
		if (access(path.data, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR))
			return states[i];
	}
	return NULL;
}
