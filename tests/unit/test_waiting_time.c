/* lib/logic: how long families wait. Medians against published ones, and against curves worked out
 * by hand. */
#include "base/array.h"
#include "base/number.h"
#include "logic/refer/waiting_time.h"
#include "unit.h"

/* Days with help are positive; a negative number is a wait that was only seen so far, as "28+" is
 * written in tables. */
static long median_of(const long *seen, size_t count)
{
	struct wait waits[32];
	assert_true(count <= ARRAY_LEN(waits));
	for (size_t i = 0; i < count; i++) {
		waits[i].days = seen[i] < 0 ? -seen[i] : seen[i];
		waits[i].end = seen[i] < 0 ? i % 2 ? WAIT_OPEN : WAIT_CLOSED : WAIT_STARTED;
	}
	return wait_median(waits, count);
}

/* Remission of acute myelogenous leukemia in weeks, with maintenance chemotherapy and without
 * (R. G. Miller, Survival Analysis, Wiley 1981, p. 49; `aml` of R's package survival, whose
 * survfit(Surv(time, status) ~ x, aml) prints the medians 31 and 23). */
static void medians_of_aml(void **state)
{
	static const long maintained[] = { 9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161 };
	static const long nonmaintained[] = { 5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45 };
	(void)state;
	assert_int_equal(median_of(maintained, ARRAY_LEN(maintained)), 31);
	assert_int_equal(median_of(nonmaintained, ARRAY_LEN(nonmaintained)), 23);
}

/* Remission of acute leukemia in weeks, with 6-mercaptopurine and with placebo (E. J. Freireich et
 * al., Blood 21 (1963), 699-716): medians 23 and 8, S(22) = 0.538 and S(23) = 0.448 with treatment,
 * as R's survfit gives them. Over the finished alone the first would be 10. */
static void medians_of_mercaptopurine(void **state)
{
	static const long treated[] = { 6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22,
		23, -25, -32, -32, -34, -35 };
	static const long placebo[] = { 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15,
		17, 22, 23 };
	(void)state;
	assert_int_equal(median_of(treated, ARRAY_LEN(treated)), 23);
	assert_int_equal(median_of(placebo, ARRAY_LEN(placebo)), 8);
}

static void the_rule_at_its_edges(void **state)
{
	static const struct {
		long seen[8];
		size_t count;
		long median;
	} known[] = {
		{ { 0 }, 0, INTEGER_NONE },
		{ { 7 }, 1, 7 },
		{ { -7 }, 1, INTEGER_NONE },
		{ { 0, 0, -5 }, 3, 0 },
		/* S is one half exactly from 2 on: the first such day (R: 5.5). */
		{ { 1, 2, 9, 30 }, 4, 2 },
		{ { 9, -9 }, 2, 9 }, /* help comes before the end of sight: 1 - 1/2 */
		{ { -8, 9 }, 2, 9 }, /* 1 - 1/1 */
		/* 5/6 * 4/5 * 2/3 = 4/9 */
		{ { 3, 4, -5, 6, -7, -7 }, 6, 6 },
		/* 5/6 * 4/5 * 3/4 = 1/2, of numbers that have no exact binary fraction */
		{ { 1, 2, 3, -4, -4, -4 }, 6, 3 },
		/* 6/7 * 5/6 * 4/5 = 4/7 */
		{ { 1, 2, 3, -4, -4, -4, -4 }, 7, INTEGER_NONE },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		long median = median_of(known[i].seen, known[i].count);
		if (median != known[i].median)
			fail_msg("row %zu: %ld, not %ld", i, median, known[i].median);
	}
}

static void waits_are_read(void **state)
{
	static const day_number none = INT32_MIN;
	static const struct {
		day_number helped, closed;
		struct wait wait;
	} known[] = {
		{ none, none, { 50, WAIT_OPEN } }, { none, 120, { 20, WAIT_CLOSED } },
		{ 110, none, { 10, WAIT_STARTED } }, { 110, 120, { 10, WAIT_STARTED } },
		{ 130, 120, { 30, WAIT_STARTED } }, /* it came, though the case was closed */
		{ 100, none, { 0, WAIT_STARTED } },
		{ none, 90, { 0, WAIT_CLOSED } }, /* days that contradict each other */
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct wait wait = wait_read(100, known[i].helped, known[i].closed, 150);
		assert_int_equal(wait.days, known[i].wait.days);
		assert_int_equal(wait.end, known[i].wait.end);
	}
}

static void help_that_goes_on_ends_the_wait_at_once(void **state)
{
	(void)state;
	assert_int_equal(spell_since(&(struct help_spell){ 90, 99 }, 100), DATE_NONE);
	assert_int_equal(spell_since(&(struct help_spell){ 90, 100 }, 100), 100);
	assert_int_equal(spell_since(&(struct help_spell){ 90, DATE_NONE }, 100), 100);
	assert_int_equal(spell_since(&(struct help_spell){ 100, DATE_NONE }, 100), 100);
	assert_int_equal(spell_since(&(struct help_spell){ 105, 107 }, 100), 105);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(medians_of_aml),
		cmocka_unit_test(medians_of_mercaptopurine),
		cmocka_unit_test(the_rule_at_its_edges),
		cmocka_unit_test(waits_are_read),
		cmocka_unit_test(help_that_goes_on_ends_the_wait_at_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
