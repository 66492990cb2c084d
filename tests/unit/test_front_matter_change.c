/* Changes of front matter: a case for each, before and after. */
#include "base/array.h"
#include "front_fixture.h"

/* "true" in quotes is a text, and setting a boolean makes it one. */
static void knows_booleans(void **state)
{
	static const struct {
		const char *value;
		enum front_style style;
		const char *line;
	} steps[] = { { "true", FRONT_TEXT, "a: 'true'" }, { "true", FRONT_PLAIN, "a: true" },
		{ "true", FRONT_TEXT, "a: \"true\"" }, { "false", FRONT_PLAIN, "a: false" } };
	(void)state;
	struct buf file;
	buf_init(&file);
	buf_add_text(&file, "---\na: 'true'\n---\n");
	for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
		struct fixture fixture;
		struct buf out;
		buf_init(&out);
		read_bytes(&fixture, buf_slice(&file));
		front_matter_set(
			&fixture.front, "a", slice_from(steps[i].value), steps[i].style, &out);
		buf_clear(&file);
		buf_add_slice(&file, buf_slice(&out));
		assert_int_equal(strncmp(out.data + 4, steps[i].line, strlen(steps[i].line)), 0);
		buf_free(&out);
		arena_free(&fixture.arena);
	}
	buf_free(&file);
}

/* One change each: "=" sets, "L" sets the list of words, "+" appends, "-" takes, "0" removes. */
static void changes(void **state)
{
	static const struct {
		const char *before;
		char operation;
		const char *key, *value, *after;
	} cases[] = {
		{ "a: x\n", '=', "a", "v", "a: v\n" },
		{ "a: x\n", '=', "a", "no", "a: \"no\"\n" },
		{ "a:   'x'  \n", '=', "a", "x", "a:   'x'  \n" },
		{ "a:\nb: z\n", '=', "a", "v", "a: v\nb: z\n" },
		{ "# c\nb: z\n# d\n", '=', "a", "v", "# c\nb: z\n# d\na: v\n" },
		{ "", '=', "a", "v", "a: v\n" },
		{ "a:\n  - x\n  # c\n  - v\nb: z\n", '=', "a", "w", "a: w\n  # c\nb: z\n" },
		{ "a: x\n", '=', "a", NULL, "" },
		{ "a: x\nb: v\n", '0', "a", NULL, "b: v\n" },
		{ "a: x\n", '0', "b", NULL, "a: x\n" },
		{ "a:\n", '0', "a", NULL, "" },
		{ "a:\n  # c\n  - x\n\n  - v\nb: z\n", '0', "a", NULL, "  # c\n\nb: z\n" },
		{ "a: x\n", '+', "l", "v", "a: x\nl:\n  - v\n" },
		{ "l:\n- x\n# c\nb: z\n", '+', "l", "v", "l:\n- x\n- v\n# c\nb: z\n" },
		{ "l:\n  - x\n", '+', "l", "x", "l:\n  - x\n" },
		{ "l: x\n", '+', "l", "v", "l:\n  - x\n  - v\n" },
		{ "l: [x]\nb: z\n", '+', "l", "v", "l:\n  - x\n  - v\nb: z\n" },
		{ "l: [x, 'y']\n", '-', "l", "z", "l: [x, 'y']\n" },
		{ "l: [x, 'y']\n", '-', "l", "y", "l:\n  - x\n" },
		{ "l: [x, 'y']\n# c\n", 'L', "l", "x y", "l: [x, 'y']\n# c\n" },
		{ "l: [x, 'y']\n# c\n", 'L', "l", "x z", "l:\n  - x\n  - z\n# c\n" },
		{ "l: [x, 'y']\nb: z\n", '0', "l", NULL, "b: z\n" },
		{ "l: [x]\nb: z\n", '=', "l", "v", "l: v\nb: z\n" },
		{ "a: yes\n", '=', "a", "yes", "a: \"yes\"\n" },
		{ "l:\n- no\n- x\n", '+', "l", "v", "l:\n- no\n- x\n- v\n" },
		{ "l: []\n", '+', "l", "v", "l:\n  - v\n" },
		{ "l:\n", '+', "l", "v", "l:\n  - v\n" },
		{ "l:\n  - x\n  # c\n  - v\n", '-', "l", "x", "l:\n  # c\n  - v\n" },
		{ "l:\n  - x\n  - v\n", '-', "l", "z", "l:\n  - x\n  - v\n" },
		{ "l:\n  # c\n  - x\n", '-', "l", "x", "  # c\n" },
		{ "l: x\n", '-', "l", "v", "l: x\n" },
		{ "l: x\n", '-', "l", "x", "" },
		{ "a: x\n", '-', "l", "x", "a: x\n" },
		{ "l:\n    -  x\n    - 'v'\n    - z\n", 'L', "l", "x w z",
			"l:\n    -  x\n    - w\n    - z\n" },
		{ "l:\n  - x\n  - v\n", 'L', "l", "w x v", "l:\n  - w\n  - x\n  - v\n" },
		{ "l:\n  - x\n  - v\n", 'L', "l", "v", "l:\n  - v\n" },
		{ "l:\n  - x\n  - v\n", 'L', "l", "v x", "l:\n  - v\n  - x\n" },
		{ "l:\n  - x\n", 'L', "l", "", "" },
		{ "a: x\n", 'L', "l", "", "a: x\n" },
		{ "a: x\n", 'L', "l", "v z", "a: x\nl:\n  - v\n  - z\n" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct fixture fixture;
		struct buf before, after, got;
		buf_init(&before);
		buf_init(&after);
		buf_init(&got);
		buf_format(&before, "---\n%s---\nbody\n", cases[i].before);
		buf_format(&after, "---\n%s---\nbody\n", cases[i].after);
		read_bytes(&fixture, buf_slice(&before));
		assert_true(fixture.fine);
		const struct front_matter *front = &fixture.front;
		const char *key = cases[i].key;
		struct slice value = slice_from(cases[i].value), word;
		struct slice_list words = { 0 };
		switch (cases[i].operation) {
		case '=':
			front_matter_set(front, key, value, FRONT_TEXT, &got);
			break;
		case 'L':
			while (slice_split(&value, ' ', &word))
				slice_list_add(&words, &fixture.arena, word);
			front_matter_set_list(front, key, words.items, words.count, &got);
			break;
		case '+':
			front_matter_append(front, key, value, &got);
			break;
		case '-':
			front_matter_take(front, key, value, &got);
			break;
		default:
			front_matter_set_list(front, key, NULL, 0, &got);
			break;
		}
		assert_string_equal(got.data, after.data);
		buf_free(&got);
		buf_free(&after);
		buf_free(&before);
		arena_free(&fixture.arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_booleans),
		cmocka_unit_test(changes),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
