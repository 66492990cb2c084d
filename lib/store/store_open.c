#include "base/translate.h"
#include "store/folders.h"
#include "store/git.h"
#include "store/process.h"
#include "store/store.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether the directory is outside every store and outside the work trees that hold the roots of
 * this one, and shut for group and others. False and a finding otherwise; one that is not there is
 * fine. */
static bool identities_check(struct slice identities, const struct store *store,
	struct arena *arena, struct diag_list *diags)
{
	struct stat status;
	struct slice real = real_path(identities, arena);
	if (slice_is_empty(real) || stat(real.data, &status) != 0)
		return true;
	struct position position = { .file = identities };
	if (!store_is_outside(store, real.data, arena))
		return diag_add(diags, SEVERITY_ERROR, "identities-inside", &position,
			_("identities lie inside a store or its git work tree (move them "
			  "outside)"));
	if (status.st_mode & (S_IRWXG | S_IRWXO))
		return diag_add(diags, SEVERITY_ERROR, "identities-open", &position,
			_("others have access to the identities (chmod 700 %s)"), identities.data);
	return true;
}

static const struct slice settings = { "spis.md", 7 };

/* A path from a setting made there: relative to `base` (absent: to the current directory). */
static struct slice below(struct slice base, struct slice path, struct arena *arena)
{
	while (path.length > 1 && path.data[path.length - 1] == '/')
		path.length--;
	if (slice_is_empty(base) || slice_equals(base, ".") || slice_starts(path, "/"))
		return arena_copy(arena, path);
	const char *between = slice_ends(base, "/") ? "" : "/";
	return arena_format(arena, "%.*s%s%.*s", (int)base.length, base.data, between,
		(int)path.length, path.data);
}

static bool is_absent(int error)
{
	return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
}

static bool cannot_look(struct slice path, struct diag_list *diags)
{
	return diag_add(diags, SEVERITY_SYSTEM, "system", &(struct position){ .file = path }, "%s",
		strerror(errno));
}

/* The directory that holds spis.md, this one or the nearest above; absent when there is none. False
 * when one cannot be looked at. */
static bool nearest_root(struct arena *arena, struct diag_list *diags, struct slice *root)
{
	*root = (struct slice){ 0 };
	struct slice candidate = slice_from(".");
	for (;;) {
		struct stat here;
		struct stat above;
		struct slice file = below(candidate, settings, arena);
		bool is_there = stat(file.data, &here) == 0;
		if (!is_there && !is_absent(errno))
			return cannot_look(file, diags);
		if (is_there && S_ISREG(here.st_mode)) {
			*root = candidate;
			return true;
		}
		struct slice parent = below(candidate, slice_from(".."), arena);
		if (stat(candidate.data, &here) != 0 || stat(parent.data, &above) != 0 ||
			(here.st_dev == above.st_dev && here.st_ino == above.st_ino))
			return true;
		candidate = parent;
	}
}

/* What is put before a source's paths in findings. */
static struct slice shown_before(
	const struct store_options *options, struct slice root, struct arena *arena)
{
	if (!slice_is_empty(options->commit) && !options->between)
		return arena_format(
			arena, "%.*s:", (int)options->commit.length, options->commit.data);
	if (slice_equals(root, "."))
		return (struct slice){ "", 0 };
	return slice_ends(root, "/") ? root : arena_format(arena, "%s/", root.data);
}

static struct source *open_source(const struct store_options *options, struct slice root,
	struct arena *arena, struct diag_list *diags)
{
	struct slice shown = shown_before(options, root, arena), found;
	const char *commit = arena_copy(arena, options->commit).data;
	if (!slice_is_empty(options->commit)) {
		if (git_resolve(root.data, commit, arena, &found))
			return source_open_commit(root.data, found, shown, diags);
		if (!options->between) {
			diag_add(diags, SEVERITY_ERROR, "commit", NULL,
				_("git knows no commit %s here (git log shows them)"), commit);
			return NULL;
		}
	}
	if (options->staged)
		return source_open_index(root.data, shown, diags);
	return source_open_directory(root.data, shown, diags);
}

/* A hook is told of a branch that is deleted by zeros. */
static bool refuse_commit(struct slice commit, struct diag_list *diags)
{
	if (slice_starts(commit, "0000000"))
		return diag_add(diags, SEVERITY_ERROR, "deleted", NULL,
			_("the branch would be deleted (what a store's branch holds stays)"));
	return diag_add(diags, SEVERITY_ERROR, "commit", NULL,
		_("git knows no commit %.*s here (git fetch brings those of others)"),
		(int)commit.length, commit.data);
}

/* Whether it is the repository of the ring of cases, which has no spis.md. */
static bool holds_cases(struct source *source)
{
	static const char *const marks[] = { "requests.csv", "archive.csv", "signals" };
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (source_has(source, slice_from(marks[i])))
			return true;
	return false;
}

/* The cases without the platform: an empty folder stands for that ring. */
static bool open_cases_alone(struct store *store)
{
	store->cases = store->platform;
	store->cases_root = store->root;
	store->is_cases_alone = true;
	store->platform = source_open_nothing(store->cases);
	return true;
}

static bool open_platform(const struct store_options *options, struct arena *arena,
	struct diag_list *diags, struct store *store)
{
	struct slice given = !slice_is_empty(options->directory) ? options->directory
								 : options->environment_store;
	store->root = below((struct slice){ 0 }, given, arena);
	if (slice_is_empty(given) && !nearest_root(arena, diags, &store->root))
		return false;
	if (slice_is_empty(store->root) && options->between && git_is_bare(".", arena))
		store->root = slice_from(".");
	if (slice_is_empty(store->root))
		return diag_add(diags, SEVERITY_ERROR, "no-store", NULL,
			_("there is no store here or above (-C DIR, or make one: store-init)"));
	struct stat status;
	bool is_there = stat(store->root.data, &status) == 0;
	if (!is_there && !is_absent(errno))
		return cannot_look(store->root, diags);
	bool is_directory = is_there && S_ISDIR(status.st_mode);
	enum source_found found = SOURCE_ABSENT;
	if (is_directory) {
		store->platform = open_source(options, store->root, arena, diags);
		if (!store->platform)
			return false;
		found = source_look(store->platform, settings, diags);
	}
	if (found == SOURCE_FAILED)
		return false;
	if (found == SOURCE_ABSENT && (options->between || options->staged) &&
		store->platform != NULL && holds_cases(store->platform))
		return open_cases_alone(store);
	if (found == SOURCE_ABSENT && options->between && git_is_bare(store->root.data, arena))
		return refuse_commit(options->commit, diags);
	if (found == SOURCE_ABSENT)
		return diag_add(diags, SEVERITY_ERROR, "no-store", NULL,
			_("%s is not a store (it has no spis.md; store-init makes one)"),
			store->root.data);
	return true;
}

/* Git's own words become a warning, since reading goes on. */
static void warn_unasked(
	struct store *store, const struct diag_list *found, struct diag_list *diags)
{
	for (size_t i = 0; i < found->count; i++)
		diag_add(diags, SEVERITY_WARNING, "git", NULL, "%s", found->items[i].text.data);
	diag_add(diags, SEVERITY_WARNING, "git", NULL,
		_("git cannot be asked where the cases and the identities lie (set SPIS_CASES and "
		  "SPIS_IDENTITIES, or make git work here)"));
	store->is_unasked = true;
}

/* What the environment says of a ring, else git's configuration. Absent when neither says anything,
 * or git cannot be asked. */
static struct slice setting_of(struct store *store, struct slice environment, const char *key,
	struct arena *arena, struct diag_list *diags)
{
	struct diag_list found;
	struct slice value;
	if (!slice_is_empty(environment) || store->is_unasked)
		return environment;
	diag_list_init(&found, arena);
	store->git_was_asked = store->git_was_asked || git_answers(store->root.data, &found);
	if (!store->git_was_asked ||
		git_config(store->root.data, key, arena, &found, &value) == GIT_FAILED) {
		warn_unasked(store, &found, diags);
		return (struct slice){ 0 };
	}
	return value;
}

/* The directory that a setting names; git's configuration counts from the store's root. */
static struct slice directory_of(const struct store *store, struct slice environment,
	struct slice setting, struct arena *arena)
{
	struct slice base = slice_is_empty(environment) ? store->root : (struct slice){ 0 };
	return slice_is_empty(setting) ? setting : below(base, setting, arena);
}

static bool open_cases(const struct store_options *options, struct arena *arena,
	struct diag_list *diags, struct store *store)
{
	struct slice inside = slice_from("cases");
	struct slice given = options->environment_cases;
	if (store->is_cases_alone)
		return true;
	if (options->like != NULL)
		store->cases_root = options->like->cases_are_inside ? (struct slice){ 0 }
								    : options->like->cases_root;
	else
		store->cases_root = directory_of(
			store, given, setting_of(store, given, "spis.cases", arena, diags), arena);
	if (!slice_is_empty(store->cases_root)) {
		struct stat status;
		if (stat(store->cases_root.data, &status) != 0 && errno == ENOENT)
			return diag_add(diags, SEVERITY_ERROR, "no-ring", NULL,
				_("the cases are not here: there is no directory %s (git config "
				  "spis.cases DIR, or SPIS_CASES)"),
				store->cases_root.data);
		store->cases = open_source(options, store->cases_root, arena, diags);
		return store->cases != NULL;
	}
	size_t errors = diag_count(diags, SEVERITY_ERROR);
	store->cases_root = below(store->root, inside, arena);
	store->cases_are_inside = true;
	store->cases = source_open_folder(store->platform, inside, diags);
	return diag_count(diags, SEVERITY_ERROR) == errors;
}

/* Identities that are not reachable now are no error: most commands do without. */
static bool open_identities(const struct store_options *options, struct arena *arena,
	struct diag_list *diags, struct store *store)
{
	struct slice given = options->environment_identities;
	if (options->like != NULL) {
		store->declines_identities = options->like->declines_identities;
		store->identities_root = options->like->identities_root;
	} else {
		struct slice setting = setting_of(store, given, "spis.identities", arena, diags);
		store->declines_identities = slice_equals(setting, "none");
		if (!store->declines_identities)
			store->identities_root = directory_of(store, given, setting, arena);
	}
	if (slice_is_empty(store->identities_root))
		return true;
	if (options->like == NULL && !identities_check(store->identities_root, store, arena, diags))
		return false;
	if (faccessat(AT_FDCWD, store->identities_root.data, R_OK | X_OK, AT_EACCESS) != 0)
		return true;
	if (!process_shut())
		diag_add(diags, SEVERITY_WARNING, "core", NULL,
			_("if this program fails, names may be left in a core file: %s"),
			strerror(errno));
	struct slice shown = arena_format(arena, "%s/", store->identities_root.data);
	store->identities = source_open_directory(store->identities_root.data, shown, diags);
	return store->identities != NULL;
}

bool store_open(const struct store_options *options, struct arena *arena, struct diag_list *diags,
	struct store *store)
{
	*store = (struct store){ 0 };
	if (open_platform(options, arena, diags, store) &&
		open_cases(options, arena, diags, store) &&
		open_identities(options, arena, diags, store))
		return true;
	store_close(store);
	return false;
}

/* Makes a directory and those above it, as far as they are missing. */
static bool make_directory(struct slice path, struct arena *arena, struct diag_list *diags)
{
	for (size_t end = 0; end < path.length;) {
		end = slice_find(path, '/', end + 1);
		struct slice part = arena_copy(arena, slice_part(path, 0, end));
		if (mkdir(part.data, 0777) != 0 && errno != EEXIST)
			return diag_add(diags, SEVERITY_SYSTEM, "system",
				&(struct position){ .file = part },
				_("cannot make the directory: %s"), strerror(errno));
	}
	return true;
}

bool store_create(struct slice directory, bool make, struct arena *arena, struct diag_list *diags,
	struct store *store)
{
	const struct store_options options = { 0 };
	struct stat status;
	*store = (struct store){ .root = below((struct slice){ 0 }, directory, arena) };
	if (make && !make_directory(store->root, arena, diags))
		return false;
	if (!make && stat(store->root.data, &status) != 0 && errno == ENOENT) {
		store->cases_are_inside = true;
		store->cases_root = below(store->root, slice_from("cases"), arena);
		return true;
	}
	store->platform = open_source(&options, store->root, arena, diags);
	if (store->platform && open_cases(&options, arena, diags, store))
		return true;
	store_close(store);
	return false;
}

struct slice store_directory_name(const struct store *store, struct arena *arena)
{
	char *real = realpath(store->root.data, NULL);
	const char *path = real ? real : store->root.data;
	const char *slash = strrchr(path, '/');
	struct slice name = arena_copy(arena, slice_from(slash ? slash + 1 : path));
	free(real);
	return name;
}
