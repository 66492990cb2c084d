/* The forms of paths: which names a year, a person, a case, a record may have. */
#include "base/array.h"
#include "model/path_form.h"
#include "unit.h"

static void test_forms(void **state)
{
	static const struct {
		const char *path, *form;
		bool fits;
	} rows[] = {
		{ "meetings/2022/x.md", "meetings/YEAR/RECORD.md", true },
		{ "meetings/1900/x.md", "meetings/YEAR/RECORD.md", true },
		{ "meetings/2999/x.md", "meetings/YEAR/RECORD.md", true },
		{ "meetings/1899/x.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/3000/x.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/02022/x.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/202x/x.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/x.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/2022/x.md/y.md", "meetings/YEAR/RECORD.md", false },
		{ "meetings/2022/x.csv", "meetings/YEAR/RECORD.md", false },
		{ "availability/2022/jan.malik.csv", "availability/YEAR/PERSON.csv", true },
		{ "2022/k7q2m4xp/case.md", "YEAR/CASE/case.md", true },
		{ "2022/k7q2m4/case.md", "YEAR/CASE/case.md", false },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		print_message("# %s\n", rows[i].path);
		assert_int_equal(
			path_has_form(slice_from(rows[i].path), rows[i].form), rows[i].fits);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
