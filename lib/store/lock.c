#include "base/memory.h"
#include "base/translate.h"
#include "store/git.h"
#include "store/wait.h"
#include "store/write.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* The sources' own descriptors carry the locks: they end with the process at the latest. */
struct store_lock {
	int descriptors[3];
	size_t count;
};

static bool wait_for(int descriptor, struct slice shown, struct diag_list *diags)
{
	struct position position = { .file = shown };
	int pauses = 0;
	while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return diag_add(diags, SEVERITY_SYSTEM, "system", &position,
				_("cannot lock the directory: %s"), strerror(errno));
		if (!wait_again(&pauses, WAIT_FOR_STORE))
			return diag_add(diags, SEVERITY_SYSTEM, "locked", &position,
				_("another command is writing there (wait until it has ended)"));
	}
	return true;
}

enum { FILES_NAMED = 5 };

/* The files in a merge conflict, the first few of them by name; empty when there are none. */
static struct slice unmerged_files(const char *root, struct arena *arena)
{
	struct slice_list paths = { 0 };
	struct slice text = slice_from("");
	git_unmerged(root, arena, &paths);
	for (size_t i = 0; i < paths.count && i < FILES_NAMED; i++)
		text = arena_format(
			arena, "%s%s%s", text.data, i > 0 ? ", " : "", slice_text(paths.items[i]));
	if (paths.count > FILES_NAMED)
		text = arena_format(arena,
			translate_plural(
				"%s and %zu more", "%s and %zu more", paths.count - FILES_NAMED),
			text.data, paths.count - FILES_NAMED);
	return text;
}

static bool check_git(struct slice root, struct diag_list *diags)
{
	struct position position = { .file = root };
	const char *state = git_unfinished(root.data, diags->arena);
	if (!state)
		return true;
	struct slice files = unmerged_files(root.data, diags->arena);
	if (files.length == 0)
		return diag_add(diags, SEVERITY_ERROR, "git-busy", &position,
			_("git is in the middle of something: %s (finish it, or git status)"),
			state);
	return diag_add(diags, SEVERITY_ERROR, "git-busy", &position,
		_("git is in the middle of something: %s, and could not merge %s (join both "
		  "versions by hand, delete the marks, then git add and git commit)"),
		state, files.data);
}

static bool check_writable(const struct source *source, struct slice root, struct diag_list *diags)
{
	struct position position = { .file = root };
	int descriptor = source_descriptor(source);
	if (descriptor < 0)
		return diag_add(diags, SEVERITY_ERROR, "read-only", &position,
			_("a commit and git's index are only read (write to the directory)"));
	return faccessat(descriptor, ".", W_OK, AT_EACCESS) == 0 ||
	       diag_add(diags, SEVERITY_SYSTEM, "system", &position,
		       _("cannot write to the directory: %s"), strerror(errno));
}

static bool take_ring(struct store_lock *lock, const struct source *source, struct slice root,
	struct diag_list *diags)
{
	if (!wait_for(source_descriptor(source), root, diags))
		return false;
	lock->descriptors[lock->count++] = source_descriptor(source);
	return true;
}

static bool take_checked(struct store_lock *lock, const struct source *source, struct slice root,
	struct diag_list *diags)
{
	return check_writable(source, root, diags) && check_git(root, diags) &&
	       take_ring(lock, source, root, diags);
}

/* Always in this order, so that no two writers wait for each other. Two stores may share
 * identities. */
struct store_lock *store_lock(struct store *store, struct diag_list *diags)
{
	struct store_lock *lock = memory_resize(NULL, 1, sizeof *lock);
	lock->count = 0;
	if (take_checked(lock, store->platform, store->root, diags) &&
		(!store->cases || take_checked(lock, store->cases, store->cases_root, diags)) &&
		(!store->identities ||
			take_ring(lock, store->identities, store->identities_root, diags)))
		return lock;
	store_unlock(lock);
	return NULL;
}

void store_unlock(struct store_lock *lock)
{
	if (!lock)
		return;
	while (lock->count > 0)
		flock(lock->descriptors[--lock->count], LOCK_UN);
	free(lock);
}
