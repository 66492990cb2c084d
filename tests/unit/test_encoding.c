/* Text from Windows; what parts the cells of a table; lines of other systems. */
#include "base/array.h"
#include "findings.h"
#include "text/csv.h"
#include "text/encoding.h"
#include "text/lines.h"

static void names_are_found(void **state)
{
	enum encoding encoding;
	(void)state;
	assert_true(encoding_find(slice_from("Windows-1250"), &encoding));
	assert_int_equal(encoding, ENCODING_CP1250);
	assert_true(encoding_find(slice_from("UTF-8"), &encoding));
	assert_int_equal(encoding, ENCODING_UTF_8);
	assert_false(encoding_find(slice_from("latin2"), &encoding));
	assert_false(encoding_find(slice_from("cp125"), &encoding));
}

/* printf 'Příliš žluťoučký kůň „5 €“' | iconv -t cp1250 | xxd */
static void text_from_windows_is_read(void **state)
{
	struct findings *findings = *state;
	static const char bytes[] = "P\xf8\xedli\x9a \x9elu\x9dou\xe8k\xfd k\xf9\xf2 \x84"
				    "5 \x80\x93";
	struct slice text;
	assert_true(encoding_decode(ENCODING_CP1250, slice_from("t"), slice_from(bytes),
		&findings->arena, &findings->diags, &text));
	assert_slice(text, "Příliš žluťoučký kůň „5 €“");
	/* A mark says what it is. */
	assert_true(encoding_decode(ENCODING_CP1250, slice_from("t"), slice_from("\xef\xbb\xbfž"),
		&findings->arena, &findings->diags, &text));
	assert_slice(text, "\xef\xbb\xbfž");
}

static void bytes_that_are_no_character_are_found(void **state)
{
	struct findings *findings = *state;
	struct slice text;
	assert_false(encoding_decode(ENCODING_CP1250, slice_from("t"),
		slice_from("a\n\x9e\x81"
			   "b\x90\n"),
		&findings->arena, &findings->diags, &text));
	assert_findings(findings,
		"encoding 2:1 byte 0x81 is no character of cp1250 (is the file in another "
		"encoding?)\n"
		"encoding 2:3 byte 0x90 is no character of cp1250 (is the file in another "
		"encoding?)\n");
	assert_false(encoding_decode(ENCODING_UTF_8, slice_from("t"), slice_from("a\n\x9e\x9e"),
		&findings->arena, &findings->diags, &text));
	assert_findings(findings,
		"encoding 2:0 byte 0x9E is not UTF-8 (a file from Windows may need --encoding "
		"cp1250)\n");
	assert_false(encoding_decode(ENCODING_CP1250, slice_from("t"), (struct slice){ "a\0b", 3 },
		&findings->arena, &findings->diags, &text));
	assert_findings(findings, "nul 1:1 a NUL byte (a text file; is this the right one?)\n");
}

static void utf_16_is_named(void **state)
{
	static const char *const marks[] = { "\xff\xfe", "\xfe\xff" };
	struct findings *findings = *state;
	struct slice text;

	for (size_t i = 0; i < ARRAY_LEN(marks); i++) {
		assert_false(encoding_decode(ENCODING_UTF_8, slice_from("t"), slice_from(marks[i]),
			&findings->arena, &findings->diags, &text));
		assert_findings(
			findings, "encoding 1:0 the file is in UTF-16 (save it in UTF-8)\n");
	}
}

static void a_header_tells_what_parts_cells(void **state)
{
	static const struct {
		const char *bytes;
		char separator;
	} known[] = {
		{ "id,name\n1;2;3;4\n", ',' },
		{ "\xef\xbb\xbfid;name\r\n", ';' },
		{ "id\tname", '\t' },
		{ "id;\"a,b,c\";name\n", ';' },
		{ "\"id\nand;more;\",name\n;;;", ',' },
		{ "\n\nid;name\n", ';' },
		{ "id\n;;\n", ',' },
		{ "", ',' },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		assert_int_equal(
			csv_find_separator(slice_from(known[i].bytes)), known[i].separator);
}

static void a_lone_return_ends_a_line(void **state)
{
	struct findings *findings = *state;
	assert_slice(lines_without_returns(slice_from("a\rb\r\nc\r\r\nd\r"), &findings->arena),
		"a\nb\r\nc\n\r\nd\n");
	const char *untouched = "a\r\nb\n";
	assert_ptr_equal(
		lines_without_returns(slice_from(untouched), &findings->arena).data, untouched);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_found),
		cmocka_unit_test(text_from_windows_is_read),
		cmocka_unit_test(bytes_that_are_no_character_are_found),
		cmocka_unit_test(utf_16_is_named),
		cmocka_unit_test(a_header_tells_what_parts_cells),
		cmocka_unit_test(a_lone_return_ends_a_line),
	};
	return cmocka_run_group_tests(tests, findings_setup, findings_teardown);
}
