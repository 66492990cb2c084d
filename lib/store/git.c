#include "store/git.h"
#include "base/array.h"
#include "base/memory.h"
#include "base/translate.h"
#include "store/process.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Variables that bind git to one repository: `git rev-parse --local-env-vars`. */
static const char *const repository_variables[] = {
	"GIT_ALTERNATE_OBJECT_DIRECTORIES=",
	"GIT_COMMON_DIR=",
	"GIT_CONFIG=",
	"GIT_CONFIG_COUNT=",
	"GIT_CONFIG_PARAMETERS=",
	"GIT_DIR=",
	"GIT_GRAFT_FILE=",
	"GIT_IMPLICIT_WORK_TREE=",
	"GIT_INDEX_FILE=",
	"GIT_INTERNAL_SUPER_PREFIX=",
	"GIT_NO_REPLACE_OBJECTS=",
	"GIT_OBJECT_DIRECTORY=",
	"GIT_PREFIX=",
	"GIT_REPLACE_REF_BASE=",
	"GIT_SHALLOW_FILE=",
	"GIT_WORK_TREE=",
};

static bool binds_repository(const char *variable)
{
	for (size_t i = 0; i < ARRAY_LEN(repository_variables); i++)
		if (strncmp(variable, repository_variables[i], strlen(repository_variables[i])) ==
			0)
			return true;
	return false;
}

static bool is_current_repository(const char *directory, struct arena *arena)
{
	struct git_place here = { 0 };
	struct git_place there = { 0 };
	bool found = git_locate(".", arena, &here);
	return git_locate(directory, arena, &there) == found &&
	       slice_equal(here.repository, there.repository);
}

/* NULL when all of ours is right. */
static char *const *environment_for(const char *directory, struct arena *arena)
{
	size_t count = 0;
	bool is_bound = false;
	for (; environ[count]; count++)
		is_bound = is_bound || binds_repository(environ[count]);
	if (!is_bound || is_current_repository(directory, arena))
		return NULL;
	char **environment = arena_take(arena, count + 1, sizeof *environment);
	for (size_t from = 0, to = 0; from < count; from++)
		if (!binds_repository(environ[from]))
			environment[to++] = environ[from];
	return environment;
}

static struct process_options prepare(
	const char *directory, const char *const *arguments, struct arena *arena)
{
	const char *const always[] = { "git", "--no-pager", "--no-optional-locks",
		"--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "diff.external=", "-c",
		"log.showSignature=false", "-C", directory };
	size_t count = 0;
	while (arguments[count])
		count++;
	const char **all = arena_take(arena, ARRAY_LEN(always) + count + 1, sizeof *all);
	memcpy(all, always, sizeof always);
	memcpy(all + ARRAY_LEN(always), arguments, count * sizeof *arguments);
	return (struct process_options){ .arguments = all,
		.environment = environment_for(directory, arena),
		.input = -1,
		.second_input = -1 };
}

static bool cannot_run(struct diag_list *diags)
{
	if (diags)
		diag_add(diags, SEVERITY_SYSTEM, "git", NULL, _("cannot run git: %s"),
			strerror(errno));
	return false;
}

static void pass_on(const struct buf *messages, struct diag_list *diags)
{
	struct slice rest = buf_slice(messages);
	struct slice line;
	while (slice_split(&rest, '\n', &line))
		if (!slice_is_empty(slice_trim(line)))
			diag_add(diags, SEVERITY_SYSTEM, "git", NULL, "git: %.*s", (int)line.length,
				line.data);
}

int git_run(const char *directory, const char *const *arguments, struct buf *out,
	struct diag_list *diags)
{
	struct arena arena;
	struct buf messages;
	arena_init(&arena);
	buf_init(&messages);
	struct process_options options = prepare(directory, arguments, &arena);
	int status = process_run(&options, out, &messages);
	if (status < 0)
		cannot_run(diags);
	else if (status > 0 && diags)
		pass_on(&messages, diags);
	buf_free(&messages);
	arena_free(&arena);
	return status;
}

int git_run_on(
	const char *directory, const char *const *arguments, struct slice input, struct buf *out)
{
	struct arena arena;
	int file = memory_file(input);
	if (file < 0)
		return -1;
	arena_init(&arena);
	struct process_options options = prepare(directory, arguments, &arena);
	options.input = file;
	int status = process_run(&options, out, NULL);
	close(file);
	arena_free(&arena);
	return status;
}

bool git_start(const char *directory, const char *const *arguments, struct diag_list *diags,
	struct process *process)
{
	struct arena arena;
	arena_init(&arena);
	struct process_options options = prepare(directory, arguments, &arena);
	bool started = process_start(&options, process) || cannot_run(diags);
	arena_free(&arena);
	return started;
}

/* Runs git, and keeps the first line that it prints. */
static int ask(const char *directory, const char *const *arguments, struct arena *arena,
	struct diag_list *diags, struct slice *line)
{
	struct buf out;
	buf_init(&out);
	int status = git_run(directory, arguments, &out, diags);
	*line = arena_copy(
		arena, slice_part(buf_slice(&out), 0, slice_find(buf_slice(&out), '\n', 0)));
	buf_free(&out);
	return status;
}

/* Both commands say 1 for what is not there and more for trouble. */
static enum git_found found_by(int status, struct slice *line)
{
	if (status != 0)
		*line = (struct slice){ 0 };
	return status == 0 ? GIT_FOUND : status == 1 ? GIT_UNSET : GIT_FAILED;
}

enum git_found git_config(const char *directory, const char *key, struct arena *arena,
	struct diag_list *diags, struct slice *value)
{
	const char *const arguments[] = { "config", "--type=path", "--get", key, NULL };
	return found_by(ask(directory, arguments, arena, diags, value), value);
}

bool git_answers(const char *directory, struct diag_list *diags)
{
	const char *const arguments[] = { "rev-parse", "--git-dir", NULL };
	return !git_is_work_tree(directory) || git_run(directory, arguments, NULL, diags) == 0;
}

enum git_found git_head(
	const char *directory, struct arena *arena, struct diag_list *diags, struct slice *commit)
{
	const char *const name[] = { "rev-parse", "--verify", "--quiet", "HEAD", NULL };
	*commit = (struct slice){ 0 };
	if (!git_is_work_tree(directory))
		return GIT_UNSET;
	return found_by(ask(directory, name, arena, diags, commit), commit);
}

bool git_resolve(
	const char *directory, const char *commit, struct arena *arena, struct slice *found)
{
	struct slice name = arena_format(arena, "%s^{commit}", commit);
	const char *const arguments[] = { "rev-parse", "--verify", "--quiet", name.data, NULL };

	return commit[0] != '-' && ask(directory, arguments, arena, NULL, found) == 0 &&
	       !slice_is_empty(*found);
}

struct slice git_prefix(const char *directory, struct arena *arena)
{
	const char *const arguments[] = { "rev-parse", "--show-prefix", NULL };
	struct slice prefix;

	return ask(directory, arguments, arena, NULL, &prefix) == 0 ? prefix : slice_from("");
}

struct slice git_empty_tree(const char *directory, struct arena *arena)
{
	const char *const arguments[] = { "hash-object", "-t", "tree", "/dev/null", NULL };
	struct slice name;

	return ask(directory, arguments, arena, NULL, &name) == 0 ? name : slice_from("HEAD");
}

bool git_is_bare(const char *directory, struct arena *arena)
{
	const char *const arguments[] = { "rev-parse", "--is-bare-repository", NULL };
	struct slice answer;

	return ask(directory, arguments, arena, NULL, &answer) == 0 && slice_equals(answer, "true");
}

void git_unmerged(const char *directory, struct arena *arena, struct slice_list *paths)
{
	static const char *const arguments[] = { "ls-files", "--unmerged", "-z", NULL };
	struct slice rest, entry;
	struct buf out;

	buf_init(&out);
	git_run(directory, arguments, &out, NULL);
	rest = buf_take(&out, arena);
	while (slice_split(&rest, '\0', &entry)) {
		struct slice path = slice_part(entry, slice_find(entry, '\t', 0) + 1, entry.length);
		if (!slice_list_has(paths, path))
			slice_list_add(paths, arena, arena_copy(arena, path));
	}
}
