/* Pages of HTML: whatever the texts are, nothing in them becomes markup, and the policy fits. */
#include "base/array.h"
#include "base/buf.h"
#include "report/html.h"
#include "report/render.h"
#include "text/hash.h"
#include "unit.h"
#include <stdio.h>
#include <string.h>

static const char hostile[] =
	"</title></style><script>alert(1)</script> \" onload='x' \\ \xE2\x80\xAE";

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

static struct buf text_of(const char *text)
{
	struct buf out;

	buf_init(&out);
	html_text(&out, slice_from(text));
	return out;
}

static void numbers_are_kept_together(void **state)
{
	static const struct {
		const char *text, *shown;
	} cases[] = {
		{ "3–7 rodin", "3\u2060–\u20607\u00A0rodin" },
		{ "30. 6. 2023", "30.\u00A06.\u00A02023" },
		{ "dříve – potom", "dříve – potom" },
		{ "1. pololetí 2023", "1. pololetí 2023" },
		{ "a <b> & \"c\"", "a &lt;b&gt; &amp; &quot;c&quot;" },
		{ "\x1B[1m\n\xE2\x80\xAE", "&lt;U+001B&gt;[1m &lt;U+202E&gt;" },
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct buf out = text_of(cases[i].text);
		assert_string_equal(out.data, cases[i].shown);
		buf_free(&out);
	}
}

/* Every text of the document is the hostile one; 60 rows are more than a screen holds. */
static struct document hostile_document(struct arena *arena)
{
	static const struct column columns[] = { { .name = "a", .title = hostile },
		{ .name = "b", .title = "B" } };
	struct document document = { .kind = "platform",
		.title = slice_from(hostile),
		.store = slice_from(hostile),
		.readers = slice_from(hostile),
		.from = DATE_NONE,
		.to = DATE_NONE,
		.made = date_from_civil(2023, 7, 4) };

	for (int i = 0; i < 2; i++) {
		struct section *section =
			document_add_section(&document, arena, "s", slice_from(hostile));
		section_add_paragraph(section, arena, PARAGRAPH_WARNING, slice_from(hostile));
		if (i == 0)
			continue;
		section_add_paragraph(section, arena, PARAGRAPH_ITEM, slice_from(hostile));
		struct table *table = section_add_table(section, arena);
		table->name = "t";
		table->title = table->note = slice_from(hostile);
		table->columns = columns;
		table->column_count = ARRAY_LEN(columns);
		struct value *rows = value_list(arena);
		for (int row = 0; row < 60; row++) {
			struct value *cells = value_object(arena);
			value_set(cells, arena, "a", value_text(arena, slice_from(hostile)));
			value_set(cells, arena, "b", value_integer(arena, row));
			value_append(rows, arena, cells);
		}
		table->rows = rows;
	}
	return document;
}

static struct buf page_of(struct arena *arena)
{
	const struct render_style style = { .width = 80 };
	struct document document = hostile_document(arena);
	struct buf out;

	buf_init(&out);
	document_format_find("html")->render(&document, NULL, &style, &out);
	return out;
}

static size_t count(const char *page, const char *what)
{
	size_t found = 0;

	for (; (page = strstr(page, what)) != NULL; page++)
		found++;
	return found;
}

static void texts_are_no_markup(void **state)
{
	struct buf page = page_of(*state);

	assert_int_equal(count(page.data, "<script"), 0);
	assert_int_equal(count(page.data, "</title>"), 1);
	assert_int_equal(count(page.data, "</style>"), 1);
	assert_int_equal(count(page.data, " style="), 0);
	assert_int_equal(count(page.data, "href=\"#"), count(page.data, "href="));
	assert_int_equal(count(page.data, "http"), count(page.data, "http-equiv"));
	assert_null(strstr(page.data, "\xE2\x80\xAE"));
	buf_free(&page);
}

static void policy_allows_the_style(void **state)
{
	struct buf page = page_of(*state);
	char hash[HASH_BASE64_SIZE], source[HASH_BASE64_SIZE + 16];
	const char *begin = strstr(page.data, "<style>") + strlen("<style>");
	const char *end = strstr(begin, "</style>");

	hash_base64((struct slice){ begin, (size_t)(end - begin) }, hash);
	snprintf(source, sizeof source, "'sha256-%s'", hash);
	assert_non_null(strstr(page.data, source));
	assert_true(strstr(page.data, source) < begin);
	buf_free(&page);
}

static void screens_hold_what_fits(void **state)
{
	struct buf page = page_of(*state);
	size_t rows = count(page.data, "<th scope=row"), left_out = count(page.data, "\"rest\"");
	char said[32];

	assert_int_equal(rows, 60);
	assert_in_range(left_out, 40, 59);
	snprintf(said, sizeof said, "and %zu\u00A0more rows", left_out);
	assert_int_equal(count(page.data, said), 1);
	buf_free(&page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_kept_together),
		cmocka_unit_test_setup_teardown(texts_are_no_markup, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(policy_allows_the_style, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(screens_hold_what_fits, open_arena, close_arena),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
