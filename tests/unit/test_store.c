/* lib/store reading: sources, what they refuse, and where a store's rings are found. */
#include "base/array.h"
#include "scratch.h"
#include "store/git.h"
#include "store/regular_file.h"
#include <errno.h>
#include <fcntl.h>

static const struct slice top = { "", 0 };

static struct source *open_here(struct scratch *scratch, const char *path)
{
	struct source *source = source_open_directory(path, top, &scratch->diags);
	assert_non_null(source);
	return source;
}

static void only_regular_files_inside_are_read(void **state)
{
	static const struct {
		const char *path;
		enum source_found found;
		const char *rule;
	} cases[] = {
		{ "file", SOURCE_FOUND, "" },
		{ "folder/file", SOURCE_FOUND, "" },
		{ "nothing", SOURCE_ABSENT, "" },
		{ "nothing/file", SOURCE_ABSENT, "" },
		{ "file/file", SOURCE_ABSENT, "" },
		{ "link", SOURCE_FAILED, "file-kind" },
		{ "hanging", SOURCE_FAILED, "file-kind" },
		{ "folder-link/file", SOURCE_FAILED, "file-kind" },
		{ "fifo", SOURCE_FAILED, "file-kind" },
		{ "folder", SOURCE_FAILED, "file-kind" },
		{ "../file", SOURCE_FAILED, "path" },
		{ "folder/../file", SOURCE_FAILED, "path" },
		{ "./file", SOURCE_FAILED, "path" },
		{ "folder//file", SOURCE_FAILED, "path" },
		{ "file/", SOURCE_FAILED, "path" },
		{ "/etc/passwd", SOURCE_FAILED, "path" },
		{ "", SOURCE_FAILED, "path" },
	};
	struct scratch *scratch = *state;
	struct slice bytes;
	scratch_put("file", "outside");
	scratch_put("in/file", "inside");
	scratch_put("in/folder/file", "inside");
	scratch_run("cd in && ln -s file link && ln -s none hanging && ln -s folder folder-link && "
		    "mkfifo fifo");
	struct source *source = open_here(scratch, "in");
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		enum source_found found = source_read(source, slice_from(cases[i].path), 100,
			&scratch->arena, &scratch->diags, &bytes);
		assert_int_equal(found, cases[i].found);
		scratch_found(scratch, cases[i].rule);
		if (found == SOURCE_FOUND)
			assert_slice(bytes, "inside");
	}
	assert_false(source_has(source, slice_from("link")));
	assert_false(source_has(source, slice_from("../file")));
	assert_true(source_has(source, slice_from("folder")));
	source_close(source);
}

static void sizes_are_capped(void **state)
{
	struct scratch *scratch = *state;
	struct slice bytes;
	scratch_put("in/file", "0123456789");
	struct source *source = open_here(scratch, "in");
	assert_int_equal(source_read(source, slice_from("file"), 10, &scratch->arena,
				 &scratch->diags, &bytes),
		SOURCE_FOUND);
	assert_slice(bytes, "0123456789");
	assert_int_equal(source_read(source, slice_from("file"), 9, &scratch->arena,
				 &scratch->diags, &bytes),
		SOURCE_FAILED);
	scratch_found(scratch, "size");
	source_close(source);

	/* a file that grew after its size was asked: one byte too many is never cut off */
	int file = open("in/file", O_RDONLY | O_CLOEXEC);
	for (size_t size = 0; size < 10; size++) {
		assert_int_equal(lseek(file, 0, SEEK_SET), 0);
		assert_true(descriptor_read(file, size, 10, &scratch->arena, &bytes));
		assert_slice(bytes, "0123456789");
		assert_int_equal(lseek(file, 0, SEEK_SET), 0);
		assert_false(descriptor_read(file, size, 9, &scratch->arena, &bytes));
		assert_int_equal(errno, EFBIG);
	}
	close(file);
}

static void lists_stand_in_the_order_of_bytes(void **state)
{
	static const char *const expected[] = { "B", "a", "a-b", "fifo", "link", "č" };
	struct scratch *scratch = *state;
	struct source_entries entries;
	scratch_put("in/č", "");
	scratch_put("in/B", "");
	scratch_put("in/a/file", "");
	scratch_put("in/a-b", "");
	scratch_put("in/.hidden", "");
	scratch_run("ln -s a in/link; mkfifo in/fifo");
	struct source *source = open_here(scratch, "in");
	assert_int_equal(
		source_list(source, top, &scratch->arena, &scratch->diags, &entries), SOURCE_FOUND);
	assert_int_equal(entries.count, ARRAY_LEN(expected));
	for (size_t i = 0; i < ARRAY_LEN(expected); i++) {
		assert_slice(entries.items[i].name, expected[i]);
		assert_int_equal(entries.items[i].is_folder, i == 1);
		assert_int_equal(entries.items[i].is_odd, i == 3 || i == 4);
	}
	assert_int_equal(
		source_list(source, slice_from("none"), &scratch->arena, &scratch->diags, &entries),
		SOURCE_ABSENT);
	assert_int_equal(
		source_list(source, slice_from("link"), &scratch->arena, &scratch->diags, &entries),
		SOURCE_FAILED);
	scratch_found(scratch, "file-kind");
	source_close(source);
}

/* Everything below the folder is the same in both, bytes and lists. */
static size_t compare(
	struct scratch *scratch, struct source *one, struct source *other, struct slice folder)
{
	struct source_entries left, right;
	size_t count = 0;
	assert_int_equal(
		source_list(one, folder, &scratch->arena, &scratch->diags, &left), SOURCE_FOUND);
	assert_int_equal(
		source_list(other, folder, &scratch->arena, &scratch->diags, &right), SOURCE_FOUND);
	assert_int_equal(left.count, right.count);
	for (size_t i = 0; i < left.count; i++) {
		struct slice a, b;
		struct slice path = arena_format(&scratch->arena, "%s%s%s", folder.data,
			folder.length > 0 ? "/" : "", left.items[i].name.data);
		assert_slice(right.items[i].name, left.items[i].name.data);
		assert_int_equal(left.items[i].is_folder, right.items[i].is_folder);
		assert_int_equal(left.items[i].is_odd, right.items[i].is_odd);
		assert_true(source_has(other, path) != right.items[i].is_odd);
		if (left.items[i].is_folder) {
			count += compare(scratch, one, other, path);
			continue;
		}
		enum source_found found =
			source_read(one, path, 9000, &scratch->arena, &scratch->diags, &a);
		assert_int_equal(
			source_read(other, path, 9000, &scratch->arena, &scratch->diags, &b),
			found);
		assert_true(found != SOURCE_FOUND || slice_equal(a, b));
		count++;
	}
	return count;
}

static void git_sources_equal_the_directory(void **state)
{
	struct scratch *scratch = *state;
	struct slice bytes;
	scratch_git("repo");
	scratch_put("repo/most/a/x", "one\n");
	scratch_put("repo/most/a.b", "");
	scratch_put("repo/most/a-b/c/d", "no newline");
	scratch_put("repo/most/cases/2022/k7q2m4xp/case.md", "case\r\n");
	scratch_put("repo/elsewhere", "");
	scratch_run("cd repo/most && printf 'a\\0b' >nul && ln -s a link && "
		    "head -c 9001 /dev/zero >large && seq 1700 >long && git add .. && "
		    "git commit -qm first");
	struct source *directory = open_here(scratch, "repo/most");
	struct source *index = source_open_index("repo/most", top, &scratch->diags);
	struct slice head;
	assert_true(git_resolve("repo/most", "HEAD", &scratch->arena, &head));
	struct source *commit = source_open_commit("repo/most", head, top, &scratch->diags);
	assert_int_equal(compare(scratch, directory, index, top), 8);
	assert_int_equal(compare(scratch, directory, commit, top), 8);
	assert_int_equal(scratch->diags.count, 2 * 4); /* the link and the large file, twice each */
	scratch->diags.count = 0;

	struct source *cases = source_open_folder(commit, slice_from("cases"), &scratch->diags);
	assert_int_equal(source_read(cases, slice_from("2022/k7q2m4xp/case.md"), 99,
				 &scratch->arena, &scratch->diags, &bytes),
		SOURCE_FOUND);
	assert_slice(bytes, "case\r\n");
	source_close(cases);
	source_close(index);

	/* the directory moves on, then the index, while the commit stays */
	scratch_run("cd repo/most && echo two >a/x && git add a/x && echo three >a/x");
	index = source_open_index("repo/most", top, &scratch->diags);
	source_read(index, slice_from("a/x"), 99, &scratch->arena, &scratch->diags, &bytes);
	assert_slice(bytes, "two\n");
	source_read(commit, slice_from("a/x"), 99, &scratch->arena, &scratch->diags, &bytes);
	assert_slice(bytes, "one\n");
	assert_int_equal(source_read(commit, slice_from("../elsewhere"), 99, &scratch->arena,
				 &scratch->diags, &bytes),
		SOURCE_FAILED);
	scratch_found(scratch, "path");
	assert_int_equal(
		source_read(commit, slice_from("a"), 99, &scratch->arena, &scratch->diags, &bytes),
		SOURCE_FAILED);
	scratch_found(scratch, "file-kind");
	source_close(index);
	source_close(commit);
	source_close(directory);
	assert_false(git_resolve("repo/most", "--all", &scratch->arena, &head));
}

static void conflicts_in_the_index_are_not_read(void **state)
{
	struct scratch *scratch = *state;
	struct slice bytes;
	scratch_git("repo");
	scratch_put("repo/file", "base\n");
	scratch_run("cd repo && git add . && git commit -qm base && git checkout -qb other && "
		    "echo other >file && git commit -qam other && git checkout -q - && "
		    "echo ours >file && git commit -qam ours && ! git merge other >/dev/null 2>&1");
	struct source *index = source_open_index("repo", top, &scratch->diags);
	assert_int_equal(source_read(index, slice_from("file"), 99, &scratch->arena,
				 &scratch->diags, &bytes),
		SOURCE_FAILED);
	scratch_found(scratch, "unmerged");
	source_close(index);
	assert_string_equal(git_unfinished("repo", &scratch->arena), "MERGE_HEAD");
}

/* In a hook git's environment names the repository that commits; the other ring's is not that. */
static void hooks_bind_git_to_one_repository(void **state)
{
	struct scratch *scratch = *state;
	scratch_git("one");
	scratch_git("two");
	scratch_put("one/first", "");
	scratch_put("two/second", "");
	scratch_run("git -C one add . && git -C two add .");
	assert_int_equal(chdir("one"), 0);
	setenv("GIT_INDEX_FILE", ".git/index", 1);
	struct source *own = source_open_index(".", top, &scratch->diags);
	struct source *other = source_open_index("../two", top, &scratch->diags);
	unsetenv("GIT_INDEX_FILE");
	assert_true(source_has(own, slice_from("first")));
	assert_true(source_has(other, slice_from("second")));
	source_close(own);
	source_close(other);
}

static void unfinished_business_is_seen(void **state)
{
	struct scratch *scratch = *state;
	scratch_put("plain/file", "");
	assert_null(git_unfinished("plain", &scratch->arena));
	assert_false(git_is_work_tree("plain"));
	scratch_git("repo");
	scratch_put("repo/deep/file", "");
	assert_true(git_is_work_tree("repo/deep"));
	assert_null(git_unfinished("repo/deep", &scratch->arena));
	scratch_run("mkdir repo/.git/rebase-merge");
	assert_string_equal(git_unfinished("repo/deep", &scratch->arena), "rebase-merge");
	/* a linked work tree has business of its own */
	scratch_run("rmdir repo/.git/rebase-merge && cd repo && git add . && git commit -qm x && "
		    "git worktree add -q ../linked && touch .git/worktrees/linked/REVERT_HEAD");
	assert_null(git_unfinished("repo", &scratch->arena));
	assert_string_equal(git_unfinished("linked/deep", &scratch->arena), "REVERT_HEAD");
}

static void the_commit_of_head_is_found(void **state)
{
	struct scratch *scratch = *state;
	struct slice commit;
	assert_int_equal(git_head(".", &scratch->arena, &scratch->diags, &commit), GIT_UNSET);
	scratch_git("repo");
	assert_int_equal(git_head("repo", &scratch->arena, &scratch->diags, &commit), GIT_UNSET);
	scratch_put("repo/file", "text\n");
	scratch_run("cd repo && git add . && git commit -qm x");
	assert_int_equal(git_head("repo", &scratch->arena, &scratch->diags, &commit), GIT_FOUND);
	assert_int_equal(commit.length, 40);
	scratch_run("rm repo/.git/HEAD");
	assert_int_equal(git_head("repo", &scratch->arena, NULL, &commit), GIT_FAILED);
	assert_false(git_answers("repo", NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			only_regular_files_inside_are_read, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(sizes_are_capped, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			lists_stand_in_the_order_of_bytes, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			git_sources_equal_the_directory, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			conflicts_in_the_index_are_not_read, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			hooks_bind_git_to_one_repository, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			unfinished_business_is_seen, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			the_commit_of_head_is_found, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
