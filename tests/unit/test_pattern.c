#include "base/arena.h"
#include "base/array.h"
#include "text/pattern.h"
#include "text/unicode.h"
#include "unit.h"

struct fixture {
	struct arena arena;
	struct diag_list diags;
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

/* Where the pattern matches: "3-6", or "" when it does not. */
static struct slice match(
	struct fixture *fixture, const char *text, unsigned options, struct slice subject)
{
	struct pattern *pattern = pattern_compile(slice_from(text), options, NULL, &fixture->diags);
	size_t start, end;
	assert_non_null(pattern);
	bool found = pattern_match(pattern, subject, 0, &start, &end);
	pattern_free(pattern);
	return found ? arena_format(&fixture->arena, "%zu-%zu", start, end) : slice_from("");
}

static void test_match(void **state)
{
	struct fixture *f = *state;
	assert_slice(match(f, "c.t", 0, slice_from("a cat")), "2-5");
	assert_slice(match(f, "dog", 0, slice_from("a cat")), "");
	assert_slice(match(f, "ŘEKA", 0, slice_from("u řeky a řeka")), "");
	assert_slice(match(f, "ŘEKA", PATTERN_IGNORE_CASE, slice_from("u řeky a řeka")), "10-15");
	assert_slice(match(f, "\\bší\\w+", 0, slice_from("vyšívá šípek")), "10-17");
	assert_slice(match(f, "^.{2}$", 0, slice_from("čš")), "0-4");
}

static void test_from(void **state)
{
	struct fixture *f = *state;
	struct pattern *pattern = pattern_compile(slice_from("\\d+"), 0, NULL, &f->diags);
	size_t start, end;
	assert_true(pattern_match(pattern, slice_from("12 345"), 2, &start, &end));
	assert_int_equal(start, 3);
	assert_int_equal(end, 6);
	assert_false(pattern_match(pattern, slice_from("12 345"), 6, &start, &end));
	pattern_free(pattern);
	pattern_free(NULL);
}

/* "ů" as one code point or as two, in the pattern or in the text. */
static void test_normal_forms(void **state)
{
	struct fixture *f = *state;
	static const char *const forms[] = { "d\xC5\xAFm", "du\xCC\x8Am" };
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		for (size_t j = 0; j < ARRAY_LEN(forms); j++) {
			struct slice subject = unicode_nfc(slice_from(forms[j]), &f->arena);
			assert_slice(match(f, forms[i], 0, subject), "0-4");
		}
	}
}

static void test_errors(void **state)
{
	struct fixture *f = *state;
	static const char *const patterns[] = { "a(b", "ů[", "\\C", "(?<=a+)b", "a{2,1}", "\xFF" };
	struct position position = { .file = slice_from("needs.csv"), .line = 7, .offset = 20 };
	for (size_t i = 0; i < ARRAY_LEN(patterns); i++) {
		assert_null(pattern_compile(slice_from(patterns[i]), 0, &position, &f->diags));
		assert_int_equal(f->diags.count, i + 1);
		assert_string_equal(f->diags.items[i].rule, "pattern");
		assert_int_equal(f->diags.items[i].position.line, 7);
	}
}

/* Patterns that backtrack without end stop at the limits and count as no match. */
static void test_bounded(void **state)
{
	struct fixture *f = *state;
	static const char *const patterns[] = { "^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(x+x+)+y" };
	char text[201];
	memset(text, 'a', 100);
	memset(text + 100, 'x', 99);
	text[199] = '!';
	text[200] = '\0';
	for (size_t i = 0; i < ARRAY_LEN(patterns); i++)
		assert_slice(match(f, patterns[i], 0, slice_from(text)), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_match, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_from, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_normal_forms, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_errors, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_bounded, set_up, tear_down),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
