/* A case for each rule of front matter: accepted, refused, written. */
#include "base/array.h"
#include "front_fixture.h"
#include <stdlib.h>

/* "key=value key[]=value|value key", "!" before a value that stood in quotes, "?"
 * before a bare word. */
static void describe(const struct front_matter *front, struct buf *buf)
{
	for (size_t i = 0; i < front->count; i++) {
		const struct front_entry *entry = &front->entries[i];
		buf_format(buf, "%s%s%s", i > 0 ? " " : "", entry->key.data,
			entry->is_list ? "[]" : "");
		for (size_t j = 0; j < entry->count; j++)
			buf_format(buf, "%s%s%s", j == 0 ? "=" : "|",
				entry->values[j].quoted ? "!"
				: entry->values[j].bare ? "?"
							: "",
				entry->values[j].text.data);
	}
}

static void accepts(void **state)
{
	static const struct {
		const char *lines, *expected;
	} cases[] = {
		{ "", "" },
		{ "case: k7q2m4xp\n", "case=k7q2m4xp" },
		{ "a: 1\nb: two words\n", "a=1 b=two words" },
		{ "opened: 2022-09-14\n", "opened=2022-09-14" },
		{ "n: 0\nm: -12\n", "n=0 m=-12" },
		{ "n: 123456789012345\n", "n=123456789012345" },
		{ "asked: true\nheard: false\n", "asked=?true heard=?false" },
		{ "a: Yes\nb: NO\nc: off\nd: y\n", "a=?Yes b=?NO c=?off d=?y" },
		{ "l:\n- no\n- No\n", "l[]=?no|?No" },
		{ "l: [a]\nk: [ b ,\"c, d\",  'it''s' ]   \n", "l[]=a k[]=b|!c, d|!it's" },
		{ "l: [anna.bekova, \"2023-07-03 accepted\"]\n",
			"l[]=anna.bekova|!2023-07-03 accepted" },
		{ "l: [2023-07-03,12,no]\nk: [ ]\n", "l[]=2023-07-03|12|?no k[]" },
		{ "city: Ústí nad Labem\n", "city=Ústí nad Labem" },
		{ "city: Ústí\nname: žába\n", "city=Ústí name=žába" },
		{ "a: x:y a#b 'c' \"d\" [e] {f}, g\n", "a=x:y a#b 'c' \"d\" [e] {f}, g" },
		{ "a: yesterday\nb: nothing\nc: offer\n", "a=yesterday b=nothing c=offer" },
		{ "alone:\n", "alone" },
		{ "alone:   \nb: x\n", "alone b=x" },
		{ "empty: []\n", "empty[]" },
		{ "empty: \"\"\n", "empty=!" },
		{ "a: \"yes\"\n", "a=!yes" },
		{ "a: \"2022-09-14 10:00\"\n", "a=!2022-09-14 10:00" },
		{ "a: \"say \\\"no\\\" \\\\ x\"\n", "a=!say \"no\" \\ x" },
		{ "a: \"\ttab: # [x\"\n", "a=!\ttab: # [x" },
		{ "a: 'it''s \"so\" \\n'\n", "a=!it's \"so\" \\n" },
		{ "a: ''\n", "a=!" },
		{ "a:    x   \n", "a=x" },
		{ "a: \"x \"   \n", "a=!x " },
		{ "l:\n  - a\n  - b\n", "l[]=a|b" },
		{ "l:\n- a\n- \"- b\"\n", "l[]=a|!- b" },
		{ "l:\n - a\n # between\n\n - b\nk: c\n", "l[]=a|b k=c" },
		{ "l:\n  # before\n  -   a  \n", "l[]=a" },
		{ "one:\n  - a\nother:\n    - b\n    - c\n", "one[]=a other[]=b|c" },
		{ "# comment\n\n  # comment: x\n   \na: x\n#\n", "a=x" },
		{ "x-own: \"=1\"\n0: a\n-: b\n", "x-own=!=1 0=a -=b" },
	};
	static const char *const endings[] = { "\n", "\r\n" };
	(void)state;
	for (size_t i = 0; i < 2 * ARRAY_LEN(cases); i++) {
		struct fixture fixture;
		struct buf text, got;
		buf_init(&text);
		buf_init(&got);
		buf_format(&text, "%s---%s\n%s---%s\nbody\n", i % 2 ? "\xEF\xBB\xBF" : "",
			i % 2 ? "  " : "", cases[i / 2].lines, i % 2 ? " " : "");
		struct buf file;
		buf_init(&file);
		for (size_t j = 0; j < text.length; j++) {
			if (text.data[j] == '\n')
				buf_add_text(&file, endings[i % 2]);
			else
				buf_add_byte(&file, text.data[j]);
		}
		read_bytes(&fixture, buf_slice(&file));
		if (!fixture.fine)
			fail_msg("%s: %s", cases[i / 2].lines, fixture.diags.items[0].text.data);
		describe(&fixture.front, &got);
		assert_string_equal(got.data, cases[i / 2].expected);
		assert_true(slice_starts(fixture.front.body, "body"));
		buf_free(&file);
		buf_free(&got);
		buf_free(&text);
		arena_free(&fixture.arena);
	}
}

/* Each is refused with just one finding: its line, its byte in the line, its rule, part of its
 * text. */
static void refuses(void **state)
{
	static const struct {
		const char *text;
		size_t line, offset;
		const char *rule, *right;
	} cases[] = {
		{ "", 1, 0, "front-matter", "first line is ---" },
		{ "# Minutes\n", 1, 0, "front-matter", "first line is ---" },
		{ "\n---\n---\n", 1, 0, "front-matter", "first line is ---" },
		{ "---\na: x\n", 1, 0, "front-matter", "not closed" },
		{ "---\na: x\n---x\n...\n", 1, 0, "front-matter", "not closed" },
		{ "---\na: x\na: x\n---\n", 3, 0, "repeated-key", "first on line 2" },
		{ "---\na:\nb: x\na:\n  - c\n---\n", 4, 0, "repeated-key", "first on line 2" },
		{ "---\nwords\n---\n", 2, 5, "syntax", "key: value" },
		{ "---\nKey: x\n---\n", 2, 0, "syntax", "a-z" },
		{ "---\nx_y: x\n---\n", 2, 1, "syntax", "a-z" },
		{ "---\n\"a\": x\n---\n", 2, 0, "syntax", "a-z" },
		{ "---\na : x\n---\n", 2, 1, "syntax", "a-z" },
		{ "---\na:x\n---\n", 2, 2, "syntax", "blank" },
		{ "---\na:\tx\n---\n", 2, 2, "syntax", "blank" },
		{ "---\na: \t\n---\n", 2, 3, "quoting", "\"\t\")" },
		{ "---\n\ta: x\n---\n", 2, 0, "syntax", "key: value" },
		{ "---\n  a: x\n---\n", 2, 2, "syntax", "indented" },
		{ "---\na: x\n  y\n---\n", 3, 2, "syntax", "indented" },
		{ "---\n- a\n---\n", 2, 0, "syntax", "outside a list" },
		{ "---\na: x\n  - b\n---\n", 3, 2, "syntax", "outside a list" },
		{ "---\na: []\n  - b\n---\n", 3, 2, "syntax", "outside a list" },
		{ "---\na:\n  - b\n - c\n---\n", 4, 1, "syntax", "one column" },
		{ "---\na:\n  - b\n    - c\n---\n", 4, 4, "syntax", "one column" },
		{ "---\na:\n  -\n---\n", 3, 3, "syntax", "without a value" },
		{ "---\na:\n  - b: c\n---\n", 3, 4, "quoting", "\"b: c\")" },
		{ "---\na:\n  - - b\n---\n", 3, 4, "quoting", "\"- b\")" },
		{ "---\na:\n  - []\n---\n", 3, 4, "quoting", "\"[]\")" },
		{ "---\na: tRUE\n---\n", 2, 3, "quoting", "(a: \"tRUE\")" },
		{ "---\na: 2022-02-30\n---\n", 2, 3, "quoting", "(a: \"2022-02-30\")" },
		{ "---\na: |\n  b\n  c: d\n---\n", 2, 3, "quoting", "several lines" },
		{ "---\na: >-\n  b\n---\n", 2, 3, "quoting", "(a: TEXT)" },
		{ "---\na: [b, c\n---\n", 2, 3, "quoting", "on one line (a: [TEXT, \"TEXT\"])" },
		{ "---\na: [b,\n  c]\n---\n", 2, 3, "quoting", "on one line" },
		{ "---\na: [b] c\n---\n", 2, 3, "quoting", "on one line" },
		{ "---\na: [b] # c\n---\n", 2, 6, "quoting",
			"a comment after a value is not supported (a: [b])" },
		{ "---\na: [, b]\n---\n", 2, 4, "syntax", "without a value" },
		{ "---\na: [b,]\n---\n", 2, 6, "syntax", "without a value" },
		{ "---\na: [b, [c]]\n---\n", 2, 7, "quoting", "a list in a list is not supported" },
		{ "---\na: [b, {c: d}]\n---\n", 2, 7, "quoting",
			"a map in braces is not supported" },
		{ "---\na: [b{c}]\n---\n", 2, 4, "quoting", "\"b{c}\")" },
		{ "---\na: [14:00, b]\n---\n", 2, 4, "quoting", "\"14:00\")" },
		{ "---\na: [\"b\" c]\n---\n", 2, 3, "quoting", "on one line" },
		{ "---\na: [\"b]\n---\n", 2, 4, "quoting", "not closed" },
		{ "---\na: x\nb:\n  c: d\n---\n", 4, 2, "syntax", "nesting" },
		{ "---\nl:\n  - b: |\n---\n", 3, 4, "quoting", "(- \"b: |\")" },
		{ "---\na: null\n---\n", 2, 3, "quoting", "\"null\")" },
		{ "---\na: ~\n---\n", 2, 3, "quoting", "\"~\")" },
		{ "---\na: 007\n---\n", 2, 3, "quoting", "\"007\")" },
		{ "---\na: 1.5\n---\n", 2, 3, "quoting", "\"1.5\")" },
		{ "---\na: 14:00-15:30\n---\n", 2, 3, "quoting", "\"14:00-15:30\")" },
		{ "---\na: 1234567890123456\n---\n", 2, 3, "quoting", "\"1234567890123456\")" },
		{ "---\na: +420123456789\n---\n", 2, 3, "quoting", "\"+420123456789\")" },
		{ "---\na: b: c\n---\n", 2, 3, "quoting", "\"b: c\")" },
		{ "---\na: b:\n---\n", 2, 3, "quoting", "\"b:\")" },
		{ "---\na: b # c\n---\n", 2, 3, "quoting", "\"b # c\")" },
		{ "---\na: # c\n---\n", 2, 3, "quoting", "\"# c\")" },
		{ "---\na: b\tc\n---\n", 2, 3, "quoting", "\"b\tc\")" },
		{ "---\na: {b: c}\n---\n", 2, 3, "quoting", "\"{b: c}\")" },
		{ "---\na: &b c\n---\n", 2, 3, "quoting", "\"&b c\")" },
		{ "---\na: *b\n---\n", 2, 3, "quoting", "\"*b\")" },
		{ "---\na: !!str b\n---\n", 2, 3, "quoting", "\"!!str b\")" },
		{ "---\na: „b“\n---\n", 2, 3, "quoting", "\"„b“\")" },
		{ "---\na: \"b\n---\n", 2, 3, "quoting", "not closed (a: b)" },
		{ "---\na: \"b\\\"\n---\n", 2, 3, "quoting", "not closed (a: b\")" },
		{ "---\na: 'b''\n---\n", 2, 3, "quoting", "not closed (a: b')" },
		{ "---\na: \"b\" # c\n---\n", 2, 6, "quoting",
			"a comment after a value is not supported (a: b)" },
		{ "---\na: 'b'c\n---\n", 2, 6, "quoting", "text after the closing quote (a: b)" },
		{ "---\na: \"C:\\dir\"\n---\n", 2, 6, "quoting", "(a: C:\\dir)" },
		{ "---\na: \"b\x1b[1m\"\n---\n", 2, 5, "control", "control" },
		{ "---\n# b\rc\n---\n", 2, 3, "control", "control" },
		{ "---\n# b\xC2\x85\n---\n", 2, 3, "control", "control" },
		{ "---\na: b\xE2\x80\xA8\n---\n", 2, 4, "control", "control" },
		{ "---\na: b\n<<<<<<< ours\n---\n", 3, 0, "conflict-marker", "could not merge" },
		{ "---\na: b\n---\nc\n>>>>>>> theirs\n", 5, 0, "conflict-marker",
			"could not merge" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct fixture fixture;
		read_text(&fixture, cases[i].text);
		if (fixture.diags.count != 1)
			fail_msg("%s: %zu findings", cases[i].text, fixture.diags.count);
		const struct diag *diag = &fixture.diags.items[0];
		assert_int_equal(diag->severity, SEVERITY_ERROR);
		if (!strstr(diag->text.data, cases[i].right) ||
			diag->position.line != cases[i].line ||
			diag->position.offset != cases[i].offset)
			fail_msg("%s: %zu:%zu: %s", cases[i].text, diag->position.line,
				diag->position.offset, diag->text.data);
		assert_string_equal(diag->rule, cases[i].rule);
		assert_string_equal(slice_text(diag->position.file), "case.md");
		arena_free(&fixture.arena);
	}
}

static void finds_all_errors(void **state)
{
	(void)state;
	struct fixture fixture;
	read_text(&fixture, "---\n"
			    "Reasons:\n" /* its items are read, and are right */
			    "  - truancy\n"
			    "  - 7:30\n"
			    "a: 'x\n"
			    "ok: fine\n"
			    "b: [x\n"
			    "---\n");
	static const size_t lines[] = { 2, 4, 5, 7 };
	assert_int_equal(fixture.diags.count, ARRAY_LEN(lines));
	for (size_t i = 0; i < ARRAY_LEN(lines); i++)
		assert_int_equal(fixture.diags.items[i].position.line, lines[i]);
	arena_free(&fixture.arena);
}

static void knows_places(void **state)
{
	(void)state;
	struct fixture fixture;
	read_text(&fixture,
		"\xEF\xBB\xBF---\r\na: x\r\nl:\r\n  -  \"b\"\r\n---\r\n# Body\r\n---\r\n");
	assert_true(fixture.fine);
	assert_null(front_matter_find(&fixture.front, "b"));
	const struct front_entry *list = front_matter_find(&fixture.front, "l");
	struct position key = front_matter_key_position(&fixture.front, list);
	assert_int_equal(key.line, 3);
	assert_true(slice_equals(key.source, "l:"));
	struct position value = front_matter_position(&fixture.front, &list->values[0]);
	assert_int_equal(value.line, 4);
	assert_int_equal(value.offset, 5);
	assert_true(slice_equals(value.source, "  -  \"b\""));
	assert_int_equal(fixture.front.close_line, 5);
	assert_int_equal(fixture.front.body_line, 6);
	assert_true(slice_equals(fixture.front.body, "# Body\r\n---\r\n"));
	arena_free(&fixture.arena);
	read_text(&fixture, "---\n---");
	assert_true(fixture.fine && slice_is_empty(fixture.front.body));
	arena_free(&fixture.arena);
}

static void writes(void **state)
{
	static const struct {
		const char *value, *expected;
	} cases[] = {
		{ "anna.bekova", "anna.bekova" },
		{ "2022-09-14", "2022-09-14" },
		{ "2022-02-30", "\"2022-02-30\"" },
		{ "12", "12" },
		{ "-0", "\"-0\"" },
		{ "-123456789012345", "-123456789012345" },
		{ "+12", "\"+12\"" },
		{ "true", "\"true\"" },
		{ "Off", "\"Off\"" },
		{ "", "\"\"" },
		{ "x ", "\"x \"" },
		{ " x", "\" x\"" },
		{ "- x", "\"- x\"" },
		{ "a \"b\" \\c", "a \"b\" \\c" },
		{ "\"b\" \\c", "\"\\\"b\\\" \\\\c\"" },
		{ "a: b", "\"a: b\"" },
		{ "čas", "čas" },
		{ "two\nlines\x1b", "\"two lines \"" },
		{ "a\xE2\x80\xA9z", "\"a z\"" },
	};
	(void)state;
	struct buf buf;
	buf_init(&buf);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		buf_clear(&buf);
		front_matter_add_value(&buf, slice_from(cases[i].value), FRONT_TEXT);
		assert_string_equal(buf.data, cases[i].expected);
	}
	const struct slice values[] = { slice_from("a"), slice_from("no") };
	buf_clear(&buf);
	front_matter_add_scalar(&buf, "case", slice_from("k7q2m4xp"), FRONT_TEXT);
	front_matter_add_scalar(&buf, "legal", slice_from("true"), FRONT_PLAIN);
	front_matter_add_scalar(&buf, "absent", (struct slice){ 0 }, FRONT_TEXT);
	front_matter_add_list(&buf, "list", values, ARRAY_LEN(values));
	front_matter_add_list(&buf, "nothing", values, 0);
	assert_string_equal(buf.data, "case: k7q2m4xp\nlegal: true\nlist:\n  - a\n  - \"no\"\n");
	buf_free(&buf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(accepts),
		cmocka_unit_test(refuses),
		cmocka_unit_test(finds_all_errors),
		cmocka_unit_test(knows_places),
		cmocka_unit_test(writes),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
