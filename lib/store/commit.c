#include "base/translate.h"
#include "store/git.h"
#include "store/wait.h"
#include "store/write.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* What is committed together: paths in one repository, below one of the store's directories. */
struct batch {
	struct slice directory;
	struct slice_list paths;
};

/* A place in the queue of a repository: flock on its directory holds off other writers of stores,
 * and git's own index.lock is waited for. */
struct queue {
	struct slice lock; /* the path of index.lock */
	int descriptor;	   /* -1: none */
	int pauses;
};

static bool wait_longer(const struct batch *batch, struct queue *queue, struct diag_list *diags)
{
	return wait_again(&queue->pauses, WAIT_FOR_COMMIT) ||
	       diag_add(diags, SEVERITY_SYSTEM, "git-busy",
		       &(struct position){ .file = batch->directory },
		       _("another git is at work there, so nothing was committed (git commit "
			 "later)"));
}

static bool enter(const struct batch *batch, struct queue *queue, struct arena *arena,
	struct diag_list *diags)
{
	struct position position = { .file = batch->directory };
	struct git_place place;
	*queue = (struct queue){ .descriptor = -1 };
	if (!git_locate(batch->directory.data, arena, &place))
		return diag_add(diags, SEVERITY_ERROR, "no-git", &position,
			_("not in a git repository, so nothing was committed (git init)"));
	queue->lock = arena_format(arena, "%s/index.lock", place.repository.data);
	queue->descriptor = open(place.repository.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (queue->descriptor < 0)
		return diag_add(diags, SEVERITY_SYSTEM, "git", &position,
			_("nothing was committed: %s"), strerror(errno));
	while (flock(queue->descriptor, LOCK_EX | LOCK_NB) != 0)
		if (!wait_longer(batch, queue, diags))
			return false;
	return true;
}

static bool wait_for_index(const struct batch *batch, struct queue *queue, struct diag_list *diags)
{
	while (access(queue->lock.data, F_OK) == 0)
		if (!wait_longer(batch, queue, diags))
			return false;
	return true;
}

/* Runs git with the words, "--" and the paths of the batch; true when it ends with 0. */
static bool run_git(const struct batch *batch, const char *const *words, struct buf *out,
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
static bool commit_now(const struct batch *batch, const char *message, struct arena *arena,
	struct diag_list *diags)
{
	const char *const intend[] = { "add", "--intent-to-add", NULL };
	const char *const compare[] = { "status", "--porcelain", NULL };
	const char *const record[] = { "commit", "--quiet", "--only", "-m", message, NULL };
	struct buf differing;
	buf_init(&differing);
	bool fine = run_git(batch, intend, NULL, arena, diags) &&
		    run_git(batch, compare, &differing, arena, diags) &&
		    (differing.length == 0 || run_git(batch, record, NULL, arena, diags));
	buf_free(&differing);
	return fine;
}

/* Whether another git had the repository: it names the file whatever its language. */
static bool is_taken(const struct diag_list *diags)
{
	for (size_t i = 0; i < diags->count; i++)
		if (strstr(diags->items[i].text.data, ".lock'"))
			return true;
	return false;
}

static bool commit_in_turn(const struct batch *batch, const char *message, struct queue *queue,
	struct arena *arena, struct diag_list *diags)
{
	struct diag_list found;
	for (;;) {
		diag_list_init(&found, arena);
		if (!wait_for_index(batch, queue, diags))
			return false;
		if (commit_now(batch, message, arena, &found))
			return true;
		if (!is_taken(&found))
			break;
		if (!wait_longer(batch, queue, diags))
			return false;
	}
	for (size_t i = 0; i < found.count; i++)
		diag_add(diags, found.items[i].severity, found.items[i].rule, NULL, "%s",
			found.items[i].text.data);
	return false;
}

static bool commit(const struct batch *batch, const char *message, struct diag_list *diags)
{
	struct arena arena;
	struct queue queue;
	if (batch->paths.count == 0)
		return true;
	arena_init(&arena);
	bool fine = enter(batch, &queue, &arena, diags) &&
		    commit_in_turn(batch, message, &queue, &arena, diags);
	if (queue.descriptor >= 0)
		close(queue.descriptor);
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
