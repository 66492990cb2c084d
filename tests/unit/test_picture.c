/* Drawings, letter by letter. */
#include "base/array.h"
#include "report/picture.h"
#include "unit.h"

static void assert_drawn(
	const struct picture *picture, size_t width, bool ascii, const char *wanted)
{
	const struct render_style style = { .width = width, .ascii = ascii };
	struct buf out;
	buf_init(&out);
	picture_add(&out, picture, &style);
	assert_slice(buf_slice(&out), wanted);
	buf_free(&out);
}

static struct picture scale_of(
	struct picture_part *parts, size_t count, struct picture_range *range)
{
	return (struct picture){ .kind = PICTURE_SCALE,
		.least = 0,
		.most = 20,
		.parts = parts,
		.part_count = count,
		.ranges = range,
		.range_count = 1 };
}

/* 21 columns for 0 to 20: a column a number; a bound within the range is drawn in it. */
static void test_scale(void **state)
{
	struct picture_part parts[] = { { 0, { "low", 3 } }, { 6, { "medium", 6 } },
		{ 15, { "high", 4 } } };
	struct picture_range range = { 5, 8 };
	struct picture picture = scale_of(parts, ARRAY_LEN(parts), &range);
	(void)state;
	assert_drawn(&picture, 21, false,
		"0     6        15  20\n"
		"├────█▒██──────┼────┤\n"
		" low   medium   high\n");
	assert_drawn(&picture, 21, true,
		"0     6        15  20\n"
		"|----#X##------+----|\n"
		" low   medium   high\n");
	range = (struct picture_range){ 20, 20 };
	assert_drawn(&picture, 21, true,
		"0     6        15  20\n"
		"|-----+--------+----#\n"
		" low   medium   high\n");
	range = (struct picture_range){ 0, 20 };
	assert_drawn(&picture, 21, true,
		"0     6        15  20\n"
		"######X########X#####\n"
		" low   medium   high\n");
}

/* On 41 columns a number is two apart; on 11 two share a column. What does not fit is left out. */
static void test_scale_width(void **state)
{
	struct picture_part parts[] = { { 0, { "low", 3 } }, { 6, { "medium", 6 } },
		{ 15, { "high", 4 } } };
	struct picture_range range = { 5, 8 };
	struct picture picture = scale_of(parts, ARRAY_LEN(parts), &range);
	(void)state;
	assert_drawn(&picture, 41, true,
		"0           6                 15       20\n"
		"|---------##X####-------------+---------|\n"
		" low         medium            high\n");
	/* 5 and 15 lie half-way and go up; 15 would touch 20, "medium" and "high" would run over */
	assert_drawn(&picture, 11, true,
		"0  6     20\n"
		"|--X#---+-|\n");
	/* as wide as a picture gets, however wide the terminal */
	struct buf out;
	buf_init(&out);
	picture_add(&out, &picture, &(struct render_style){ .width = 200, .ascii = true });
	assert_int_equal(slice_find(buf_slice(&out), '\n', 0), PICTURE_WIDTH);
	buf_free(&out);
}

/* No terminal is too narrow. */
static void test_scale_narrow(void **state)
{
	struct picture_part parts[] = { { 0, { "low", 3 } }, { 6, { "high", 4 } } };
	struct picture_range range = { 5, 8 };
	struct picture picture = scale_of(parts, ARRAY_LEN(parts), &range);
	(void)state;
	assert_drawn(&picture, 1, true, "0\nX\n");
	assert_drawn(&picture, 2, true, "0\nX|\n");
	assert_drawn(&picture, 4, true, "0 20\n|X-|\n");
}

static void test_scale_plain(void **state)
{
	struct picture_range range = { -1, 0 };
	struct picture picture = scale_of(NULL, 0, &range);
	(void)state;
	picture.least = -3;
	picture.most = 2;
	assert_drawn(&picture, 11, true,
		"-3        2\n"
		"|---###---|\n");
}

/* A label of the store's is text: its controls are shown, not sent. */
static void test_scale_escape(void **state)
{
	struct picture_part parts[] = { { 0, { "a\033[31m", 6 } } };
	struct picture_range range = { 0, 0 };
	struct picture picture = scale_of(parts, 1, &range);
	struct buf out;
	(void)state;
	buf_init(&out);
	picture_add(&out, &picture, &(struct render_style){ .width = 40 });
	assert_int_equal(slice_find(buf_slice(&out), '\033', 0), out.length);
	buf_free(&out);
}

static void test_course(void **state)
{
	struct picture_range ranges[] = { { 0, 0 }, { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 4 },
		{ 5, 5 }, { 6, 6 }, { 7, 7 } };
	struct picture picture = { .kind = PICTURE_COURSE,
		.least = 0,
		.most = 7,
		.ranges = ranges,
		.range_count = ARRAY_LEN(ranges) };
	(void)state;
	assert_drawn(&picture, 0, false, "▁▂▃▄▅▆▇█\n");
	assert_drawn(&picture, 8, true, "_.-:=+*#\n");
	/* the newest */
	assert_drawn(&picture, 3, false, "▆▇█\n");
	/* The nearest of the eight: on 0 to 14 a letter is 2 wide, and half-way goes up. */
	picture.most = 14;
	assert_drawn(&picture, 0, true, "_..--::=\n");
	/* below 0, and both ends of a scale of two numbers */
	picture.least = -7;
	picture.most = 7;
	assert_drawn(&picture, 0, true, "==++**##\n");
	picture = (struct picture){
		.kind = PICTURE_COURSE, .least = 0, .most = 1, .ranges = ranges, .range_count = 2
	};
	assert_drawn(&picture, 0, false, "▁█\n");
}

/* Both ends, never a middle; labels where there is room for a point beside them. */
static void test_course_open(void **state)
{
	struct picture_range ranges[] = { { 0, 7 }, { 2, 5 }, { 4, 4 } };
	struct picture picture = { .kind = PICTURE_COURSE,
		.least = 0,
		.most = 7,
		.ranges = ranges,
		.range_count = ARRAY_LEN(ranges) };
	(void)state;
	assert_drawn(&picture, 0, false,
		"most   █▆▅\n"
		"least  ▁▃▅\n");
	assert_drawn(&picture, 8, true,
		"most   =\n"
		"least  =\n");
	assert_drawn(&picture, 7, true,
		"#+=\n"
		"_-=\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scale),
		cmocka_unit_test(test_scale_width),
		cmocka_unit_test(test_scale_narrow),
		cmocka_unit_test(test_scale_plain),
		cmocka_unit_test(test_scale_escape),
		cmocka_unit_test(test_course),
		cmocka_unit_test(test_course_open),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
