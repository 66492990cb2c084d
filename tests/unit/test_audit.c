/* The audit of what is published: leaks worked out by hand, and every bound against all
 * possibilities. */
#include "base/random.h"
#include "logic/privacy/audit.h"
#include "unit.h"

struct fixture {
	struct arena arena;
	struct diag_list diags;
	struct audit audit;
};

static int begin(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	diag_list_init(&fixture.diags, &fixture.arena);
	audit_init(&fixture.audit, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int end(void **state)
{
	struct fixture *fixture = *state;
	arena_free(&fixture->arena);
	return 0;
}

static size_t people(struct audit *audit, const char *name, long low, long high)
{
	return audit_add_cell(audit, AUDIT_PEOPLE, slice_from(name), (struct band){ low, high });
}

static size_t unpublished(struct audit *audit)
{
	return audit_add_cell(
		audit, AUDIT_UNPUBLISHED, slice_from("total"), (struct band){ 0, AUDIT_MOST });
}

static size_t headline(struct audit *audit, long count)
{
	return audit_add_cell(
		audit, AUDIT_HEADLINE, slice_from("headline"), (struct band){ count, count });
}

static void assert_bounds(const struct audit *audit, size_t cell, long low, long high)
{
	assert_int_equal(audit->cells[cell].bounds.low, low);
	assert_int_equal(audit->cells[cell].bounds.high, high);
}

static void bands_alone_tell_nothing(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t parts[] = { people(audit, "a", 0, 2), people(audit, "b", 3, 7) };
	audit_add_sum(audit, AUDIT_PARTITION, unpublished(audit), parts, 2);
	assert_true(audit_check(audit, &fixture->diags));
	assert_bounds(audit, 2, 3, 9);
}

static void an_exact_total_gives_parts_away(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t parts[] = { people(audit, "a", 0, 2), people(audit, "b", 3, 7) };
	audit_add_sum(audit, AUDIT_PARTITION, headline(audit, 8), parts, 2);
	/* b is 8 - 0 at most and 8 - 2 at least; a is 8 - 7 at least. */
	assert_false(audit_check(audit, &fixture->diags));
	assert_bounds(audit, parts[0], 1, 2);
	assert_bounds(audit, parts[1], 6, 7);
	assert_int_equal(fixture->diags.count, 2);
	assert_string_equal(fixture->diags.items[0].rule, "audit");
	assert_slice(fixture->diags.items[0].text,
		"a: what is published leaves only 1 to 2 (three possible values or more)");
}

static void two_tables_share_a_total(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t total = unpublished(audit);
	size_t ages[] = { people(audit, "0-5", 0, 2), people(audit, "6-11", 0, 2),
		people(audit, "12-17", 0, 2) };
	size_t sexes[] = { people(audit, "f", 3, 7), people(audit, "m", 3, 7) };
	audit_add_sum(audit, AUDIT_PARTITION, total, ages, 3);
	audit_add_sum(audit, AUDIT_PARTITION, total, sexes, 2);
	/* At most 6 by age, at least 6 by sex. */
	assert_false(audit_check(audit, &fixture->diags));
	assert_int_equal(fixture->diags.count, 5);
	assert_bounds(audit, total, 6, 6);
	assert_bounds(audit, ages[2], 2, 2);
	assert_bounds(audit, sexes[0], 3, 3);
}

static void several_reasons_cover_the_families(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t reasons[] = { people(audit, "truancy", 8, 12), people(audit, "debt", 3, 7) };
	audit_add_sum(audit, AUDIT_COVER, headline(audit, 17), reasons, 2);
	/* Truancy in 17 - 7 at least, debt in 17 - 12; both of them may be in the same families. */
	assert_true(audit_check(audit, &fixture->diags));
	assert_bounds(audit, reasons[0], 10, 12);
	assert_bounds(audit, reasons[1], 5, 7);
}

static void a_subset_is_no_more_than_the_whole(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t acute = people(audit, "acute", 3, 7);
	audit_add_sum(audit, AUDIT_SUBSETS, headline(audit, 4), &acute, 1);
	assert_false(audit_check(audit, &fixture->diags));
	assert_bounds(audit, acute, 3, 4);
}

static void a_minority_is_less_than_half(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t total = people(audit, "opened", 13, 17), few = people(audit, "started", 3, 7);
	audit_add_sum(audit, AUDIT_MINORITY, total, &few, 1);
	/* 7 of 15 are less than half, and 3 of 13. */
	assert_true(audit_check(audit, &fixture->diags));
	assert_bounds(audit, few, 3, 7);
	size_t many = people(audit, "helped", 8, 12);
	audit_add_sum(audit, AUDIT_MINORITY, total, &many, 1);
	/* 8 are less than half of 17 alone, and 9 of none of these. */
	assert_false(audit_check(audit, &fixture->diags));
	assert_bounds(audit, many, 8, 8);
	assert_bounds(audit, total, 17, 17);
}

static void contradictions_are_said(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t acute = people(audit, "acute", 8, 12);
	audit_add_sum(audit, AUDIT_SUBSETS, headline(audit, 4), &acute, 1);
	assert_false(audit_check(audit, &fixture->diags));
	assert_slice(fixture->diags.items[0].text,
		"acute contradicts the other numbers that were published (the same records, "
		"counted in the same way)");
}

static void sums_in_a_circle_end(void **state)
{
	struct fixture *fixture = *state;
	struct audit *audit = &fixture->audit;
	size_t one = headline(audit, 1), first = unpublished(audit), second = unpublished(audit);
	audit_add_sum(audit, AUDIT_PARTITION, first, (size_t[]){ second, one }, 2);
	audit_add_sum(audit, AUDIT_PARTITION, second, (size_t[]){ first, one }, 2);
	audit_tighten(audit);
	assert_true(audit->cells[first].bounds.low > 0);
}

/* Two partitions of one total, with two parts each: all numbers that agree are tried. */
enum { CELLS = 4, MOST = 6 };

static bool next_numbers(long numbers[CELLS])
{
	for (size_t i = 0; i < CELLS; i++) {
		if (++numbers[i] <= MOST)
			return true;
		numbers[i] = 0;
	}
	return false;
}

static bool agree(const long numbers[CELLS], const struct band bands[CELLS])
{
	for (size_t i = 0; i < CELLS; i++)
		if (numbers[i] < bands[i].low || numbers[i] > bands[i].high)
			return false;
	return numbers[0] + numbers[1] == numbers[2] + numbers[3];
}

static bool possible_bounds(const struct band bands[CELLS], struct band bounds[CELLS])
{
	long numbers[CELLS] = { 0 };
	bool any = false;
	do {
		if (!agree(numbers, bands))
			continue;
		for (size_t i = 0; i < CELLS; i++) {
			if (!any || numbers[i] < bounds[i].low)
				bounds[i].low = numbers[i];
			if (!any || numbers[i] > bounds[i].high)
				bounds[i].high = numbers[i];
		}
		any = true;
	} while (next_numbers(numbers));
	return any;
}

static void bounds_are_those_of_all_possibilities(void **state)
{
	struct fixture *fixture = *state;
	struct random_stream stream;
	random_init(&stream, 20220914);
	for (int trial = 0; trial < 200; trial++) {
		struct band bands[CELLS], bounds[CELLS];
		struct audit audit;
		audit_init(&audit, &fixture->arena);
		for (size_t i = 0; i < CELLS; i++) {
			bands[i].low = (long)(random_next(&stream) % (MOST - 1));
			bands[i].high = bands[i].low + (long)(random_next(&stream) % 3);
			people(&audit, "cell", bands[i].low, bands[i].high);
		}
		size_t total = unpublished(&audit);
		audit_add_sum(&audit, AUDIT_PARTITION, total, (size_t[]){ 0, 1 }, 2);
		audit_add_sum(&audit, AUDIT_PARTITION, total, (size_t[]){ 2, 3 }, 2);
		bool possible = possible_bounds(bands, bounds);
		audit_check(&audit, &fixture->diags);
		bool crossed = false;
		for (size_t i = 0; i < audit.cell_count; i++)
			crossed |= audit.cells[i].bounds.low > audit.cells[i].bounds.high;
		assert_int_equal(crossed, !possible);
		for (size_t i = 0; possible && i < CELLS; i++)
			assert_bounds(&audit, i, bounds[i].low, bounds[i].high);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(bands_alone_tell_nothing, begin, end),
		cmocka_unit_test_setup_teardown(an_exact_total_gives_parts_away, begin, end),
		cmocka_unit_test_setup_teardown(two_tables_share_a_total, begin, end),
		cmocka_unit_test_setup_teardown(several_reasons_cover_the_families, begin, end),
		cmocka_unit_test_setup_teardown(a_subset_is_no_more_than_the_whole, begin, end),
		cmocka_unit_test_setup_teardown(a_minority_is_less_than_half, begin, end),
		cmocka_unit_test_setup_teardown(contradictions_are_said, begin, end),
		cmocka_unit_test_setup_teardown(sums_in_a_circle_end, begin, end),
		cmocka_unit_test_setup_teardown(bounds_are_those_of_all_possibilities, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
