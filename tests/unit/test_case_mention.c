#include "findings.h"
#include "logic/check/case_mention.h"
#include "model/name.h"

static void test_words(void **state)
{
	(void)state;
	static const struct {
		const char *line, *found;
	} rows[] = {
		{ "we spoke of k7q2m4xp at length", "k7q2m4xp" },
		{ "(k7q2m4xp)", "k7q2m4xp" },
		{ "cases/2022/k7q2m4xp/case.md", "k7q2m4xp" },
		{ "a1b2c3d4, then k7q2m4xp", "a1b2c3d4" },
		{ "", "" },
		{ "k7q2m4x k7q2m4xpp 7kq2m4xp k7q2m4xl K7Q2M4XP", "" },
		{ "řk7q2m4xp k7q2m4xpř", "" },
	};
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct slice line = slice_from(rows[i].line);
		size_t start = 0, end = 0;
		bool found = name_next_case(line, 0, &start, &end);
		assert_int_equal(found, rows[i].found[0] != '\0');
		if (found)
			assert_slice(slice_part(line, start, end - start), rows[i].found);
	}
}

static bool only_one(void *closure, struct slice id)
{
	(void)closure;
	return slice_equals(id, "k7q2m4xp");
}

static void test_only_cases_that_are_there(void **state)
{
	struct findings *findings = *state;
	struct link_world world = { .has_case = only_one };
	struct record record = {
		.shown = slice_from("minutes.md"),
		.bytes = slice_from("---\nkind: platform\ntopic: gardener\n---\n"
				    "About a1b2c3d4 and k7q2m4xp and k7q2m4xp.\n"),
	};
	assert_false(case_mention_check(&record, &world, &findings->diags));
	assert_findings(findings,
		"case 5:19 'k7q2m4xp' is a case (a platform meeting names none)\n"
		"case 5:32 'k7q2m4xp' is a case (a platform meeting names none)\n");

	world.has_case = NULL; /* the cases are elsewhere: nothing can be said */
	assert_true(case_mention_check(&record, &world, &findings->diags));
	assert_findings(findings, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test_setup_teardown(
			test_only_cases_that_are_there, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
