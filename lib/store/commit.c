#include "base/translate.h"
#include "store/git.h"
#include "store/wait.h"
#include "store/write.h"
#include <string.h>
#include <unistd.h>

/* What is committed together: paths in one repository, below one of the store's directories. */
struct batch {
	struct slice directory;
	struct slice_list paths;
};

static bool wait_for_index(const struct batch *batch, struct arena *arena, struct diag_list *diags)
{
	struct position position = { .file = batch->directory };
	struct git_place place;
	if (!git_locate(batch->directory.data, arena, &place))
		return diag_add(diags, SEVERITY_ERROR, "no-git", &position,
			_("not in a git repository, so nothing was committed (git init)"));
	struct slice lock = arena_format(arena, "%s/index.lock", place.repository.data);
	int pauses = 0;
	while (access(lock.data, F_OK) == 0)
		if (!wait_again(&pauses))
			return diag_add(diags, SEVERITY_SYSTEM, "git-busy", &position,
				_("another git is at work there, so nothing was committed (git "
				  "commit later)"));
	return true;
}

/* Runs git with the words, "--" and the paths of the batch; true when it ends with 0. */
static bool run(const struct batch *batch, const char *const *words, struct buf *out,
	struct arena *arena, struct diag_list *diags)
{
	size_t count = 0;
	while (words[count])
		count++;
	const char **arguments =
		arena_take(arena, count + 1 + batch->paths.count + 1, sizeof *arguments);
	memcpy(arguments, words, count * sizeof *words);
	arguments[count++] = "--";
	for (size_t i = 0; i < batch->paths.count; i++)
		arguments[count++] = batch->paths.items[i].data;
	int status = git_run(batch->directory.data, arguments, out, diags);
	if (status > 0)
		diag_add(diags, SEVERITY_SYSTEM, "git", NULL,
			_("git %s failed: the files are written but not committed"), words[0]);
	return status == 0;
}

/* `git commit --only` leaves alone what else is staged, but takes only paths that git knows. */
static bool commit(struct batch *batch, const char *message, struct diag_list *diags)
{
	const char *const intend[] = { "add", "--intent-to-add", NULL };
	const char *const compare[] = { "status", "--porcelain", NULL };
	const char *const record[] = { "commit", "--quiet", "--only", "-m", message, NULL };
	struct arena arena;
	struct buf differing;
	if (batch->paths.count == 0)
		return true;
	arena_init(&arena);
	buf_init(&differing);
	bool fine = wait_for_index(batch, &arena, diags) &&
		    run(batch, intend, NULL, &arena, diags) &&
		    run(batch, compare, &differing, &arena, diags) &&
		    (differing.length == 0 || run(batch, record, NULL, &arena, diags));
	buf_free(&differing);
	arena_free(&arena);
	return fine;
}

/* Whether cases in the platform's directory are kept in the platform's repository too. */
static bool is_one_repository(const struct store *store, struct arena *arena)
{
	struct git_place root;
	struct git_place cases;
	return store->cases_are_inside && git_locate(store->root.data, arena, &root) &&
	       git_locate(store->cases_root.data, arena, &cases) &&
	       slice_equal(root.repository, cases.repository);
}

bool store_commit(struct store *store, const struct change_list *list, const char *message,
	struct diag_list *diags)
{
	struct arena arena;
	arena_init(&arena);
	bool is_one = is_one_repository(store, &arena);
	struct batch platform = { .directory = store->root };
	struct batch cases = { .directory = store->cases_root };
	for (size_t i = 0; i < list->count; i++) {
		const struct change *change = &list->items[i];
		if (change->ring == RING_PLATFORM || (change->ring == RING_CASES && is_one))
			slice_list_add(&platform.paths, &arena,
				store_shown(store, change->ring, change->path, &arena));
		else if (change->ring == RING_CASES)
			slice_list_add(&cases.paths, &arena, change->path);
	}
	bool fine = commit(&cases, message, diags) && commit(&platform, message, diags);
	arena_free(&arena);
	return fine;
}
