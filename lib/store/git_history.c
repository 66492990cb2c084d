#include "store/git_history.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/translate.h"
#include "store/git.h"
#include <string.h>

static struct git_version version_of(struct slice mode, struct slice object)
{
	bool is_there = !slice_equals(mode, "000000");

	return (struct git_version){
		.object = is_there ? object : (struct slice){ 0 },
		.is_odd = is_there && !slice_starts(mode, "100"),
	};
}

/* ":MODE MODE OBJECT OBJECT STATUS", as all of git's raw differences are. */
static struct git_change parse_change(struct slice head, struct slice path)
{
	struct slice columns[5] = { 0 };
	size_t count = 0;

	if (slice_ends(head, " U")) /* in a merge conflict: said when the file is read */
		return (struct git_change){ .path = path };
	head = slice_part(head, 1, head.length);
	while (count < 5 && slice_split(&head, ' ', &columns[count]))
		count++;
	return (struct git_change){
		.path = path,
		.before = version_of(columns[0], columns[2]),
		.after = version_of(columns[1], columns[3]),
	};
}

static void add_change(struct git_step *step, struct arena *arena, struct slice prefix,
	struct slice head, struct slice path)
{
	if (!slice_starts(path, slice_text(prefix)))
		return;
	struct git_change *added = arena_push(
		arena, &step->changes, &step->count, &step->capacity, sizeof *step->changes);
	*added = parse_change(head, slice_part(path, prefix.length, path.length));
}

static struct git_step *add_step(struct git_steps *steps, struct arena *arena, struct slice commit,
	size_t parent, size_t parent_count)
{
	struct git_step *added = arena_push(
		arena, &steps->items, &steps->count, &steps->capacity, sizeof *steps->items);

	*added = (struct git_step){
		.commit = commit, .parent = parent, .parent_count = parent_count
	};
	return added;
}

/* A line of `rev-list --parents --boundary`: the commit and its parents, or "-" and one that is on
 * the other side. Each parent becomes a step and a line "COMMIT PARENT" for diff-tree. */
static void take_line(
	struct git_steps *steps, struct arena *arena, struct slice line, struct buf *pairs)
{
	struct slice rest = line, commit, parent;
	size_t parents = 0;

	if (!slice_split(&rest, ' ', &commit))
		return;
	if (slice_starts(commit, "-")) {
		steps->base = slice_part(commit, 1, commit.length);
		return;
	}
	for (size_t i = 0; i < rest.length; i++)
		parents += rest.data[i] == ' ';
	parents += rest.length > 0;
	if (parents == 0) {
		add_step(steps, arena, commit, 0, 0);
		buf_format(pairs, "%.*s\n", (int)commit.length, commit.data);
	}
	for (size_t i = 0; slice_split(&rest, ' ', &parent); i++) {
		add_step(steps, arena, commit, i, parents);
		buf_format(pairs, "%.*s %.*s\n", (int)commit.length, commit.data,
			(int)parent.length, parent.data);
	}
}

/* The answers come in the order of the questions, each behind the commit's own line. */
static void take_differences(
	struct git_steps *steps, struct arena *arena, struct slice prefix, struct slice answers)
{
	struct slice part, path;
	size_t at = 0;

	while (slice_split(&answers, '\0', &part)) {
		if (!slice_starts(part, ":"))
			at++;
		else if (slice_split(&answers, '\0', &path) && at > 0 && at <= steps->count)
			add_change(&steps->items[at - 1], arena, prefix, part, path);
	}
}

static bool cannot_read(struct diag_list *diags)
{
	return diag_add(diags, SEVERITY_SYSTEM, "git", NULL, _("git cannot tell what was changed"));
}

static bool list_commits(const char *directory, struct slice from, struct slice to,
	struct diag_list *diags, struct buf *listing)
{
	const char *const between[] = { "rev-list", "--full-history", "--topo-order", "--reverse",
		"--parents", slice_text(to), "--not", slice_text(from), NULL };
	const char *const pushed[] = { "rev-list", "--full-history", "--topo-order", "--reverse",
		"--parents", "--boundary", slice_text(to), "--not", "--all", NULL };
	const char *const local[] = { "rev-list", "--full-history", "--topo-order", "--reverse",
		"--parents", "--boundary", slice_text(to), "--not", "--remotes", NULL };

	if (from.data != NULL)
		return git_run(directory, between, listing, diags) == 0;
	return git_run(directory, git_is_work_tree(directory) ? local : pushed, listing, diags) ==
	       0;
}

bool git_history(const char *directory, struct slice from, struct slice to, struct arena *arena,
	struct diag_list *diags, struct git_steps *steps)
{
	static const char *const differences[] = { "diff-tree", "--stdin", "--root", "--always",
		"-r", "--raw", "--no-renames", "--no-abbrev", "-z", NULL };
	struct buf listing, pairs, answers;
	struct slice rest, line;

	*steps = (struct git_steps){ .base = from };
	buf_init(&listing);
	buf_init(&pairs);
	buf_init(&answers);
	bool good = list_commits(directory, from, to, diags, &listing);
	rest = buf_take(&listing, arena);
	while (good && slice_split(&rest, '\n', &line))
		take_line(steps, arena, line, &pairs);
	if (good && steps->count > 0)
		good = git_run_on(directory, differences, buf_slice(&pairs), &answers) == 0 ||
		       cannot_read(diags);
	take_differences(steps, arena, git_prefix(directory, arena), buf_take(&answers, arena));
	buf_free(&pairs);
	return good;
}

static void take_listing(
	struct git_step *step, struct arena *arena, struct slice prefix, struct slice listing)
{
	struct slice head, path;

	while (slice_split(&listing, '\0', &head) && slice_split(&listing, '\0', &path))
		add_change(step, arena, prefix, head, path);
}

/* What is being merged; absent when nothing is. */
static struct slice merge_head(const char *directory, struct arena *arena)
{
	const char *state = git_unfinished(directory, arena);
	struct slice found;

	if (state == NULL || strcmp(state, "MERGE_HEAD") != 0 ||
		!git_resolve(directory, state, arena, &found))
		return (struct slice){ 0 };
	return found;
}

static bool take_beside(const char *directory, struct slice commit, struct slice prefix,
	struct git_step *step, struct arena *arena, struct diag_list *diags)
{
	const char *const arguments[] = { "diff-index", "--cached", "--raw", "--no-renames",
		"--no-abbrev", "-z", slice_text(commit), "--", NULL };
	struct buf out;

	buf_init(&out);
	bool good = git_run(directory, arguments, &out, diags) == 0;
	take_listing(step, arena, prefix, buf_take(&out, arena));
	return good;
}

bool git_history_staged(const char *directory, const struct source *index, struct arena *arena,
	struct diag_list *diags, struct git_steps *steps)
{
	struct staged staged = source_staged(index);
	struct slice none = { 0 }, merged = merge_head(directory, arena);
	bool is_merge = staged.commit.data != NULL && merged.data != NULL;
	size_t parents = staged.commit.data == NULL ? 0 : is_merge ? 2 : 1;

	*steps = (struct git_steps){ .base = staged.commit };
	take_listing(add_step(steps, arena, none, 0, parents), arena, staged.prefix,
		arena_copy(arena, staged.listing));
	return !is_merge || take_beside(directory, merged, staged.prefix,
				    add_step(steps, arena, none, 1, parents), arena, diags);
}

bool git_files_with(const char *directory, struct slice commit, const struct slice_list *words,
	struct arena *arena, struct diag_list *diags, struct slice_list *paths)
{
	static const char *const always[] = { "grep", "-l", "-z", "-F", "-a", "--full-name" };
	const char **arguments =
		arena_take(arena, ARRAY_LEN(always) + 2 * words->count + 2, sizeof *arguments);
	struct slice prefix = git_prefix(directory, arena), rest, path;
	size_t count = 0, skipped = commit.data == NULL ? 0 : commit.length + 1;
	struct buf out;

	while (count < ARRAY_LEN(always)) {
		arguments[count] = always[count];
		count++;
	}
	for (size_t i = 0; i < words->count; i++) {
		arguments[count++] = "-e";
		arguments[count++] = slice_text(words->items[i]);
	}
	arguments[count++] = commit.data == NULL ? "--cached" : slice_text(commit);
	arguments[count] = NULL;
	buf_init(&out);
	int status = git_run(directory, arguments, &out, diags);
	rest = buf_take(&out, arena);
	while (slice_split(&rest, '\0', &path)) {
		path = slice_part(path, skipped, path.length);
		if (slice_starts(path, slice_text(prefix)))
			slice_list_add(paths, arena, slice_part(path, prefix.length, path.length));
	}
	return status == 0 || status == 1 || cannot_read(diags);
}

bool git_is_ancestor(const char *directory, struct slice commit, struct slice later)
{
	const char *const arguments[] = { "merge-base", "--is-ancestor", slice_text(commit),
		slice_text(later), NULL };

	return git_run(directory, arguments, NULL, NULL) == 0;
}
