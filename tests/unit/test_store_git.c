/* lib/store: what would be written as a diff, and committing exactly what was written. */
#include "scratch.h"
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <time.h>

static const char case_path[] = "2022/k7q2m4xp/case.md";

/* A change in the platform, one of a case, and a new record. */
static struct change_list three_changes(struct scratch *scratch)
{
	struct change_list list;
	change_list_init(&list, &scratch->arena);
	change_add(&list, RING_PLATFORM, slice_from("spis.md"), slice_from("one\ntwo\n"),
		slice_from("one\nthree\n"));
	change_add(&list, RING_CASES, slice_from(case_path), slice_from("case\n"),
		slice_from("case\nmore"));
	change_add(&list, RING_CASES, slice_from("2022/k7q2m4xp/new.md"), slice_from(NULL),
		slice_from("new\n"));
	return list;
}

static void put_store(const char *cases)
{
	char path[64];
	snprintf(path, sizeof path, "%s/%s", cases, case_path);
	scratch_put("most/spis.md", "one\ntwo\n");
	scratch_put(path, "case\n");
}

static void differences_are_shown(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	struct buf out;
	put_store("most/cases");
	scratch_open(scratch, &store);
	struct change_list list = three_changes(scratch);
	change_add(&list, RING_IDENTITIES, slice_from("k7q2m4xp.md"), slice_from(NULL),
		slice_from("c1-name: Secret\n"));
	buf_init(&out);
	assert_true(store_diff(&store, &list, &out, &scratch->diags));
	assert_slice(buf_slice(&out),
		"--- spis.md\n"
		"+++ spis.md\n"
		"@@ -1,2 +1,2 @@\n"
		" one\n"
		"-two\n"
		"+three\n"
		"--- cases/2022/k7q2m4xp/case.md\n"
		"+++ cases/2022/k7q2m4xp/case.md\n"
		"@@ -1 +1,2 @@\n"
		" case\n"
		"+more\n"
		"\\ No newline at end of file\n"
		"--- /dev/null\n"
		"+++ cases/2022/k7q2m4xp/new.md\n"
		"@@ -0,0 +1 @@\n"
		"+new\n"
		"identities/k7q2m4xp.md would change (its content is not shown)\n");
	scratch_holds(scratch, "most/spis.md", "one\ntwo\n");
	buf_free(&out);
	store_close(&store);
}

static void write_and_commit(struct scratch *scratch, struct store *store)
{
	struct change_list list = three_changes(scratch);
	assert_true(store_write(store, &list, &scratch->diags));
	assert_true(store_commit(store, &list, "Three changes", &scratch->diags));
	scratch_found(scratch, "");
	/* nothing left to commit is no failure */
	assert_true(store_commit(store, &list, "Again", &scratch->diags));
	scratch_found(scratch, "");
}

static void only_what_was_written_is_committed(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	scratch_git("most");
	put_store("most/cases");
	scratch_put("most/staged", "before\n");
	scratch_put("most/edited", "before\n");
	scratch_run(
		"cd most && git add . && git commit -qm first && "
		"echo after >staged && git add staged && echo after >edited && touch untracked");
	scratch_open(scratch, &store);
	write_and_commit(scratch, &store);
	scratch_run(
		"cd most && test $(git rev-list --count HEAD) = 2 && "
		"git show --format=%s --name-only >../shown && git status --porcelain >../status");
	scratch_holds(scratch, "shown",
		"Three changes\n\n"
		"cases/2022/k7q2m4xp/case.md\n"
		"cases/2022/k7q2m4xp/new.md\n"
		"spis.md\n");
	scratch_holds(scratch, "status", " M edited\nM  staged\n?? untracked\n");
	store_close(&store);
}

static void each_repository_gets_its_own_commit(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	scratch_git("most");
	scratch_git("team");
	put_store("team");
	scratch_run("for d in most team; do cd $d; git add .; git commit -qm first; cd ..; done; "
		    "git -C most config spis.cases ../team");
	scratch_open(scratch, &store);
	write_and_commit(scratch, &store);
	scratch_run("for d in most team; do git -C $d show --format= --name-only; done >shown");
	scratch_holds(scratch, "shown", "spis.md\n2022/k7q2m4xp/case.md\n2022/k7q2m4xp/new.md\n");
	store_close(&store);
}

static void a_hook_that_refuses_is_heard(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	put_store("most/cases");
	scratch_open(scratch, &store);
	struct change_list list = three_changes(scratch);
	assert_false(store_commit(&store, &list, "No repository", &scratch->diags));
	scratch_found(scratch, "no-git");
	scratch_git("most");
	scratch_run("cd most && git add . && git commit -qm first && "
		    "printf '#!/bin/sh\\necho not so >&2\\nexit 1\\n' >.git/hooks/pre-commit && "
		    "chmod +x .git/hooks/pre-commit");
	assert_true(store_write(&store, &list, &scratch->diags));
	assert_false(store_commit(&store, &list, "Refused", &scratch->diags));
	assert_int_equal(scratch->diags.count, 2);
	assert_slice(scratch->diags.items[0].text, "git: not so");
	store_close(&store);
}

static void writers_wait_for_each_other_and_for_git(void **state)
{
	static const struct timespec pause = { .tv_nsec = 100 * 1000 * 1000 };
	struct scratch *scratch = *state;
	struct store store;
	int status;
	scratch_git("most");
	put_store("most/cases");
	scratch_run("cd most && git add . && git commit -qm first && mkdir .git/rebase-apply");
	scratch_open(scratch, &store);
	assert_null(store_lock(&store, &scratch->diags));
	scratch_found(scratch, "git-busy");

	/* an index.lock hinders a commit only, and neither it nor another writer for ever */
	scratch_run("rmdir most/.git/rebase-apply; touch most/.git/index.lock");
	int held = open("most/cases", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	assert_int_equal(flock(held, LOCK_EX), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		nanosleep(&pause, NULL);
		flock(held, LOCK_UN);
		nanosleep(&pause, NULL);
		_exit(unlink("most/.git/index.lock"));
	}
	struct store_lock *lock = store_lock(&store, &scratch->diags);
	assert_non_null(lock);
	assert_int_equal(access("most/.git/index.lock", F_OK), 0);
	write_and_commit(scratch, &store);
	store_unlock(lock);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	close(held);
	store_close(&store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			differences_are_shown, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			only_what_was_written_is_committed, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			each_repository_gets_its_own_commit, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_hook_that_refuses_is_heard, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			writers_wait_for_each_other_and_for_git, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
