/* lib/logic: families in categories, and numbers by name. */
#include "findings.h"
#include "logic/privacy/tally.h"
#include "logic/score/sums.h"

static void a_family_counts_once_in_a_category(void **state)
{
	struct findings *findings = *state;
	struct tally tally;
	tally_init(&tally, 2, &findings->arena);
	tally_name(&tally, slice_from("a"));
	tally_name(&tally, slice_from("b"));
	tally_add(&tally, slice_from("b"), 0, 7);
	tally_add(&tally, slice_from("c"), 0, 3);
	tally_add(&tally, slice_from("b"), 0, 3);
	tally_add(&tally, slice_from("b"), 0, 7);
	tally_add(&tally, slice_from("b"), 1, 7);
	tally_count(&tally);
	assert_int_equal(tally.count, 3);
	assert_slice(tally.items[0]->code, "a");
	assert_int_equal(tally.items[0]->counts[0], 0);
	assert_int_equal(tally.items[1]->counts[0], 2);
	assert_int_equal(tally.items[1]->counts[1], 1);
	assert_int_equal(tally.items[2]->counts[0], 1);
	assert_int_equal(tally_union(&tally, (const bool[]){ true, true, true }, 0), 2);
	assert_int_equal(tally_union(&tally, (const bool[]){ true, false, true }, 0), 1);
	assert_int_equal(tally_union(&tally, (const bool[]){ true, false, true }, 1), 0);
}

static void numbers_are_added_by_name_and_detail(void **state)
{
	struct findings *findings = *state;
	struct slice none = { NULL, 0 };
	struct sums sums;
	sums_init(&sums, &findings->arena);
	sums_add(&sums, slice_from("work"), slice_from("travel"), 30);
	sums_add(&sums, slice_from("visit"), none, 45);
	sums_add(&sums, slice_from("work"), slice_from("administration"), 5);
	sums_add(&sums, slice_from("work"), slice_from("travel"), 15);
	assert_int_equal(sums.count, 3);
	assert_slice(sums.items[0].name, "visit");
	assert_slice(sums.items[1].detail, "administration");
	assert_int_equal(sums_get(&sums, slice_from("work"), slice_from("travel")), 45);
	assert_int_equal(sums_get(&sums, slice_from("visit"), none), 45);
	assert_int_equal(sums_get(&sums, slice_from("call"), none), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_family_counts_once_in_a_category, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			numbers_are_added_by_name_and_detail, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
