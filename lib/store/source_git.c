#include "base/memory.h"
#include "base/translate.h"
#include "store/git.h"
#include "store/git_tree.h"
#include "store/source_kinds.h"
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

/* A file in which the index differs from the commit that it will follow. */
struct changed_file {
	struct slice path;
	struct slice object;
	int error; /* 0, or what reading it gives: ENOENT when it is gone, EINVAL for a link, EBUSY
		      in a merge conflict */
};

struct git_source {
	struct source base;
	struct arena arena;
	struct arena answers; /* of one question */
	struct git_objects *objects;
	struct git_tree *tree;	    /* NULL: there is no commit yet */
	struct slice commit;	    /* that the index follows; absent: there is none yet */
	struct slice prefix;	    /* of the folder in its repository: "most/" */
	struct buf listing;	    /* what git printed; the files' slices point into it */
	struct changed_file *files; /* in the order of their paths' bytes, as git keeps them */
	size_t count;
	size_t capacity;
};

/* The first changed file whose path is not before the given one. */
static size_t lower_bound(const struct git_source *source, struct slice path)
{
	size_t from = 0;
	size_t to = source->count;
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (slice_compare(source->files[middle].path, path) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static const struct changed_file *find_changed(const struct git_source *source, struct slice path)
{
	size_t at = lower_bound(source, path);
	return at < source->count && slice_equal(source->files[at].path, path) ? &source->files[at]
									       : NULL;
}

/* The start of all paths in a folder, "a/b/" for "a/b" and "" for the root. */
static struct slice folder_start(struct slice path, struct arena *arena)
{
	return path.length == 0 ? path : arena_format(arena, "%.*s/", (int)path.length, path.data);
}

/* Whether one of the changed files, by its number, lies in the folder of that start. */
static bool is_below(const struct git_source *source, size_t at, struct slice start)
{
	return at < source->count &&
	       slice_equal(slice_part(source->files[at].path, 0, start.length), start);
}

static int in_commit(struct git_source *source, struct slice path, struct git_entry *entry)
{
	return source->tree == NULL ? ENOENT
				    : git_tree_find(source->tree, path, &source->answers, entry);
}

/* Whether a folder of the commit still holds a file that the index has left. */
static bool keeps_files(struct git_source *source, struct slice folder, struct arena *arena)
{
	struct slice start = folder_start(folder, arena);
	struct git_entries entries = { 0 };

	if (!is_below(source, lower_bound(source, start), start))
		return true;
	if (git_tree_list(source->tree, folder, arena, &entries) != 0)
		return false;
	for (size_t i = 0; i < entries.count; i++) {
		const struct git_entry *entry = &entries.items[i];
		struct slice path = arena_format(arena, "%.*s%.*s", (int)start.length, start.data,
			(int)entry->name.length, entry->name.data);
		const struct changed_file *changed = find_changed(source, path);
		if (entry->kind == GIT_ENTRY_FOLDER ? keeps_files(source, path, arena)
						    : changed == NULL || changed->error != ENOENT)
			return true;
	}
	return false;
}

static bool adds_files(const struct git_source *source, struct slice start)
{
	for (size_t at = lower_bound(source, start); is_below(source, at, start); at++)
		if (source->files[at].error != ENOENT)
			return true;
	return false;
}

static bool has_folder(struct git_source *source, struct slice path)
{
	struct git_entry entry;
	struct slice start = folder_start(path, &source->answers);

	if (adds_files(source, start))
		return true;
	return in_commit(source, path, &entry) == 0 && entry.kind == GIT_ENTRY_FOLDER &&
	       keeps_files(source, path, &source->answers);
}

/* The file at the path as the source has it; ENOENT, EISDIR, EINVAL, EBUSY or EIO. */
static int find_file(struct git_source *source, struct slice path, struct slice *object)
{
	const struct changed_file *changed = find_changed(source, path);
	struct git_entry entry;

	if (changed != NULL && changed->error != ENOENT) {
		*object = changed->object;
		return changed->error;
	}
	int error = changed != NULL ? ENOENT : in_commit(source, path, &entry);
	if (error == 0 && entry.kind == GIT_ENTRY_ODD)
		return EINVAL;
	if (error == 0 && entry.kind == GIT_ENTRY_FILE) {
		*object = entry.object;
		return 0;
	}
	return error == 0 || error == ENOENT ? (has_folder(source, path) ? EISDIR : ENOENT) : error;
}

static void forget(struct git_source *source)
{
	arena_free(&source->answers);
	arena_init(&source->answers);
}

static int git_read(struct source *base, struct slice path, size_t cap, struct arena *arena,
	struct slice *bytes)
{
	struct git_source *source = (struct git_source *)base;
	struct slice object;
	int error = find_file(source, path, &object);

	if (error == 0)
		error = git_objects_read(source->objects, object, GIT_BLOB, cap, arena, bytes);
	forget(source);
	return error == ENOTSUP ? EIO : error;
}

static void add_entry(struct source_entries *entries, struct arena *arena, struct slice name,
	bool is_folder, bool is_odd)
{
	struct source_entry *added = arena_push(arena, &entries->items, &entries->count,
		&entries->capacity, sizeof *entries->items);
	*added = (struct source_entry){ arena_copy(arena, name), is_folder, is_odd };
}

/* What the commit has in the folder, less what the index took out of it. */
static int list_commit(struct git_source *source, struct slice path, struct arena *arena,
	struct source_entries *entries)
{
	struct git_entries own = { 0 };
	int error = source->tree == NULL
			    ? ENOENT
			    : git_tree_list(source->tree, path, &source->answers, &own);
	struct slice start = folder_start(path, &source->answers);

	for (size_t i = 0; i < own.count; i++) {
		const struct git_entry *entry = &own.items[i];
		struct slice whole = arena_format(&source->answers, "%.*s%.*s", (int)start.length,
			start.data, (int)entry->name.length, entry->name.data);
		bool is_folder = entry->kind == GIT_ENTRY_FOLDER;
		if (slice_starts(entry->name, ".") || find_changed(source, whole) != NULL ||
			(is_folder && (adds_files(source, folder_start(whole, &source->answers)) ||
					      !keeps_files(source, whole, &source->answers))))
			continue; /* what is changed below is listed with the changes */
		add_entry(entries, arena, entry->name, is_folder, entry->kind == GIT_ENTRY_ODD);
	}
	return error;
}

static void list_changed(struct git_source *source, struct slice start, struct arena *arena,
	struct source_entries *entries)
{
	struct slice last = { 0 };

	for (size_t at = lower_bound(source, start); is_below(source, at, start); at++) {
		const struct changed_file *file = &source->files[at];
		struct slice rest = slice_part(file->path, start.length, SIZE_MAX);
		struct slice name = slice_part(rest, 0, slice_find(rest, '/', 0));
		if (file->error == ENOENT || slice_equal(name, last) || slice_starts(name, "."))
			continue; /* the files of one folder stand together */
		last = name;
		add_entry(entries, arena, name, name.length < rest.length,
			name.length == rest.length && file->error == EINVAL);
	}
}

static int git_list(
	struct source *base, struct slice path, struct arena *arena, struct source_entries *entries)
{
	struct git_source *source = (struct git_source *)base;
	int error = list_commit(source, path, arena, entries);

	list_changed(source, folder_start(path, &source->answers), arena, entries);
	forget(source);
	return entries->count > 0 || (path.length == 0 && error == ENOENT) ? 0 : error;
}

static int git_look(struct source *base, struct slice path)
{
	struct git_source *source = (struct git_source *)base;
	struct slice object;
	int error = find_file(source, path, &object);

	forget(source);
	return error == EISDIR || error == EBUSY ? 0 : error == EINVAL ? ENOENT : error;
}

static void git_close(struct source *base)
{
	struct git_source *source = (struct git_source *)base;
	git_tree_free(source->tree);
	git_objects_close(source->objects);
	arena_free(&source->answers);
	arena_free(&source->arena);
	buf_free(&source->listing);
	free(source);
}

static const struct source_methods git_methods = {
	.read = git_read,
	.list = git_list,
	.look = git_look,
	.close = git_close,
};

/* One entry of `git diff-index --raw -z`: ":MODE MODE OBJECT OBJECT STATUS\0PATH\0". */
static struct changed_file parse_changed(struct slice head, struct slice path)
{
	struct changed_file file = { .path = path };
	struct slice part, mode = { 0 };

	for (size_t column = 0; slice_split(&head, ' ', &part); column++) {
		if (column == 1)
			mode = part;
		else if (column == 3)
			file.object = part;
		else if (column == 4)
			file.error = slice_starts(part, "U")	 ? EBUSY
				     : slice_starts(part, "D")	 ? ENOENT
				     : slice_starts(mode, "100") ? 0
								 : EINVAL;
	}
	return file;
}

/* An unmerged file comes twice, the second time with what the work tree has. */
static void add_changed(struct git_source *source, struct changed_file file)
{
	if (source->count > 0 && slice_equal(source->files[source->count - 1].path, file.path)) {
		if (file.error == EBUSY)
			source->files[source->count - 1] = file;
		return;
	}
	struct changed_file *added = arena_push(&source->arena, &source->files, &source->count,
		&source->capacity, sizeof *source->files);
	*added = file;
}

static bool load_changed(
	struct git_source *source, const char *path, struct slice base, struct diag_list *diags)
{
	const char *const arguments[] = { "diff-index", "--cached", "--raw", "--no-renames",
		"--no-abbrev", "-z", base.data, "--", NULL };
	struct slice rest, head, name;

	if (git_run(path, arguments, &source->listing, diags) != 0)
		return false;
	rest = buf_slice(&source->listing);
	while (slice_split(&rest, '\0', &head) && slice_split(&rest, '\0', &name))
		if (slice_starts(name, slice_text(source->prefix)))
			add_changed(
				source, parse_changed(head,
						slice_part(name, source->prefix.length, SIZE_MAX)));
	return true;
}

static struct git_source *new_source(enum source_kind kind, struct slice shown)
{
	struct git_source *source = memory_resize(NULL, 1, sizeof *source);

	*source = (struct git_source){ 0 };
	source_init(&source->base, &git_methods, kind, shown);
	arena_init(&source->arena);
	arena_init(&source->answers);
	buf_init(&source->listing);
	return source;
}

/* Of a commit, or of the empty tree, the folder that `path` is in its repository. */
static bool open_tree(
	struct git_source *source, const char *path, struct slice commit, struct diag_list *diags)
{
	source->prefix = git_prefix(path, &source->arena);
	source->objects = git_objects_open(path, diags);
	if (source->objects == NULL)
		return false;
	if (commit.data == NULL)
		return true;
	source->tree = git_tree_new(source->objects,
		arena_format(&source->arena, "%s:%.*s", slice_text(commit),
			source->prefix.length > 0 ? (int)source->prefix.length - 1 : 0,
			slice_text(source->prefix)));
	return true;
}

struct source *source_open_index(const char *path, struct slice shown, struct diag_list *diags)
{
	struct git_source *source = new_source(SOURCE_INDEX, shown);
	struct slice commit;
	enum git_found found = git_head(path, &source->arena, diags, &commit);

	if (found == GIT_FOUND)
		source->commit = commit;
	if (found != GIT_FAILED && open_tree(source, path, source->commit, diags) &&
		load_changed(source, path,
			found == GIT_FOUND ? commit : git_empty_tree(path, &source->arena), diags))
		return &source->base;
	source_close(&source->base);
	return NULL;
}

struct source *source_open_commit(
	const char *path, struct slice commit, struct slice shown, struct diag_list *diags)
{
	struct git_source *source = new_source(SOURCE_COMMIT, shown);

	if (open_tree(source, path, commit, diags))
		return &source->base;
	source_close(&source->base);
	return NULL;
}

struct staged source_staged(const struct source *index)
{
	const struct git_source *source = (const struct git_source *)index;

	return (struct staged){ source->commit, source->prefix, buf_slice(&source->listing) };
}
