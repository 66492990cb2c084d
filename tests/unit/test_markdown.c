#include "base/array.h"
#include "base/buf.h"
#include "text/markdown.h"
#include "unit.h"
#include <stdio.h>

struct fixture {
	struct arena arena;
	struct diag_list diags;
	struct markdown markdown;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	diag_list_init(&fixture.diags, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_free(&fixture->arena);
	return 0;
}

/* Reads a body whose first line is line 10 of its file; each block as "KIND LEVEL LINE-END OFFSET
 * TEXT|PLAIN" on a line. */
static struct slice blocks_of(struct fixture *f, const char *body)
{
	struct buf shown;
	buf_init(&shown);
	assert_true(markdown_read(slice_from("minutes.md"), slice_from(body), 10, &f->arena,
		&f->diags, &f->markdown));
	for (size_t i = 0; i < f->markdown.count; i++) {
		const struct markdown_block *block = &f->markdown.blocks[i];
		buf_format(&shown, "%c%d %zu-%zu %zu %.*s|%.*s\n", "HIP"[block->kind],
			block -> level, block -> line, block -> end_line, block -> text_offset,
			(int)block -> text.length, block->text.data, (int)block->plain.length,
			block->plain.data);
	}
	struct slice copy = arena_copy(&f->arena, buf_slice(&shown));
	buf_free(&shown);
	return copy;
}

static void test_blocks(void **state)
{
	struct fixture *f = *state;
	assert_slice(blocks_of(f, "# Situace *rodiny* ##\n"
				  "\n"
				  "První **řádek**\n"
				  "druhý [odkaz](http://x.cz) a <b>HTML</b>.\n"
				  "\n"
				  "Úkoly\n"
				  "-----\n"
				  "- [ ] Zavolat *škole* @anna.bekova\n"
				  "  dnes\n"
				  "\n"
				  "1. jeden\n"
				  "12) dva\n"),
		"H1 10-10 2 Situace *rodiny*|Situace rodiny\n"
		"P0 12-13 0 První řádek druhý odkaz a HTML.|První řádek druhý odkaz a HTML.\n"
		"H2 15-16 0 Úkoly|Úkoly\n"
		"I1 17-18 2 [ ] Zavolat *škole* @anna.bekova|[ ] Zavolat škole @anna.bekova dnes\n"
		"I1 20-20 3 jeden|jeden\n"
		"I1 21-21 4 dva|dva\n");
}

static void test_nesting_and_tabs(void **state)
{
	struct fixture *f = *state;
	assert_slice(blocks_of(f, "* a\n"
				  "    + b\n"
				  "\n"
				  "      more\n"
				  "\t- c\n"
				  "* - [x] d\n"
				  "-\te\n"
				  "-\n"
				  "  f\n"),
		"I1 10-14 2 a|a\n"
		"I2 11-13 6 b|b\n"
		"P0 13-13 6 more|more\n"
		"I2 14-14 3 c|c\n"
		"I1 15-15 2 |\n"
		"I2 15-15 4 [x] d|[x] d\n"
		"I1 16-16 2 e|e\n"
		"I1 17-18 1 |\n"
		"P0 18-18 2 f|f\n");
}

/* The text of an item is where it stands in the file, so that it can be changed in place. */
static void test_raw_bytes(void **state)
{
	struct fixture *f = *state;
	const char *body = "\r\n- [ ] A &amp; \\*b\xCC\x8C*  \r\n- lone\rcr\r\n";
	assert_slice(blocks_of(f, body),
		"I1 11-11 2 [ ] A &amp; \\*b\xCC\x8C*|[ ] A & *b\xCC\x8C*\n"
		"I1 12-12 2 lone\rcr|lone cr\n");
	assert_ptr_equal(f->markdown.blocks[0].text.data, body + 4);
	assert_ptr_equal(f->markdown.blocks[0].source.data, body + 2);
	assert_slice(f->markdown.blocks[0].source, "- [ ] A &amp; \\*b\xCC\x8C*  ");
}

/* What only looks like a task. */
static void test_no_items(void **state)
{
	struct fixture *f = *state;
	assert_slice(blocks_of(f, "```\n- [ ] fenced\n```\n"
				  "\n"
				  "    - [ ] indented\n"
				  "\n"
				  "> - [ ] quoted\n"
				  "> # quoted\n"
				  ">\n"
				  "> text\n"
				  "\n"
				  "<!--\n- [ ] comment\n-->\n"
				  "\n"
				  "<div>\n- [ ] html\n</div>\n"
				  "\n"
				  "text - [ ] inside\n"),
		"P0 16-16 4 [ ] quoted|[ ] quoted\n"
		"P0 19-19 2 text|text\n"
		"P0 29-29 0 text - [ ] inside|text - [ ] inside\n");
	assert_slice(blocks_of(f, "-     [ ] code\n- > [ ] quoted\n- ```\n  [ ] code\n  ```\n"),
		"I1 10-10 6 |\n"
		"I1 11-11 2 |\n"
		"P0 11-11 4 [ ] quoted|[ ] quoted\n"
		"I1 12-14 2 |\n");
	assert_slice(blocks_of(f, ""), "");
}

static void test_headings(void **state)
{
	struct fixture *f = *state;
	assert_slice(blocks_of(f, "###### six\n####### seven\n\n#no\n\n#\n## a#b # c ##\n## C#\n"
				  "##hash\n===\n"),
		"H6 10-10 7 six|six\n"
		"P0 11-11 0 ####### seven|####### seven\n"
		"P0 13-13 0 #no|#no\n"
		"H1 15-15 1 |\n"
		"H2 16-16 3 a#b # c|a#b # c\n"
		"H2 17-17 3 C#|C#\n"
		"H1 18-19 0 ##hash|##hash\n");
}

static void assert_plain(struct fixture *f, const char *text, const char *plain)
{
	assert_slice(markdown_plain(slice_from(text), &f->arena), plain);
}

static void test_plain(void **state)
{
	struct fixture *f = *state;
	assert_plain(f, "**tučně** _šikmo_ `kód`", "tučně šikmo kód");
	assert_plain(f, "[text](javascript:alert(1)) ![obrázek](//host/x)", "text obrázek");
	assert_plain(f, "a <script>b</script> <!-- c --> d", "a b  d");
	assert_plain(f, "R&amp;D &lt;x>", "R&D <x>");
	assert_plain(f, "# - > 1. not a block", "# - > 1. not a block");
	assert_plain(f, "    four blanks ", "four blanks");
	assert_plain(f, "", "");
}

static void assert_refused(struct fixture *f, struct slice body, const char *rule, size_t line)
{
	size_t before = f->diags.count;
	assert_false(markdown_read(
		slice_from("minutes.md"), body, 10, &f->arena, &f->diags, &f->markdown));
	assert_int_equal(f->diags.count, before + 1);
	assert_string_equal(f->diags.items[before].rule, rule);
	assert_int_equal(f->diags.items[before].position.line, line);
	assert_int_equal(f->markdown.count, 0);
}

/* `front`, then `part` as often as it fits into `size` bytes. */
static void fill(struct buf *buf, const char *front, const char *part, size_t size)
{
	buf_clear(buf);
	buf_add_text(buf, front);
	while (buf->length + strlen(part) <= size)
		buf_add_text(buf, part);
}

static void test_caps(void **state)
{
	struct fixture *f = *state;
	struct buf body;
	buf_init(&body);
	fill(&body, "", "a", 64 * 1024);
	assert_true(markdown_read(slice_from("minutes.md"), buf_slice(&body), 10, &f->arena,
		&f->diags, &f->markdown));
	buf_add_byte(&body, 'a');
	assert_refused(f, buf_slice(&body), "markdown-size", 0);

	fill(&body, "\n", "- ", 1 + 2 * 100);
	buf_add_text(&body, "a");
	assert_true(markdown_read(slice_from("minutes.md"), buf_slice(&body), 10, &f->arena,
		&f->diags, &f->markdown));
	assert_int_equal(f->markdown.count, 100);
	fill(&body, "\n", "- ", 1 + 2 * 101);
	buf_add_text(&body, "a");
	assert_refused(f, buf_slice(&body), "markdown-depth", 11);
	fill(&body, "", ">", 101);
	assert_refused(f, buf_slice(&body), "markdown-depth", 10);

	/* 50 in one line, 51 more below them */
	fill(&body, "", "- ", 100);
	buf_add_text(&body, "a\n");
	buf_add_repeated(&body, ' ', 100);
	for (int i = 0; i < 51; i++)
		buf_add_text(&body, "+ ");
	assert_refused(f, buf_slice(&body), "markdown-depth", 11);
	buf_free(&body);
}

/* Texts made to be slow, at the cap or behind it: without bounds this ends late or never. */
static void test_pathological(void **state)
{
	static const struct {
		const char *front, *part;
	} texts[] = {
		{ "", "- " },
		{ "", "> " },
		{ "", "1) " },
		{ "", "![[]()" },
		{ "", "[a](" },
		{ "", "*a **b " },
		{ "", "<!-- " },
		{ "", "`a``" },
		{ "- - - - - - - - - - - - - - - - - - - - - - - - a\n", "\n" },
		{ "- - - - - - - - - - - - - - - - - - - - - - - - a\n", "\t\n" },
		{ "", "- a\n" },
		{ "", "[a]: b\n" },
	};
	struct fixture *f = *state;
	struct buf body;
	buf_init(&body);
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		fill(&body, texts[i].front, texts[i].part, 64 * 1024);
		markdown_read(slice_from("minutes.md"), buf_slice(&body), 1, &f->arena, &f->diags,
			&f->markdown);
		markdown_plain(buf_slice(&body), &f->arena);
	}
	buf_free(&body);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_blocks, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_nesting_and_tabs, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_raw_bytes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_no_items, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_headings, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_plain, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_caps, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_pathological, set_up, tear_down),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
