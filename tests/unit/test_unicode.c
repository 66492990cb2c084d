#include "base/array.h"
#include "text/unicode.h"
#include "unit.h"

/* Every kind of wrong byte, after the table "Well-Formed UTF-8 Byte Sequences" of the Unicode
 * Standard. */
static void test_valid(void **state)
{
	static const struct {
		const char *bytes;
		size_t bad;
	} rows[] = {
		{ "ok\x80", 2 },	   /* a continuation alone */
		{ "\xC0\xAF", 0 },	   /* / in two bytes */
		{ "a\xC3", 1 },		   /* cut off */
		{ "\xE0\x9F\xBF", 0 },	   /* overlong */
		{ "\xED\xA0\x80", 0 },	   /* a surrogate */
		{ "\xF4\x90\x80\x80", 0 }, /* above U+10FFFF */
		{ "\xC5\xAF\xFF", 2 },
	};
	size_t bad = 99;
	(void)state;
	assert_true(unicode_valid(slice_from(""), &bad));
	assert_true(unicode_valid(slice_from("a\xC5\xAF\xE2\x82\xAC\xF0\x9F\x98\x80"), &bad));
	assert_int_equal(bad, 99);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_false(unicode_valid(slice_from(rows[i].bytes), &bad));
		assert_int_equal(bad, rows[i].bad);
	}
	assert_false(unicode_valid((struct slice){ "a\0b", 3 }, &bad));
	assert_int_equal(bad, 1);
}

/* ASCII is passed over several bytes at a time: a wrong byte is found wherever it stands. */
static void test_valid_anywhere(void **state)
{
	static const char wrong[] = { '\0', '\x80', '\xff' };
	char bytes[40];
	size_t bad;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++)
		for (size_t at = 0; at < sizeof bytes; at++) {
			memset(bytes, '\x7f', sizeof bytes);
			assert_true(unicode_valid((struct slice){ bytes, sizeof bytes }, &bad));
			bytes[at] = wrong[i];
			assert_false(unicode_valid((struct slice){ bytes, sizeof bytes }, &bad));
			assert_int_equal(bad, at);
		}
}

static void assert_finding(struct slice bytes, const char *rule, size_t line, size_t offset)
{
	struct arena arena;
	struct diag_list diags;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	assert_false(unicode_check_file(slice_from("case.md"), bytes, &diags));
	assert_int_equal(diags.count, 1);
	assert_string_equal(diags.items[0].rule, rule);
	assert_int_equal(diags.items[0].position.line, line);
	assert_int_equal(diags.items[0].position.offset, offset);
	arena_free(&arena);
}

static void test_check_file(void **state)
{
	(void)state;
	assert_finding(slice_from("one\r\ntwo \xE9\n"), "utf-8", 2, 4);
	assert_finding((struct slice){ "one\n\0\0\0", 7 }, "nul", 2, 0);
}

static void test_next_and_add(void **state)
{
	static const int32_t points[] = { 'a', 0x16F, 0x20AC, 0x1F600, 0xFFFD, 'z' };
	struct slice text = slice_from("a\xC5\xAF\xE2\x82\xAC\xF0\x9F\x98\x80\xFFz");
	struct buf buf;
	size_t offset = 0;
	(void)state;
	buf_init(&buf);
	for (size_t i = 0; i < ARRAY_LEN(points); i++) {
		int32_t point = unicode_next(text, &offset);
		assert_int_equal(point, points[i]);
		unicode_add(&buf, point);
	}
	assert_int_equal(offset, text.length);
	unicode_add(&buf, 0xD800); /* a surrogate is no character */
	assert_slice(
		buf_slice(&buf), "a\xC5\xAF\xE2\x82\xAC\xF0\x9F\x98\x80\xEF\xBF\xBDz\xEF\xBF\xBD");
	buf_free(&buf);
}

static void test_nfc(void **state)
{
	static const struct {
		const char *text, *nfc;
	} rows[] = {
		{ "kr\xCC\x8Ci\xCC\x81z\xCC\x8C", "k\xC5\x99\xC3\xAD\xC5\xBE" },
		{ "u\xCC\x8A", "\xC5\xAF" }, { "\xC5\xAF", "\xC5\xAF" },
		{ "\xE2\x84\xAB", "\xC3\x85" },		      /* angstrom sign */
		{ "q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87" }, /* marks in their order */
		{ "\xEF\xAC\x81", "\xEF\xAC\x81" },	      /* a ligature stays */
		{ "a\xFF\xC5\xAF", "a\xEF\xBF\xBD\xC5\xAF" }, /* a bad byte is replaced */
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_slice(unicode_nfc(slice_from(rows[i].text), &arena), rows[i].nfc);
	struct slice ascii = slice_from("plain");
	assert_ptr_equal(unicode_nfc(ascii, &arena).data, ascii.data);
	arena_free(&arena);
}

static void test_fold(void **state)
{
	static const struct {
		const char *text, *folded;
	} rows[] = {
		{ "ČERNÁ", "cerna" },
		{ "C\xCC\x8C"
		  "erna\xCC\x81",
			"cerna" },
		{ "cerna", "cerna" },
		{ "Petr KŘÍŽ", "petr kriz" },
		{ "Groß", "gross" },
		{ "\xEF\xAC\x81"
		  "la",
			"fila" },			  /* ligature fi */
		{ "\xEF\xBC\xAE\xEF\xBD\x8Fva", "nova" }, /* full width */
		{ "N\xC2\xADo\xE2\x80\x8Bv\xE2\x80\xAE\xC3\xA1\xEF\xBB\xBF", "nova" },
		{ "N\xEF\xBF\xB9ova", "nova" }, /* interlinear annotation */
		{ "", "" },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_slice(unicode_fold(slice_from(rows[i].text), &arena), rows[i].folded);
	arena_free(&arena);
}

/* A long run of combining marks in the worst order, which must not be sorted by insertion. */
static void test_many_marks(void **state)
{
	struct arena arena;
	struct buf buf;
	(void)state;
	arena_init(&arena);
	buf_init(&buf);
	for (int i = 0; i < 250000; i++)
		buf_add_text(&buf, i % 2 ? "\xCC\xA3" : "\xCC\x87");
	struct slice normal = unicode_nfc(buf_slice(&buf), &arena);
	assert_true(normal.length >= buf.length);
	assert_slice(unicode_fold(buf_slice(&buf), &arena), "");
	buf_free(&buf);
	arena_free(&arena);
}

static void test_letters(void **state)
{
	(void)state;
	assert_int_equal(unicode_lower(0x158), 0x159); /* Ř */
	assert_int_equal(unicode_lower('7'), '7');
	assert_true(unicode_is_letter(0x17E)); /* ž */
	assert_false(unicode_is_letter('7'));
	assert_false(unicode_is_letter(0x301));
	assert_true(unicode_is_upper(0x17D));
	assert_false(unicode_is_upper(0x17E));
}

static void test_width(void **state)
{
	static const struct {
		const char *text;
		size_t width, length;
	} rows[] = {
		{ "", 0, 0 }, { "Řeka", 4, 4 }, { "r\xCC\x8C", 1, 2 }, { "日本", 4, 2 },
		{ "a\xE2\x80\x8B\xC2\xAD"
		  "b",
			2, 4 }, /* zero width, soft hyphen */
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_int_equal(unicode_width(slice_from(rows[i].text)), rows[i].width);
		assert_int_equal(unicode_length(slice_from(rows[i].text)), rows[i].length);
	}
	assert_slice(unicode_cut(slice_from("a日本"), 4), "a日");
	assert_slice(unicode_cut(slice_from("r\xCC\x8Cx"), 1), "r\xCC\x8C");
	assert_slice(unicode_cut(slice_from("abc"), 0), "");
	assert_slice(unicode_cut(slice_from("abc"), 9), "abc");
}

static void test_dangerous(void **state)
{
	static const int32_t dangerous[] = { 0, '\t', '\n', 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C,
		0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xE0041 };
	static const int32_t harmless[] = { ' ', 'a', 0xA0, 0x159, 0x301, 0x20AC, 0x1F600, 0xFFFD };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(dangerous); i++)
		assert_true(unicode_is_dangerous(dangerous[i]));
	for (size_t i = 0; i < ARRAY_LEN(harmless); i++)
		assert_false(unicode_is_dangerous(harmless[i]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_valid),
		cmocka_unit_test(test_valid_anywhere),
		cmocka_unit_test(test_check_file),
		cmocka_unit_test(test_next_and_add),
		cmocka_unit_test(test_nfc),
		cmocka_unit_test(test_fold),
		cmocka_unit_test(test_many_marks),
		cmocka_unit_test(test_letters),
		cmocka_unit_test(test_width),
		cmocka_unit_test(test_dangerous),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
