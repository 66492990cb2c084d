/* Figures: the scale's rules, and that what is drawn is what the table holds. */
#include "base/array.h"
#include "report/figure.h"
#include "report/scale.h"
#include "report/table_rows.h"
#include "unit.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int open_arena(void **state)
{
	static struct arena arena;

	arena_init(&arena);
	*state = &arena;
	return 0;
}

static int close_arena(void **state)
{
	arena_free(*state);
	return 0;
}

/* The next of 10 15 20 25 30 40 60 80 100 above it, with three to six ticks. */
static void axes_end_above(void **state)
{
	static const struct {
		double greatest, top;
	} cases[] = { { 0, 10 }, { 2, 10 }, { 9.5, 10 }, { 10, 15 }, { 17, 20 }, { 20, 25 },
		{ 22, 25 }, { 27, 30 }, { 32, 40 }, { 42, 60 }, { 60, 80 }, { 99, 100 },
		{ 100, 150 }, { 1234, 1500 }, { 999999999, 1e9 } };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct axis axis = axis_above(cases[i].greatest);
		assert_true(axis.top == cases[i].top);
		double ticks = axis.top / axis.step + 1;
		assert_true(ticks >= 3 && ticks <= 6 && ticks == (double)(long)ticks);
	}
}

static void numbers_are_read(void **state)
{
	static const struct {
		const char *text;
		bool good;
		double low, high;
	} cases[] = { { "3-7", true, 3, 7 }, { "0-2", true, 0, 2 }, { "7-3", false, 0, 0 },
		{ "-3", false, 0, 0 }, { "3-", false, 0, 0 }, { "x", false, 0, 0 },
		{ "3", false, 0, 0 }, { "2022-01-13", false, 0, 0 },
		{ "1-99999999999", false, 0, 0 } };
	struct range range;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const struct value *value = value_text(*state, slice_from(cases[i].text));
		assert_int_equal(range_of(value, &range), cases[i].good);
		assert_true(range.low == cases[i].low && range.high == cases[i].high);
	}
	assert_true(
		range_of(value_integer(*state, 4), &range) && range.low == 4 && range.high == 4);
	assert_true(range_of(value_decimal(*state, 1.5, 1), &range) && range.high == 1.5);
	assert_false(range_of(value_integer(*state, -1), &range));
	assert_false(range_of(value_null(), &range));
}

/* Every band that numbers of people are told in, and some exact ones. */
static const char *const told[] = { "0-2", "3-7", "8-12", "13-17", "98-102", "0", "1", "57" };

static struct document drawn(struct arena *arena, enum figure_kind kind)
{
	static const struct column columns[] = { { .name = "what", .title = "What" },
		{ .name = "now", .title = "2 2023", .align = COLUMN_RIGHT },
		{ .name = "then", .title = "1 2023", .align = COLUMN_RIGHT } };
	struct document document = {
		.kind = "k", .from = DATE_NONE, .to = DATE_NONE, .made = DATE_NONE
	};
	struct section *section = document_add_section(&document, arena, "s", slice_from("S"));
	struct table *table = section_add_table(section, arena);
	struct table_rows rows;

	table->name = "t";
	table->columns = columns;
	table->column_count = ARRAY_LEN(columns);
	table_rows_init(&rows, arena, table);
	for (size_t i = 0; i < ARRAY_LEN(told); i++) {
		table_rows_add(&rows);
		table_rows_set_text(
			&rows, "what", arena_format(arena, "row %zu", i), (struct slice){ 0 });
		if (strchr(told[i], '-') != NULL)
			table_rows_set_text(&rows, "now", slice_from(told[i]), (struct slice){ 0 });
		else
			table_rows_set_number(&rows, "now", atol(told[i]));
	}
	table_set_figure(table, arena, kind)->column = "now";
	return document;
}

static struct buf page_of(struct arena *arena, enum figure_kind kind, const char *format)
{
	const struct render_style style = { .width = 80 };
	struct document document = drawn(arena, kind);
	struct buf out;

	buf_init(&out);
	document_format_find(format)->render(&document, NULL, &style, &out);
	return out;
}

/* Takes the next number of that attribute off the front. */
static double next_number(const char **page, const char *attribute)
{
	*page = strstr(*page, attribute);
	assert_non_null(*page);
	*page += strlen(attribute);
	return strtod(*page, NULL);
}

/* A bar of 40 % stands for 40 % of the axis: the numbers are read back from the drawing. */
static void bars_show_their_numbers(void **state)
{
	struct buf page = page_of(*state, FIGURE_BARS, "html");
	struct axis axis = axis_above(102);
	const char *at = page.data;

	for (size_t i = 0; i < ARRAY_LEN(told); i++) {
		double low = atof(told[i]), high = low, width = 0;
		if (strchr(told[i], '-') != NULL)
			high = atof(strchr(told[i], '-') + 1);
		assert_true(next_number(&at, "data-low=\"") == low);
		assert_true(next_number(&at, "data-high=\"") == high);
		const char *end = strstr(at, "</svg>");
		const char *filled = strstr(at, "class=\"b\"");
		const char *hatched = strstr(at, "class=\"u\"");
		assert_int_equal(filled != NULL && filled<end, low> 0);
		assert_int_equal(hatched != NULL && hatched<end, high> low);
		if (low > 0)
			width += next_number(&filled, "width=\"");
		if (high > low) {
			const char *from = hatched;
			double difference = next_number(&from, " x=\"") - width;
			assert_true(difference < 0.02 && difference > -0.02);
			width += next_number(&hatched, "width=\"");
		}
		assert_true(width * axis.top / 100 > high - 0.05);
		assert_true(width * axis.top / 100 < high + 0.05);
	}
	buf_free(&page);
}

static void panels_show_their_numbers(void **state)
{
	struct buf page = page_of(*state, FIGURE_PANELS, "html");
	const char *at = page.data;

	for (size_t i = 0; i < ARRAY_LEN(told); i++) {
		double low = atof(told[i]);
		assert_true(next_number(&at, "data-low=\"") == low);
		assert_true(next_number(&at, "data-high=\"") >= low);
	}
	buf_free(&page);
}

static void letters_show_bands(void **state)
{
	struct buf page = page_of(*state, FIGURE_BARS, "md");

	/* Of an axis up to 150 a letter of 20 is 7.5. */
	assert_non_null(strstr(page.data, "| row 0 | 0-2 | ▒ |"));
	assert_non_null(strstr(page.data, "| row 1 | 3-7 | ▒ |"));
	assert_non_null(strstr(page.data, "| row 3 | 13-17 | █▒ |"));
	assert_non_null(strstr(page.data, "| row 4 | 98-102 | █████████████▒ |"));
	assert_non_null(strstr(page.data, "| row 7 | 57 | ███████▌ |"));
	assert_null(strchr(page.data, '<'));
	buf_free(&page);
}

static void machines_get_the_same(void **state)
{
	static const char *const formats[] = { "csv", "json", "xcsv" };

	for (size_t i = 0; i < ARRAY_LEN(formats); i++) {
		struct document plain = drawn(*state, FIGURE_BARS);
		struct buf with = page_of(*state, FIGURE_BARS, formats[i]), without;
		plain.sections[0].tables[0].figure = NULL;
		buf_init(&without);
		document_format_find(formats[i])
			->render(&plain, NULL, &(struct render_style){ 0 }, &without);
		assert_string_equal(with.data, without.data);
		buf_free(&without);
		buf_free(&with);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(axes_end_above),
		cmocka_unit_test_setup_teardown(numbers_are_read, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(bars_show_their_numbers, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(panels_show_their_numbers, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(letters_show_bands, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(machines_get_the_same, open_arena, close_arena),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
