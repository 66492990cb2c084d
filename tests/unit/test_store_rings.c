/* lib/store: where a store and its rings are found, and where identities may lie. */
#include "base/array.h"
#include "scratch.h"
#include <sys/prctl.h>
#include <sys/resource.h>

static bool open_with(struct scratch *scratch, struct store_options options, struct store *store)
{
	return store_open(&options, &scratch->arena, &scratch->diags, store);
}

static void the_nearest_root_is_found(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	struct slice bytes;
	assert_false(open_with(scratch, (struct store_options){ 0 }, &store));
	scratch_found(scratch, "no-store");
	scratch_put("most/spis.md", "");
	scratch_put("most/cases/2022/k7q2m4xp/link", "");
	assert_int_equal(chdir("most/cases/2022"), 0);
	assert_true(open_with(scratch, (struct store_options){ 0 }, &store));
	assert_slice(store.root, "../..");
	assert_slice(source_shown(store.cases, slice_from("x"), &scratch->arena), "../../cases/x");
	assert_slice(store_shown(&store, RING_CASES, slice_from("x"), &scratch->arena), "cases/x");
	store_close(&store);
	assert_int_equal(chdir("../.."), 0);
	assert_true(open_with(scratch, (struct store_options){ 0 }, &store));
	assert_slice(source_shown(store.cases, slice_from("x"), &scratch->arena), "cases/x");
	assert_int_equal(source_read(store.cases, slice_from("../spis.md"), 9, &scratch->arena,
				 &scratch->diags, &bytes),
		SOURCE_FAILED);
	scratch_found(scratch, "path");
	store_close(&store);
}

static void a_directory_that_is_no_store_is_said(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	scratch_put("other/file", "");
	scratch_put("most/spis.md", "");
	assert_false(open_with(
		scratch, (struct store_options){ .directory = slice_from("other") }, &store));
	scratch_found(scratch, "no-store");
	assert_false(open_with(scratch,
		(struct store_options){ .environment_store = slice_from("none") }, &store));
	scratch_found(scratch, "no-store");
	assert_true(open_with(scratch,
		(struct store_options){
			.directory = slice_from("most/"), .environment_store = slice_from("none") },
		&store));
	assert_null(store_need(&store, RING_CASES, &scratch->diags));
	scratch_found(scratch, "no-ring");
	assert_null(store_need(&store, RING_IDENTITIES, &scratch->diags));
	scratch_found(scratch, "no-ring");
	store_close(&store);
}

static void cases_may_lie_elsewhere(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	scratch_git("most");
	scratch_put("most/spis.md", "");
	scratch_put("team/2023/k7q2m4xp/case.md", "");
	scratch_put("team/2022/zzzzzzzz/case.md", "");
	scratch_put("team/2022/abcdefgh/case.md", "");
	scratch_put("team/signals/2022/x.md", "");
	scratch_run("git -C most config spis.cases ../team");
	scratch_open(scratch, &store);
	assert_slice(store.cases_root, "most/../team");
	struct slice id = slice_from("k7q2m4xp");
	assert_slice(
		store_find_case(&store, id, &scratch->arena, &scratch->diags), "2023/k7q2m4xp");
	assert_null(
		store_find_case(&store, slice_from("k7q2"), &scratch->arena, &scratch->diags).data);
	assert_null(store_find_case(
		&store, slice_from("../2023/k7q2m4xp"), &scratch->arena, &scratch->diags)
			    .data);
	struct slice_list folders;
	assert_true(store_list_cases(&store, &scratch->arena, &scratch->diags, &folders));
	assert_int_equal(folders.count, 3);
	assert_slice(folders.items[0], "2022/abcdefgh");
	assert_slice(folders.items[1], "2023/k7q2m4xp");
	assert_slice(folders.items[2], "2022/zzzzzzzz");
	store_close(&store);
	/* the environment comes first */
	assert_false(open_with(scratch,
		(struct store_options){
			.directory = slice_from("most"), .environment_cases = slice_from("none") },
		&store));
	scratch_found(scratch, "no-ring");
}

static void a_commit_has_its_own_cases(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	struct slice bytes;
	scratch_git("most");
	scratch_put("most/spis.md", "");
	scratch_put("most/cases/2022/k7q2m4xp/case.md", "then");
	scratch_run("cd most && git add . && git commit -qm x && rm -r cases");
	assert_true(open_with(scratch,
		(struct store_options){
			.directory = slice_from("most"), .commit = slice_from("HEAD") },
		&store));
	struct slice path = slice_from("2022/k7q2m4xp/case.md");
	assert_int_equal(
		source_read(store.cases, path, 99, &scratch->arena, &scratch->diags, &bytes),
		SOURCE_FOUND);
	assert_slice(bytes, "then");
	assert_slice(source_shown(store.cases, path, &scratch->arena),
		"HEAD:cases/2022/k7q2m4xp/case.md");
	assert_null(store_lock(&store, &scratch->diags));
	scratch_found(scratch, "read-only");
	store_close(&store);
}

static void identities_lie_outside_and_shut(void **state)
{
	static const struct {
		const char *path;
		const char *mode;
		const char *rule;
	} cases[] = {
		{ "secret", "700", "" },
		{ "secret", "750", "identities-open" },
		{ "secret", "701", "identities-open" },
		{ "repo/secret", "700", "identities-inside" },
		{ "repo/most/secret", "700", "identities-inside" },
		{ "repo/most/cases/secret", "700", "identities-inside" },
		{ "second/secret", "700", "identities-inside" },
		{ "private/secret", "700", "" },	  /* a work tree without a store */
		{ "way-in", "700", "identities-inside" }, /* a link into the store */
		{ "nowhere", NULL, "" },
	};
	struct scratch *scratch = *state;
	struct store store;
	scratch_git("repo");
	scratch_git("private");
	scratch_put("repo/most/spis.md", "");
	scratch_put("second/spis.md", "");
	scratch_run("ln -s repo/most/secret way-in; mkdir repo/most/cases");
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		if (cases[i].mode)
			scratch_run(arena_format(&scratch->arena,
				"mkdir -p $(readlink -m %s) && chmod %s %s", cases[i].path,
				cases[i].mode, cases[i].path)
					    .data);
		bool fine = open_with(scratch,
			(struct store_options){ .directory = slice_from("repo/most"),
				.environment_identities = slice_from(cases[i].path) },
			&store);
		assert_int_equal(fine, cases[i].rule[0] == '\0');
		scratch_found(scratch, cases[i].rule);
		assert_int_equal(store.identities != NULL, fine && cases[i].mode);
		if (fine)
			store_close(&store);
	}
}

/* From the moment at which a name can be in its memory. */
static void a_process_with_identities_is_shut(void **state)
{
	struct scratch *scratch = *state;
	struct store_options options = { .directory = slice_from("most") };
	struct rlimit core;
	struct store store;

	scratch_put("most/spis.md", "");
	scratch_put("secret/k7q2m4xp.md", "---\n---\n");
	assert_int_equal(chmod("secret", 0700), 0);
	assert_int_equal(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
	assert_true(open_with(scratch, options, &store));
	assert_int_equal(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
	store_close(&store);
	options.environment_identities = slice_from("secret");
	assert_true(open_with(scratch, options, &store));
	assert_int_equal(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
	assert_int_equal(getrlimit(RLIMIT_CORE, &core), 0);
	assert_int_equal(core.rlim_cur, 0);
	assert_int_equal(core.rlim_max, 0);
	store_close(&store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			the_nearest_root_is_found, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_directory_that_is_no_store_is_said, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			cases_may_lie_elsewhere, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_commit_has_its_own_cases, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			identities_lie_outside_and_shut, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_process_with_identities_is_shut, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
