/* Lists in the order of a Czech dictionary, sorted by hand. */
#include "base/array.h"
#include "text/collate.h"
#include "unit.h"

static void assert_ordered(const char *const *texts, size_t count)
{
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i + 1 < count; i++) {
		struct slice before = collate_key(slice_from(texts[i]), &arena);
		struct slice after = collate_key(slice_from(texts[i + 1]), &arena);
		if (slice_compare(before, after) >= 0)
			fail_msg("%s stands before %s", texts[i], texts[i + 1]);
	}
	arena_free(&arena);
}

static void test_letters(void **state)
{
	static const char *const texts[] = { "abeceda", "cyklus", "čaj", "dar", "hůl", "chléb",
		"imise", "Luboš", "rýže", "řeka", "syn", "šípek", "tma", "zub", "žába", "яблоко",
		"1. máj", "2. máj" };
	(void)state;
	assert_ordered(texts, ARRAY_LEN(texts));
}

/* An accent that makes no letter of its own, and case, count only where all letters are equal. */
static void test_accents_and_case(void **state)
{
	static const char *const texts[] = { "dal", "dál", "ďal", "dala", "delta", "déšť", "deště",
		"kura", "kúra", "kůra", "Kůra", "kůry", "pas", "Pas", "pás", "pasa", "Pásek",
		"rada", "ráda", "Rádka", "rádlo" };
	(void)state;
	assert_ordered(texts, ARRAY_LEN(texts));
}

static void test_words(void **state)
{
	static const char *const texts[] = { "Nový", "Nový Bor", "Nový Hrad", "Novýbor", "Ústí",
		"Ústí-město", "Ústí nad Labem", "Ústí nad Orlicí" };
	(void)state;
	assert_ordered(texts, ARRAY_LEN(texts));
}

static void test_ch(void **state)
{
	static const char *const texts[] = { "Cyril", "Hynek", "chata", "Chata", "CHATA", "Chmel",
		"Chýnov", "Ivan" };
	(void)state;
	assert_ordered(texts, ARRAY_LEN(texts));
}

/* Composed and decomposed are one text. */
static void test_normal_form(void **state)
{
	struct arena arena;
	(void)state;
	arena_init(&arena);
	struct slice composed = collate_key(slice_from("k\xC5\xAFra"), &arena);
	struct slice decomposed = collate_key(slice_from("ku\xCC\x8Ara"), &arena);
	assert_true(slice_equal(composed, decomposed));
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_letters),
		cmocka_unit_test(test_accents_and_case),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_ch),
		cmocka_unit_test(test_normal_form),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
