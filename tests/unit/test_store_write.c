/* lib/store writing: each file is as before or as after, whatever happens in between. */
#include "base/array.h"
#include "scratch.h"
#include "store/output.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

static const struct slice absent = { NULL, 0 };

static void make_store(struct scratch *scratch, struct store *store)
{
	scratch_put("most/spis.md", "old\n");
	scratch_put("most/cases/2022/k7q2m4xp/case.md", "case\n");
	mkdir("secret", 0700);
	struct store_options options = { .directory = slice_from("most"),
		.environment_identities = slice_from("secret") };
	assert_true(store_open(&options, &scratch->arena, &scratch->diags, store));
}

static struct change_list new_list(struct scratch *scratch)
{
	struct change_list list;
	change_list_init(&list, &scratch->arena);
	return list;
}

static void add(struct change_list *list, enum ring ring, const char *path, const char *before,
	const char *after)
{
	change_add(list, ring, slice_from(path), slice_from(before), slice_from(after));
}

static mode_t mode_of(const char *path)
{
	struct stat status;
	assert_int_equal(lstat(path, &status), 0);
	return status.st_mode & 07777;
}

static bool is_there(const char *path)
{
	struct stat status;
	return lstat(path, &status) == 0;
}

static void no_hidden_files(void)
{
	scratch_run("test -z \"$(find . -name '.spis-*')\"");
}

static void files_are_made_and_replaced(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	make_store(scratch, &store);
	chmod("most/spis.md", 0640);
	struct change_list list = new_list(scratch);
	add(&list, RING_IDENTITIES, "reporters/x.md", NULL, "name\n");
	add(&list, RING_PLATFORM, "meetings/2022/x.md", NULL, "minutes\n");
	add(&list, RING_PLATFORM, "spis.md", "old\n", "middle\n");
	add(&list, RING_PLATFORM, "spis.md", "middle\n", "new\n");
	struct slice bytes;
	assert_int_equal(change_read(&list, &store, RING_PLATFORM, slice_from("spis.md"), 99,
				 &scratch->arena, &scratch->diags, &bytes),
		SOURCE_FOUND);
	assert_slice(bytes, "new\n");
	assert_int_equal(change_read(&list, &store, RING_CASES, slice_from("2022/k7q2m4xp/case.md"),
				 99, &scratch->arena, &scratch->diags, &bytes),
		SOURCE_FOUND);
	assert_slice(bytes, "case\n");
	struct store_lock *lock = store_lock(&store, &scratch->diags);
	assert_non_null(lock);
	assert_true(store_write(&store, &list, &scratch->diags));
	store_unlock(lock);
	scratch_found(scratch, "");
	scratch_holds(scratch, "most/spis.md", "new\n");
	scratch_holds(scratch, "most/meetings/2022/x.md", "minutes\n");
	scratch_holds(scratch, "secret/reporters/x.md", "name\n");
	assert_int_equal(mode_of("most/spis.md"), 0640);
	assert_int_equal(mode_of("most/meetings/2022/x.md"), 0600);
	assert_int_equal(mode_of("secret/reporters"), 0700);
	assert_int_equal(mode_of("secret/reporters/x.md"), 0600);
	no_hidden_files();
	store_close(&store);
}

/* Each of these is refused, and the good change beside it is not made either. */
static void one_refusal_stops_all(void **state)
{
	static const struct {
		const char *path, *before, *rule;
	} cases[] = {
		{ "spis.md", "older\n", "changed" },
		{ "spis.md", "ol", "changed" },
		{ "gone.md", "old\n", "changed" },
		{ "spis.md", NULL, "exists" },
		{ "link", "old\n", "file-kind" },
		{ "folder-link/x", NULL, "file-kind" },
		{ "../outside", NULL, "system" },
	};
	struct scratch *scratch = *state;
	struct store store;
	make_store(scratch, &store);
	scratch_run("cd most && ln -s spis.md link && ln -s .. folder-link");
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct change_list list = new_list(scratch);
		add(&list, RING_PLATFORM, "meetings/2022/x.md", NULL, "minutes\n");
		add(&list, RING_PLATFORM, cases[i].path, cases[i].before, "new\n");
		assert_false(store_write(&store, &list, &scratch->diags));
		scratch_found(scratch, cases[i].rule);
		scratch_holds(scratch, "most/spis.md", "old\n");
		assert_false(is_there("most/meetings"));
		assert_false(is_there("outside"));
	}
	no_hidden_files();
	store_close(&store);
}

static void a_case_comes_whole(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	make_store(scratch, &store);
	struct change_list list = new_list(scratch);
	list.new_folder_ring = RING_CASES;
	list.new_folder = slice_from("2023/abcdefgh");
	add(&list, RING_CASES, "2023/abcdefgh/case.md", NULL, "new case\n");
	add(&list, RING_CASES, "2023/abcdefgh/members.csv", NULL, "members\n");
	add(&list, RING_PLATFORM, "spis.md", "old\n", "new\n");
	assert_true(store_write(&store, &list, &scratch->diags));
	scratch_holds(scratch, "most/cases/2023/abcdefgh/case.md", "new case\n");
	scratch_holds(scratch, "most/cases/2023/abcdefgh/members.csv", "members\n");
	scratch_holds(scratch, "most/spis.md", "new\n");
	assert_int_equal(mode_of("most/cases/2023/abcdefgh"), 0755);
	no_hidden_files();

	/* a folder in the way stays as it is */
	list = new_list(scratch);
	list.new_folder_ring = RING_CASES;
	list.new_folder = slice_from("2022/k7q2m4xp");
	add(&list, RING_PLATFORM, "spis.md", "new\n", "newer\n");
	add(&list, RING_CASES, "2022/k7q2m4xp/members.csv", NULL, "members\n");
	assert_false(store_write(&store, &list, &scratch->diags));
	scratch_found(scratch, "exists");
	scratch_holds(scratch, "most/spis.md", "new\n");
	assert_false(is_there("most/cases/2022/k7q2m4xp/members.csv"));
	no_hidden_files();
	store_close(&store);
}

/* In a process of its own, where files may not grow beyond 4 KiB: as on a full disk. */
static int write_on_full_disk(struct scratch *scratch, struct store *store)
{
	struct rlimit limit = { 4096, 4096 };
	char *large = arena_take(&scratch->arena, 8193, 1);
	memset(large, 'x', 8192);
	struct change_list list = new_list(scratch);
	list.new_folder_ring = RING_CASES;
	list.new_folder = slice_from("2023/abcdefgh");
	add(&list, RING_PLATFORM, "spis.md", "old\n", "new\n");
	add(&list, RING_CASES, "2023/abcdefgh/case.md", NULL, "case\n");
	add(&list, RING_PLATFORM, "meetings/2022/x.md", NULL, large);
	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &limit) != 0 || store_write(store, &list, &scratch->diags))
		return 1;
	return diag_status(&scratch->diags) == 4 ? 0 : 2;
}

static void a_full_disk_changes_nothing(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	int status;
	make_store(scratch, &store);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0)
		_exit(write_on_full_disk(scratch, &store));
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	scratch_holds(scratch, "most/spis.md", "old\n");
	assert_false(is_there("most/meetings"));
	assert_false(is_there("most/cases/2023"));
	no_hidden_files();
	store_close(&store);
}

/* Replaces one file by another content and makes new folders until it is killed. */
static _Noreturn void write_for_ever(
	struct scratch *scratch, struct store *store, struct slice one, struct slice other)
{
	for (unsigned number = 0;; number++) {
		struct change_list list = new_list(scratch);
		struct slice folder = arena_format(&scratch->arena, "2023/case%04u", number);
		list.new_folder_ring = number % 2 ? RING_PLATFORM : RING_CASES;
		list.new_folder = folder;
		change_add(&list, RING_PLATFORM, slice_from("spis.md"), number % 2 ? other : one,
			number % 2 ? one : other);
		change_add(&list, list.new_folder_ring,
			arena_format(&scratch->arena, "%s/a", folder.data), absent, one);
		change_add(&list, list.new_folder_ring,
			arena_format(&scratch->arena, "%s/b", folder.data), absent, one);
		if (!store_write(store, &list, &scratch->diags))
			_exit(1);
	}
}

static void a_killed_writer_leaves_whole_files(void **state)
{
	enum { KILLS = 25, LENGTH = 40000 };
	struct scratch *scratch = *state;
	struct store store;
	struct slice bytes, one, other;
	make_store(scratch, &store);
	one = arena_format(&scratch->arena, "%0*d", LENGTH, 1);
	other = arena_format(&scratch->arena, "%0*d", LENGTH / 3, 2);
	for (int i = 0; i < KILLS; i++) {
		struct timespec pause = { .tv_nsec = 1000000L + i * 373337L };
		int status;
		scratch_run("rm -rf most/cases/2023 most/2023");
		scratch_put("most/spis.md", one.data);
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0)
			write_for_ever(scratch, &store, one, other);
		nanosleep(&pause, NULL);
		kill(child, SIGKILL);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFSIGNALED(status));
		assert_true(file_read(
			"most/spis.md", LENGTH, &scratch->arena, &scratch->diags, &bytes));
		assert_true(slice_equal(bytes, one) || slice_equal(bytes, other));
		scratch_run("for d in most/cases/2023/case* most/2023/case*; do "
			    "test ! -e $d || cmp -s $d/a $d/b || exit 1; done");
	}
	/* and the next writer clears away what they left */
	scratch_put("most/.spis-01234567.tmp", "left");
	scratch_put("most/cases/2023/.spis-89abcdef.tmp/case.md", "left");
	scratch_put("most/.spis-other.tmp", "not ours");
	struct change_list list = new_list(scratch);
	change_add(&list, RING_PLATFORM, slice_from("spis.md"), bytes, slice_from("new\n"));
	add(&list, RING_CASES, "2023/x", NULL, "new\n");
	add(&list, RING_PLATFORM, "2023/x", NULL, "new\n");
	assert_true(store_write(&store, &list, &scratch->diags));
	assert_int_equal(unlink("most/.spis-other.tmp"), 0);
	no_hidden_files();
	store_close(&store);
}

/* Adds lines to one file, reading it anew under the lock each time. */
static int add_lines(struct scratch *scratch, char mark, int count)
{
	struct store store;
	struct store_options options = { .directory = slice_from("most") };
	if (!store_open(&options, &scratch->arena, &scratch->diags, &store))
		return 1;
	for (int i = 0; i < count; i++) {
		struct slice before;
		struct change_list list = new_list(scratch);
		struct store_lock *lock = store_lock(&store, &scratch->diags);
		if (!lock || source_read(store.platform, slice_from("spis.md"), 1 << 20,
				     &scratch->arena, &scratch->diags, &before) != SOURCE_FOUND)
			return 2;
		change_add(&list, RING_PLATFORM, slice_from("spis.md"), before,
			arena_format(&scratch->arena, "%s%c%d\n", before.data, mark, i));
		if (!store_write(&store, &list, &scratch->diags))
			return 3;
		store_unlock(lock);
	}
	store_close(&store);
	return 0;
}

static void two_writers_lose_nothing(void **state)
{
	struct scratch *scratch = *state;
	pid_t children[2];
	scratch_put("most/spis.md", "");
	for (int i = 0; i < 2; i++) {
		children[i] = fork();
		assert_true(children[i] >= 0);
		if (children[i] == 0)
			_exit(add_lines(scratch, "ab"[i], 20));
	}
	for (int i = 0; i < 2; i++) {
		int status;
		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		assert_int_equal(status, 0);
	}
	scratch_run(
		"test $(wc -l <most/spis.md) = 40 && test -z \"$(sort most/spis.md | uniq -d)\"");
}

static bool put_out(struct scratch *scratch, const struct store *store, const char *path)
{
	struct output output;
	bool done = output_prepare(store, path, slice_from("text\n"), false, &scratch->arena,
			    &scratch->diags, &output) &&
		    output_publish(&output, &scratch->diags);
	output_drop(&output);
	return done;
}

static void files_outside_are_written_whole_too(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	struct slice bytes;
	make_store(scratch, &store);
	scratch_put("report.md", "older and longer\n");
	scratch_run("chmod 600 report.md; ln -s report.md link; mkfifo fifo; mkdir -p repo/.git");
	assert_true(put_out(scratch, &store, "link"));
	scratch_run("test -L link");
	scratch_holds(scratch, "report.md", "text\n");
	assert_int_equal(mode_of("report.md"), 0600);
	assert_true(put_out(scratch, &store, "new.md"));
	assert_int_equal(mode_of("new.md"), 0644);
	assert_false(put_out(scratch, &store, "none/new.md"));
	scratch_found(scratch, "no-file");
	assert_false(file_read("report.md", 4, &scratch->arena, &scratch->diags, &bytes));
	scratch_found(scratch, "size");
	assert_false(file_read(".", 99, &scratch->arena, &scratch->diags, &bytes));
	scratch_found(scratch, "no-file");
	no_hidden_files();
	store_close(&store);
}

static void no_output_goes_into_a_store(void **state)
{
	static const char *const paths[] = { "most/x", "most/spis.md", "most/cases/x",
		"most/cases/2022/k7q2m4xp/case.md", "secret/x", "to-store/x", "to-file",
		"other/../most/x", "repo/.git/x", "repo/.git/hooks/x", "other/deep/x", "fifo",
		"/dev/null", "dangling", "most" };
	struct scratch *scratch = *state;
	struct store store;
	make_store(scratch, &store);
	scratch_put("other/spis.md", "another store\n");
	scratch_run("mkfifo fifo; mkdir -p repo/.git/hooks other/deep; ln -s most/cases to-store; "
		    "ln -s most/spis.md to-file; ln -s nowhere dangling");
	for (size_t i = 0; i < ARRAY_LEN(paths); i++) {
		assert_false(put_out(scratch, &store, paths[i]));
		scratch_found(scratch, "output");
	}
	scratch_holds(scratch, "most/spis.md", "old\n");
	assert_false(is_there("nowhere"));
	no_hidden_files();
	store_close(&store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			files_are_made_and_replaced, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			one_refusal_stops_all, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_case_comes_whole, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_full_disk_changes_nothing, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_killed_writer_leaves_whole_files, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			two_writers_lose_nothing, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			files_outside_are_written_whole_too, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			no_output_goes_into_a_store, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
