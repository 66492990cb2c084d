/* The grid of periods: what is allowed, what is refused and why. */
#include "base/array.h"
#include "logic/privacy/period.h"
#include "unit.h"

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	if (text)
		assert_true(date_parse(slice_from(text), &number));
	return number;
}

static void assert_period(struct period period, const char *from, const char *to)
{
	char text[DATE_TEXT_SIZE];
	assert_string_equal(date_format(period.from, text), from);
	assert_string_equal(date_format(period.to, text), to);
}

static void days_lie_in_periods(void **state)
{
	(void)state;
	assert_period(period_of(GRID_HALF_YEAR, day("2022-01-01")), "2022-01-01", "2022-06-30");
	assert_period(period_of(GRID_HALF_YEAR, day("2022-06-30")), "2022-01-01", "2022-06-30");
	assert_period(period_of(GRID_HALF_YEAR, day("2022-07-01")), "2022-07-01", "2022-12-31");
	assert_period(period_of(GRID_HALF_YEAR, day("2024-02-29")), "2024-01-01", "2024-06-30");
	assert_period(period_of(GRID_YEAR, day("2022-12-31")), "2022-01-01", "2022-12-31");
}

static void periods_of_the_grid_are_chosen(void **state)
{
	static const struct {
		enum grid grid;
		const char *from, *to, *today, *chosen_from, *chosen_to, *name;
	} known[] = {
		{ GRID_HALF_YEAR, "2022-07-01", "2022-12-31", "2023-02-10", "2022-07-01",
			"2022-12-31", "2022 H2" },
		{ GRID_HALF_YEAR, "2022-01-01", NULL, "2023-02-10", "2022-01-01", "2022-06-30",
			"2022 H1" },
		{ GRID_HALF_YEAR, NULL, "2021-12-31", "2023-02-10", "2021-07-01", "2021-12-31",
			"2021 H2" },
		{ GRID_HALF_YEAR, NULL, NULL, "2023-02-10", "2022-07-01", "2022-12-31", "2022 H2" },
		{ GRID_HALF_YEAR, NULL, NULL, "2022-12-31", "2022-01-01", "2022-06-30", "2022 H1" },
		{ GRID_YEAR, NULL, NULL, "2023-02-10", "2022-01-01", "2022-12-31", "2022" },
	};
	(void)state;
	struct arena arena;
	struct diag_list diags;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct period period;
		assert_true(period_choose(known[i].grid, day(known[i].from), day(known[i].to),
			day(known[i].today), &diags, &period));
		assert_period(period, known[i].chosen_from, known[i].chosen_to);
		assert_slice(period_name(period, &arena), known[i].name);
	}
	assert_int_equal(diags.count, 0);
	arena_free(&arena);
}

static void other_periods_are_refused(void **state)
{
	static const struct {
		enum grid grid;
		const char *from, *to, *finding;
	} known[] = {
		{ GRID_HALF_YEAR, "2022-07-01", "2022-09-30",
			"2022-07-01 to 2022-09-30 is no period of this store's grid (2022-07-01 to "
			"2022-12-31; reports whose periods overlap give families away)" },
		{ GRID_HALF_YEAR, "2022-01-01", "2022-12-31",
			"2022-01-01 to 2022-12-31 is no period of this store's grid (2022-01-01 to "
			"2022-06-30; reports whose periods overlap give families away)" },
		{ GRID_YEAR, "2022-07-01", NULL,
			"2022-07-01 to 2022-12-31 is no period of this store's grid (2022-01-01 to "
			"2022-12-31; reports whose periods overlap give families away)" },
		{ GRID_HALF_YEAR, "2022-07-01", "2022-06-30",
			"the period ends on 2022-06-30, before it begins (2022-07-01 or later)" },
	};
	(void)state;
	struct arena arena;
	struct diag_list diags;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct period period;
		assert_false(period_choose(known[i].grid, day(known[i].from), day(known[i].to),
			day("2023-02-10"), &diags, &period));
		assert_int_equal(diags.count, i + 1);
		assert_string_equal(diags.items[i].rule, "period");
		assert_slice(diags.items[i].text, known[i].finding);
	}
	assert_int_equal(diag_status(&diags), 3);
	arena_free(&arena);
}

static void grids_have_names(void **state)
{
	enum grid grid = GRID_YEAR;
	(void)state;
	assert_true(grid_find(slice_from(NULL), &grid));
	assert_int_equal(grid, GRID_HALF_YEAR);
	assert_true(grid_find(slice_from("year"), &grid));
	assert_int_equal(grid, GRID_YEAR);
	assert_false(grid_find(slice_from("quarter"), &grid));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_lie_in_periods),
		cmocka_unit_test(periods_of_the_grid_are_chosen),
		cmocka_unit_test(other_periods_are_refused),
		cmocka_unit_test(grids_have_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
