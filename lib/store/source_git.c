#include "base/memory.h"
#include "base/number.h"
#include "base/translate.h"
#include "store/git.h"
#include "store/process.h"
#include "store/source_kinds.h"
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* A file in the index or a commit. */
struct git_file {
	struct slice path;
	struct slice object;
	int error; /* 0, or what reading it gives: EINVAL for a link, EBUSY in a merge conflict */
};

struct git_source {
	struct source base;
	struct arena arena;
	struct buf listing;	/* what git printed; the files' slices point into it */
	struct git_file *files; /* in the order of their paths' bytes, as git keeps them */
	size_t count;
	size_t capacity;
	struct buf start;      /* for looking up a folder */
	struct process reader; /* git cat-file --batch */
	FILE *answers;	       /* its socket, to be asked through as well */
};

/* The first file whose path is not before the given one. */
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

/* The start of all paths in a folder, "a/b/" for "a/b" and "" for the root; lives until the next
 * call. */
static struct slice folder_start(struct git_source *source, struct slice path)
{
	buf_clear(&source->start);
	buf_add_slice(&source->start, path);
	if (path.length > 0)
		buf_add_byte(&source->start, '/');
	return buf_slice(&source->start);
}

/* Whether one of the files, by its number, lies in the folder of that start. */
static bool is_below(const struct git_source *source, size_t at, struct slice start)
{
	return at < source->count &&
	       slice_equal(slice_part(source->files[at].path, 0, start.length), start);
}

static bool has_folder(struct git_source *source, struct slice path)
{
	struct slice start = folder_start(source, path);
	return is_below(source, lower_bound(source, start), start);
}

static const struct git_file *find_entry(const struct git_source *source, struct slice path)
{
	size_t at = lower_bound(source, path);
	return at < source->count && slice_equal(source->files[at].path, path) ? &source->files[at]
									       : NULL;
}

/* Asks for an object and reads the head of the answer, "OBJECT blob SIZE". */
static bool ask(struct git_source *source, struct slice object, size_t *size)
{
	char question[130]; /* the longest object name of git has 64 digits */
	char answer[160];
	int length = snprintf(question, sizeof question, "%.*s\n", (int)object.length, object.data);
	if (length < 0 || (size_t)length >= sizeof question ||
		send(fileno(source->answers), question, (size_t)length, MSG_NOSIGNAL) != length ||
		!fgets(answer, sizeof answer, source->answers))
		return false;
	struct slice rest = slice_trim(slice_from(answer));
	struct slice part;
	rest = slice_part(rest, 0, slice_find(rest, '\n', 0));
	long number;
	if (!slice_split(&rest, ' ', &part) || !slice_equal(part, object) ||
		!slice_split(&rest, ' ', &part) || !slice_equals(part, "blob") ||
		!number_parse(rest, &number) || number < 0)
		return false;
	*size = (size_t)number;
	return true;
}

/* Past the content and the line end behind it. */
static bool skip(FILE *answers, size_t length)
{
	char part[4096];
	while (length > 0) {
		size_t count = fread(part, 1, length < sizeof part ? length : sizeof part, answers);
		if (count == 0)
			return false;
		length -= count;
	}
	return true;
}

static int git_read(struct source *base, struct slice path, size_t cap, struct arena *arena,
	struct slice *bytes)
{
	struct git_source *source = (struct git_source *)base;
	const struct git_file *file = find_entry(source, path);
	size_t size;
	if (!file)
		return has_folder(source, path) ? EISDIR : ENOENT;
	if (file->error)
		return file->error;
	if (!ask(source, file->object, &size))
		return EIO;
	if (size > cap)
		return skip(source->answers, size + 1) ? EFBIG : EIO;
	char *data = arena_take(arena, size + 1, 1);
	if (fread(data, 1, size, source->answers) != size || !skip(source->answers, 1))
		return EIO;
	*bytes = (struct slice){ data, size };
	return 0;
}

static int git_list(
	struct source *base, struct slice path, struct arena *arena, struct source_entries *entries)
{
	struct git_source *source = (struct git_source *)base;
	struct slice start = folder_start(source, path);
	struct slice last = { 0 };
	size_t at = lower_bound(source, start);
	if (!is_below(source, at, start) && start.length > 0)
		return ENOENT;
	for (; is_below(source, at, start); at++) {
		struct slice rest = slice_part(source->files[at].path, start.length, SIZE_MAX);
		struct slice name = slice_part(rest, 0, slice_find(rest, '/', 0));
		if (slice_equal(name, last) || slice_starts(name, "."))
			continue; /* the files of one folder stand together */
		last = name;
		bool is_folder = name.length < rest.length;
		struct source_entry *added = arena_push(arena, &entries->items, &entries->count,
			&entries->capacity, sizeof *entries->items);
		*added = (struct source_entry){
			.name = arena_copy(arena, name),
			.is_folder = is_folder,
			.is_odd = !is_folder && source->files[at].error == EINVAL,
		};
	}
	return 0;
}

static int git_look(struct source *base, struct slice path)
{
	struct git_source *source = (struct git_source *)base;
	const struct git_file *file = find_entry(source, path);
	return (file ? file->error != EINVAL : has_folder(source, path)) ? 0 : ENOENT;
}

static void git_close(struct source *base)
{
	struct git_source *source = (struct git_source *)base;
	if (source->answers) {
		(void)fclose(source->answers);
		process_wait(&source->reader);
	}
	arena_free(&source->arena);
	buf_free(&source->listing);
	buf_free(&source->start);
	free(source);
}

static const struct source_methods git_methods = {
	.read = git_read,
	.list = git_list,
	.look = git_look,
	.close = git_close,
};

/* How the two kinds are listed: one entry is "MODE ... OBJECT ...\tPATH\0". */
struct listing {
	enum source_kind kind;
	const char *const *arguments;
	size_t object_column;
};

/* Of the index's columns the last is the stage: 0, or a side of a merge conflict. */
static struct git_file parse_entry(const struct listing *listing, struct slice entry)
{
	struct git_file file = { 0 };
	size_t end = slice_find(entry, '\t', 0);
	struct slice rest = slice_part(entry, 0, end);
	struct slice part;
	file.path = slice_part(entry, end + 1, SIZE_MAX);
	for (size_t column = 0; slice_split(&rest, ' ', &part); column++) {
		if (column == 0 && !slice_starts(part, "100")) /* not a regular file */
			file.error = EINVAL;
		else if (column == listing->object_column)
			file.object = part;
		else if (listing->kind == SOURCE_INDEX && column == 2 && !slice_equals(part, "0"))
			file.error = EBUSY;
	}
	return file;
}

static bool load(struct git_source *source, const char *path, const struct listing *listing,
	struct diag_list *diags)
{
	static const char *const batch[] = { "cat-file", "--batch", NULL };
	if (git_run(path, listing->arguments, &source->listing, diags) != 0)
		return false;
	struct slice rest = buf_slice(&source->listing);
	struct slice entry;
	while (slice_split(&rest, '\0', &entry)) {
		struct git_file *added = arena_push(&source->arena, &source->files, &source->count,
			&source->capacity, sizeof *source->files);
		*added = parse_entry(listing, entry);
	}
	if (!git_start(path, batch, diags, &source->reader))
		return false;
	source->answers = fdopen(source->reader.socket, "r");
	if (!source->answers) {
		int error = errno;
		close(source->reader.socket);
		process_wait(&source->reader);
		return diag_add(diags, SEVERITY_SYSTEM, "system", NULL, "%s", strerror(error));
	}
	return true;
}

static struct source *open_listing(const char *path, const struct listing *listing,
	struct slice shown, struct diag_list *diags)
{
	struct git_source *source = memory_resize(NULL, 1, sizeof *source);
	*source = (struct git_source){ 0 };
	source_init(&source->base, &git_methods, listing->kind, shown);
	arena_init(&source->arena);
	buf_init(&source->listing);
	buf_init(&source->start);
	if (load(source, path, listing, diags))
		return &source->base;
	source_close(&source->base);
	return NULL;
}

struct source *source_open_index(const char *path, struct slice shown, struct diag_list *diags)
{
	static const char *const arguments[] = { "ls-files", "-z", "--stage", NULL };
	const struct listing listing = { SOURCE_INDEX, arguments, 1 };
	return open_listing(path, &listing, shown, diags);
}

struct source *source_open_commit(
	const char *path, const char *commit, struct slice shown, struct diag_list *diags)
{
	struct slice name = arena_format(diags->arena, "%s^{commit}", commit);
	const char *const check[] = { "rev-parse", "--verify", "--quiet", name.data, NULL };
	const char *const arguments[] = { "ls-tree", "-r", "-z", name.data, NULL };
	const struct listing listing = { SOURCE_COMMIT, arguments, 2 };
	int status = commit[0] == '-' ? 1 : git_run(path, check, NULL, NULL);
	if (status == 0)
		return open_listing(path, &listing, shown, diags);
	diag_add(diags, SEVERITY_ERROR, "commit", NULL,
		_("git knows no commit %s here (git log shows them)"), commit);
	return NULL;
}
