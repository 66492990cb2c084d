/* Age and time as a case study tells them, on the days at which they change. */
#include "base/array.h"
#include "logic/privacy/study_terms.h"
#include "unit.h"

static void ages_fall_into_bands(void **state)
{
	static const struct {
		int years;
		const char *band;
	} rows[] = {
		{ 0, "up to 2 years" },
		{ 2, "up to 2 years" },
		{ 3, "3 to 5 years" },
		{ 5, "3 to 5 years" },
		{ 6, "6 to 10 years" },
		{ 10, "6 to 10 years" },
		{ 11, "11 to 14 years" },
		{ 14, "11 to 14 years" },
		{ 15, "15 to 17 years" },
		{ 17, "15 to 17 years" },
		{ 18, "18 years or more" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_string_equal(study_age(rows[i].years), rows[i].band);
}

/* Opened on 31 August: a month that has no such day is over with its last. */
static void time_is_told_since_the_opening(void **state)
{
	static const struct {
		const char *day, *time;
	} rows[] = {
		{ "2022-08-30", "Before the case was opened" },
		{ "2022-08-31", "In the first month" },
		{ "2022-09-29", "In the first month" },
		{ "2022-09-30", "In the second month" },
		{ "2022-10-30", "In the second month" },
		{ "2022-10-31", "In the third month" },
		{ "2023-08-30", "In the twelfth month" },
		{ "2023-08-31", "In the second year" },
		{ "2024-08-31", "In the third year" },
		{ "2025-08-30", "In the third year" },
		{ "2025-08-31", "After the third year" },
	};
	day_number opened = date_from_civil(2022, 8, 31), day;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_true(date_parse(slice_from(rows[i].day), &day));
		assert_string_equal(study_time(opened, day), rows[i].time);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ages_fall_into_bands),
		cmocka_unit_test(time_is_told_since_the_opening),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
