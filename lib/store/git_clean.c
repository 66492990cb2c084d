#include "store/git.h"
#include "store/process.h"
#include <unistd.h>

/* `git status` would run the filters that a configuration names, so files are compared by the
 * hashes of their bytes, which starts nothing. */

static bool prints_nothing(const char *directory, const char *const *arguments)
{
	struct buf out;
	buf_init(&out);
	bool nothing = git_run(directory, arguments, &out, NULL) == 0 && out.length == 0;
	buf_free(&out);
	return nothing;
}

/* Of each entry of the index below the directory, "MODE OBJECT STAGE\tPATH", the object and the
 * path, a line each. */
static bool split_entries(struct slice listing, struct buf *objects, struct buf *paths)
{
	struct slice entry;
	struct slice part;
	while (slice_split(&listing, '\0', &entry)) {
		size_t tab = slice_find(entry, '\t', 0);
		struct slice path = slice_part(entry, tab + 1, entry.length);
		struct slice rest = slice_part(entry, 0, tab);
		if (!slice_starts(rest, "100") || slice_find(path, '\n', 0) < path.length ||
			!slice_split(&rest, ' ', &part) || !slice_split(&rest, ' ', &part))
			return false;
		buf_add_slice(objects, part);
		buf_add_byte(objects, '\n');
		buf_add_slice(paths, path);
		buf_add_byte(paths, '\n');
	}
	return true;
}

static bool files_are_as_staged(const char *directory)
{
	const char *const list[] = { "ls-files", "-z", "--stage", "--full-name", NULL };
	const char *const hash[] = { "hash-object", "--no-filters", "--stdin-paths", NULL };
	struct buf listing, objects, paths, hashes;
	buf_init(&listing);
	buf_init(&objects);
	buf_init(&paths);
	buf_init(&hashes);
	bool same = git_run(directory, list, &listing, NULL) == 0 &&
		    split_entries(buf_slice(&listing), &objects, &paths) &&
		    git_run_on(directory, hash, buf_slice(&paths), &hashes) == 0 &&
		    slice_equal(buf_slice(&objects), buf_slice(&hashes));
	buf_free(&listing);
	buf_free(&objects);
	buf_free(&paths);
	buf_free(&hashes);
	return same;
}

bool git_is_clean(const char *directory)
{
	const char *const staged[] = { "diff-index", "--cached", "--name-only", "HEAD", "--", ".",
		NULL };
	const char *const others[] = { "ls-files", "--others", "--exclude-standard", "--", ".",
		NULL };
	return prints_nothing(directory, staged) && prints_nothing(directory, others) &&
	       files_are_as_staged(directory);
}
