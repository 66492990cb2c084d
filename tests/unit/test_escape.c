#include "base/array.h"
#include "text/escape.h"
#include "unit.h"

static void assert_escaped(
	void (*escape)(struct buf *, struct slice), const char *text, const char *expected)
{
	struct buf buf;
	buf_init(&buf);
	escape(&buf, slice_from(text));
	assert_slice(buf_slice(&buf), expected);
	buf_free(&buf);
}

static void test_terminal(void **state)
{
	(void)state;
	assert_escaped(escape_terminal, "čaj 5 €", "čaj 5 €");
	assert_escaped(escape_terminal, "\x1B[31mred", "<U+001B>[31mred");
	assert_escaped(escape_terminal, "a\tb\nc\r\nd\re", "a b c d e");
	assert_escaped(escape_terminal,
		"\xC2\x9B"
		"2J\x7F",
		"<U+009B>2J<U+007F>");
	assert_escaped(escape_terminal,
		"a\xE2\x80\xAE"
		"b\xE2\x80\x8B\xEF\xBB\xBF",
		"a<U+202E>b<U+200B><U+FEFF>");
	assert_escaped(escape_terminal, "bad\xFF", "bad\xEF\xBF\xBD");
	assert_escaped(escape_terminal_lines, "a\tb\nc\r\nd\x1B", "a b\nc\nd<U+001B>");
	assert_escaped(escape_tsv, "a\tb\r\nc\x1B", "a b c<U+001B>");
}

static void paragraph(struct buf *buf, struct slice text)
{
	escape_markdown(buf, text, false);
}

static void cell(struct buf *buf, struct slice text)
{
	escape_markdown(buf, text, true);
}

/* What Markdown would take for markup has a backslash, and nothing else has. */
static void test_markdown(void **state)
{
	static const struct {
		const char *text, *escaped;
	} rows[] = {
		{ "Rodina (2 děti), tel. - ano!", "Rodina (2 děti), tel. - ano!" },
		{ "*a* _b_ `c` ~~d~~ \\", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\" },
		{ "[x](http://y) ![z]", "\\[x\\](http\\://y) !\\[z\\]" },
		{ "WWW.a.cz, a.b, 5:30, x://y", "WWW\\.a.cz, a.b, 5:30, x\\://y" },
		{ "<script>", "\\<script>" },
		{ "&lt; R&D & co &#60;", "\\&lt; R\\&D & co \\&#60;" },
		{ "# a", "\\# a" },
		{ "- a - b", "\\- a - b" },
		{ "> a", "\\> a" },
		{ "12. 3. 2012", "12\\. 3. 2012" },
		{ "3) a", "3\\) a" },
		{ "a\n=== \n    b", "a\n\\===\nb" },
		{ "a\tb\x1B", "a b\\<U+001B>" },
		{ "a|b", "a\\|b" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_escaped(paragraph, rows[i].text, rows[i].escaped);
	assert_escaped(cell, "a|b\nc\r\nd", "a\\|b c d");
}

static void test_json(void **state)
{
	(void)state;
	assert_escaped(escape_json, "", "\"\"");
	assert_escaped(escape_json, "čaj \"a\\b\"/", "\"čaj \\\"a\\\\b\\\"/\"");
	assert_escaped(escape_json, "\t\n\x1B\x7F", "\"\\u0009\\u000a\\u001b\\u007f\"");
	assert_escaped(escape_json, "\xE2\x80\xAE\xE2\x80\xA8", "\"\\u202e\\u2028\"");
	/* U+E0041, a tag: RFC 8259 asks for a surrogate pair */
	assert_escaped(escape_json, "\xF3\xA0\x81\x81", "\"\\udb40\\udc41\"");
	assert_escaped(escape_json, "\xF0\x9F\x98\x80\xFF", "\"\xF0\x9F\x98\x80\xEF\xBF\xBD\"");
}

static void test_formula(void **state)
{
	static const char *const formulas[] = { "=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1" };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(formulas); i++) {
		char expected[8] = "'";
		assert_escaped(escape_formula, formulas[i], strcat(expected, formulas[i]));
	}
	assert_escaped(escape_formula, "a=1", "a=1");
	assert_escaped(escape_formula, "", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_terminal),
		cmocka_unit_test(test_markdown),
		cmocka_unit_test(test_json),
		cmocka_unit_test(test_formula),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
