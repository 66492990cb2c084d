/* lib/base against values worked out by other means (GNU date, the published reference streams). */
#include "base/array.h"
#include "base/buf.h"
#include "base/date.h"
#include "base/diag.h"
#include "base/index.h"
#include "base/number.h"
#include "base/random.h"
#include "unit.h"
#include <stdlib.h>

static void dates_convert(void **state)
{
	static const struct {
		int year, month, day;
		day_number number;
	} known[] = {
		/* echo $(($(date -ud 2022-09-14 +%s) / 86400)) */
		{ 1970, 1, 1, 0 },
		{ 1969, 12, 31, -1 },
		{ 1900, 3, 1, -25508 },
		{ 1999, 12, 31, 10956 },
		{ 2000, 2, 29, 11016 },
		{ 2000, 3, 1, 11017 },
		{ 2022, 9, 14, 19249 },
		{ 2024, 2, 29, 19782 },
		{ 2100, 2, 28, 47540 },
		{ 2100, 3, 1, 47541 },
		{ 2999, 12, 31, 376199 },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		int year, month, day;
		assert_int_equal(date_from_civil(known[i].year, known[i].month, known[i].day),
			known[i].number);
		date_to_civil(known[i].number, &year, &month, &day);
		assert_int_equal(year, known[i].year);
		assert_int_equal(month, known[i].month);
		assert_int_equal(day, known[i].day);
	}
}

/* Every day from 1900 to 2999 follows the one before. */
static void dates_follow_each_other(void **state)
{
	(void)state;
	int year = 1900, month = 1, day = 1;
	for (day_number number = -25567; number <= 376199; number++) {
		int got_year, got_month, got_day;
		date_to_civil(number, &got_year, &got_month, &got_day);
		if (got_year != year || got_month != month || got_day != day ||
			date_from_civil(year, month, day) != number)
			fail_msg("day %ld", (long)number);
		if (date_exists(year, month, ++day))
			continue;
		day = 1;
		if (++month > 12) {
			month = 1;
			year++;
		}
	}
	assert_int_equal(year, 3000);
}

static void dates_parse(void **state)
{
	static const char *const wrong[] = { "", "2022-9-14", "2022-09-14 ", " 2022-09-14",
		"2022/09/14", "14.9.2022", "2022-02-29", "2100-02-29", "1900-02-29", "2022-13-01",
		"2022-00-10", "2022-04-31", "2022-01-00", "1899-12-31", "3000-01-01", "20220-9-14",
		"2022-09-1x", "+022-09-14", "2022-09-\xC2\xB9" };
	char text[DATE_TEXT_SIZE];
	day_number day = 7;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		if (date_parse(slice_from(wrong[i]), &day))
			fail_msg("%s was taken", wrong[i]);
		assert_int_equal(day, 7);
	}
	assert_true(date_parse(slice_from("2000-02-29"), &day));
	assert_int_equal(day, 11016);
	assert_string_equal(date_format(day, text), "2000-02-29");
	assert_string_equal(date_format(DATE_NONE, text), "");
}

static void dates_relative(void **state)
{
	static const struct {
		const char *text, *today, *expected; /* NULL: refused */
	} cases[] = {
		{ "today", "2022-09-14", "2022-09-14" },
		{ "yesterday", "2022-03-01", "2022-02-28" },
		{ "tomorrow", "2024-02-28", "2024-02-29" },
		{ "+14d", "2022-12-24", "2023-01-07" },
		{ "-2w", "2022-01-10", "2021-12-27" },
		{ "-3m", "2022-05-31", "2022-02-28" },
		{ "+1m", "2024-01-31", "2024-02-29" },
		{ "-1m", "2022-01-15", "2021-12-15" },
		{ "+1y", "2024-02-29", "2025-02-28" },
		{ "-12y", "2024-02-29", "2012-02-29" },
		{ "2022-09-14", "2000-01-01", "2022-09-14" },
		{ "14d", "2022-09-14", NULL },
		{ "+d", "2022-09-14", NULL },
		{ "+1", "2022-09-14", NULL },
		{ "+1h", "2022-09-14", NULL },
		{ "+1 d", "2022-09-14", NULL },
		{ "--1d", "2022-09-14", NULL },
		{ "+99999y", "2022-09-14", NULL },
		{ "+999999d", "2022-09-14", NULL },
		{ "-200y", "2022-09-14", NULL },
		{ "now", "2022-09-14", NULL },
		{ "", "2022-09-14", NULL },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		char text[DATE_TEXT_SIZE];
		day_number today, day = DATE_NONE;
		assert_true(date_parse(slice_from(cases[i].today), &today));
		bool taken = date_parse_relative(slice_from(cases[i].text), today, &day);
		if (taken != (cases[i].expected != NULL))
			fail_msg("%s", cases[i].text);
		assert_string_equal(
			date_format(day, text), cases[i].expected ? cases[i].expected : "");
	}
}

static void numbers_parse(void **state)
{
	static const char *const wrong[] = { "", "-", "+1", " 1", "1 ", "01", "-01", "-0", "1.0",
		"1e3", "0x1", "9223372036854775808", "-9223372036854775808", "99999999999999999999",
		"1-" };
	long number = 7;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		if (number_parse(slice_from(wrong[i]), &number))
			fail_msg("%s was taken", wrong[i]);
		assert_int_equal(number, 7);
	}
	assert_true(number_parse(slice_from("0"), &number));
	assert_int_equal(number, 0);
	assert_true(number_parse(slice_from("-120"), &number));
	assert_int_equal(number, -120);
	assert_true(number_parse(slice_from("9223372036854775807"), &number));
	assert_true(number == LONG_MAX);
}

static void decimals_parse(void **state)
{
	static const struct {
		const char *text;
		double expected;
	} cases[] = { { "50.50", 50.5 }, { "-80.2", -80.2 }, { "14", 14 }, { "0.1", 0.1 },
		{ "-0.000001", -0.000001 }, { "25.774265", 25.774265 },
		{ "123456789.012345", 123456789.012345 } };
	static const char *const wrong[] = { "", "-", ".5", "5.", "-.5", ".", "1.2.3", "1,5", "1e5",
		" 1", "inf", "nan", "+1.5", "1.-5", "100000000000000000000000" };
	double number;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_true(number_parse_decimal(slice_from(cases[i].text), &number));
		assert_true(number == cases[i].expected);
	}
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		if (number_parse_decimal(slice_from(wrong[i]), &number))
			fail_msg("%s was taken", wrong[i]);
	}
	/* More digits than a double has. */
	assert_true(number_parse_decimal(slice_from("25.77426599999999712345678901234"), &number));
	assert_true(number > 25.77426599999999 && number < 25.77426600000001);
}

static void slices(void **state)
{
	(void)state;
	struct slice absent = { 0 };
	assert_true(slice_is_empty(absent) && slice_is_empty(slice_from("")));
	assert_true(slice_equal(absent, slice_from("")));
	assert_string_equal(slice_text(absent), "");
	assert_true(slice_compare(slice_from("a"), slice_from("ab")) < 0);
	assert_true(
		slice_compare(slice_from("z"), slice_from("\xC4\x8D")) < 0); /* unsigned bytes */
	assert_int_equal(slice_compare(absent, slice_from("")), 0);
	assert_true(slice_starts(slice_from("x-note"), "x-"));
	assert_false(slice_starts(slice_from("x"), "x-"));
	assert_true(slice_ends(slice_from("a.csv"), ".csv"));
	assert_false(slice_ends(slice_from("csv"), ".csv"));
	assert_true(slice_equals(slice_part(slice_from("abcdef"), 2, 3), "cde"));
	assert_true(slice_equals(slice_part(slice_from("abcdef"), 4, 99), "ef"));
	assert_true(slice_equals(slice_part(slice_from("abcdef"), 9, 1), ""));
	assert_int_equal(slice_find(slice_from("a;b;c"), ';', 2), 3);
	assert_int_equal(slice_find(slice_from("abc"), ';', 0), 3);
	assert_int_equal(slice_find(absent, ';', 0), 0);
	assert_true(slice_equals(slice_trim(slice_from(" \t a b\r")), "a b"));
	assert_true(slice_equals(slice_trim(slice_from(" \t")), ""));
}

static void slices_split(void **state)
{
	static const char *const expected[] = { "a", "", "b" };
	static const char *const texts[] = { "a;;b", "a;;b;" };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		struct slice rest = slice_from(texts[i]), part;
		for (size_t j = 0; j < ARRAY_LEN(expected); j++) {
			assert_true(slice_split(&rest, ';', &part));
			assert_true(slice_equals(part, expected[j]));
		}
		assert_false(slice_split(&rest, ';', &part));
	}
}

static void arenas(void **state)
{
	(void)state;
	struct arena arena;
	struct slice_list list = { 0 };
	arena_init(&arena);
	/* Small pieces between large ones: all keep their content and alignment. */
	for (int i = 0; i < 3000; i++) {
		slice_list_add(&list, &arena, arena_format(&arena, "%d", i));
		size_t size = i % 100 == 0 ? 100000 : 24;
		unsigned char *memory = arena_take(&arena, size, 1);
		assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
		assert_int_equal(memory[0] | memory[size - 1], 0);
		memset(memory, 0xff, size);
	}
	assert_int_equal(list.count, 3000);
	for (int i = 0; i < 3000; i++)
		assert_int_equal(strtol(list.items[i].data, NULL, 10), i);
	assert_true(slice_list_has(&list, slice_from("2999")));
	assert_false(slice_list_has(&list, slice_from("3000")));
	assert_null(arena_copy(&arena, (struct slice){ 0 }).data);
	assert_string_equal(arena_copy(&arena, (struct slice){ "abc", 2 }).data, "ab");
	arena_free(&arena);
	arena_free(&arena);
}

static void buffers(void **state)
{
	(void)state;
	struct buf buf;
	buf_init(&buf);
	assert_string_equal(buf.data, "");
	for (int i = 0; i < 100; i++)
		buf_format(&buf, "%02d;", i);
	buf_add_repeated(&buf, '=', 5);
	buf_add_slice(&buf, (struct slice){ 0 });
	buf_add_byte(&buf, '\0');
	buf_add_text(&buf, "end");
	assert_int_equal(buf.length, 309);
	assert_memory_equal(buf.data + 297, "99;=====\0end", 13);
	buf_clear(&buf);
	assert_int_equal(buf_slice(&buf).length, 0);
	buf_free(&buf);
	buf_free(&buf);
}

static void index_holds_many(void **state)
{
	(void)state;
	struct arena arena;
	struct index index;
	arena_init(&arena);
	index_init(&index, &arena);
	static int values[5000];
	for (size_t i = 0; i < ARRAY_LEN(values); i++)
		assert_null(index_put(&index, arena_format(&arena, "key%zu", i), &values[i]));
	assert_ptr_equal(index_put(&index, slice_from("key7"), &values[0]), &values[7]);
	assert_ptr_equal(index_get(&index, slice_from("key7")), &values[0]);
	assert_ptr_equal(index_get(&index, slice_from("key4999")), &values[4999]);
	assert_null(index_get(&index, slice_from("key5000")));
	assert_null(index_get(&index, slice_from("")));
	assert_int_equal(index.count, ARRAY_LEN(values));

	index_init_for(&index, &arena, ARRAY_LEN(values));
	size_t room = index.capacity;
	for (size_t i = 0; i < ARRAY_LEN(values); i++)
		index_put(&index, arena_format(&arena, "key%zu", i), &values[i]);
	assert_int_equal(index.capacity, room); /* it had not to grow */
	assert_ptr_equal(index_get(&index, slice_from("key4999")), &values[4999]);
	arena_free(&arena);
}

/* The stream of seed 1234567 as published with other implementations of SplitMix64. */
static void random_is_the_same_everywhere(void **state)
{
	static const uint64_t expected[] = { 6457827717110365317u, 3203168211198807973u,
		9817491932198370423u };
	(void)state;
	struct random_stream stream;
	random_init(&stream, 1234567);
	for (size_t i = 0; i < ARRAY_LEN(expected); i++)
		assert_true(random_next(&stream) == expected[i]);
	for (int i = 0; i < 1000; i++) {
		char text[9];
		random_identifier(&stream, 8, 1, text);
		assert_int_equal(strlen(text), 8);
		assert_int_equal(strspn(text, "0123456789abcdefghjkmnpqrstvwxyz"), 8);
		assert_true(text[0] >= 'a');
	}
}

static void worst_finding_gives_the_status(void **state)
{
	static const struct {
		enum severity severity;
		int status;
	} steps[] = { { SEVERITY_NOTE, 0 }, { SEVERITY_WARNING, 0 }, { SEVERITY_ERROR, 3 },
		{ SEVERITY_USAGE, 2 }, { SEVERITY_ERROR, 2 }, { SEVERITY_SYSTEM, 4 },
		{ SEVERITY_USAGE, 4 } };
	(void)state;
	struct arena arena;
	struct diag_list list;
	arena_init(&arena);
	diag_list_init(&list, &arena);
	assert_int_equal(diag_status(&list), 0);
	char line[] = "until: 2022-02-30";
	struct position position = { slice_from("case.md"), 3, 7, slice_from(line) };
	for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
		assert_false(diag_add(&list, steps[i].severity, "date", &position, "no %d", 30));
		assert_int_equal(diag_status(&list), steps[i].status);
	}
	line[0] = 'X'; /* the list has its own copy */
	assert_string_equal(list.items[0].position.source.data, "until: 2022-02-30");
	assert_string_equal(list.items[0].text.data, "no 30");
	assert_int_equal(diag_count(&list, SEVERITY_ERROR), 5);
	assert_int_equal(diag_count(&list, SEVERITY_WARNING), 6);
	arena_free(&arena);
}

static void findings_on_one_line_come_to_an_end(void **state)
{
	(void)state;
	struct arena arena;
	struct diag_list list;
	struct position position = { slice_from("case.md"), 3, 0, slice_from("a@b.cz a@b.cz") };
	arena_init(&arena);
	diag_list_init(&list, &arena);
	for (size_t i = 0; i < 100; i++)
		diag_add(&list, SEVERITY_WARNING, "private", &position, "no %zu", i);
	assert_int_equal(list.count, DIAG_MOST_ON_LINE + 1);
	assert_string_equal(list.items[DIAG_MOST_ON_LINE - 1].text.data, "no 19");
	assert_string_equal(list.items[DIAG_MOST_ON_LINE].text.data,
		"more is wrong in this line (what was said of it first)");
	assert_ptr_equal(list.items[0].position.source.data, list.items[1].position.source.data);
	diag_add(&list, SEVERITY_ERROR, "private", &position, "graver");
	position.line++;
	diag_add(&list, SEVERITY_WARNING, "private", &position, "the next line");
	assert_int_equal(list.count, DIAG_MOST_ON_LINE + 3);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_convert),
		cmocka_unit_test(dates_follow_each_other),
		cmocka_unit_test(dates_parse),
		cmocka_unit_test(dates_relative),
		cmocka_unit_test(numbers_parse),
		cmocka_unit_test(decimals_parse),
		cmocka_unit_test(slices),
		cmocka_unit_test(slices_split),
		cmocka_unit_test(arenas),
		cmocka_unit_test(buffers),
		cmocka_unit_test(index_holds_many),
		cmocka_unit_test(random_is_the_same_everywhere),
		cmocka_unit_test(worst_finding_gives_the_status),
		cmocka_unit_test(findings_on_one_line_come_to_an_end),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
