/* What became of an item, by its index and weight. */
#include "base/array.h"
#include "cards.h"
#include "logic/score/item_change.h"

/* Each item's change in a word. */
static struct slice changes(struct bench *bench, const char *before, const char *after)
{
	struct slice text = slice_from("");
	struct score first;
	bench_answer(bench, before);
	bench_score(bench, NULL);
	first = bench->score;
	struct assessment then = bench->assessment;
	first.assessment = &then;
	bench_answer(bench, after);
	bench_score(bench, NULL);
	for (size_t i = 0; i < first.item_count; i++) {
		enum item_change change =
			item_change(&bench->card, &first.items[i], &bench->score.items[i]);
		text = arena_format(&bench->arena, "%s%s%s", text.data, i > 0 ? " " : "",
			item_change_words[change].code);
	}
	return text;
}

static void test_direction(void **state)
{
	static const struct {
		const char *indices, *items, *rising, *falling;
	} rows[] = {
		{ "risk,high", "a,main,risk,0,2", "worse", "better" },
		{ "risk,high", "a,main,risk,0,2,-1", "better", "worse" },
		{ "good,low", "a,main,good,0,2", "better", "worse" },
		{ "good,low", "a,main,good,0,2,-1", "worse", "better" },
		{ "way,none", "a,main,way,0,2", "changed", "changed" },
		{ "way,none", "a,main,,0,2", "changed", "changed" },
		{ "risk,high", "a,main,risk,0,2,0", "changed", "changed" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct bench bench;
		bench_open(&bench);
		print_message("# %s %s\n", rows[i].indices, rows[i].items);
		bench_card(&bench, rows[i].indices, rows[i].items, "");
		assert_slice(changes(&bench, "a=0", "a=1"), rows[i].rising);
		assert_slice(changes(&bench, "a=2", "a=1"), rows[i].falling);
		assert_slice(changes(&bench, "a=2", "a=2"), "same");
		bench_close(&bench);
	}
}

static void test_words(void **state)
{
	static const struct {
		const char *before, *after, *change;
	} rows[] = {
		{ "a=unknown", "a=0", "newly-known" },
		{ "", "a=0", "newly-known" },
		{ "a=na", "a=0", "newly-known" },
		{ "a=0", "a=refused", "no-longer-known" },
		{ "a=0", "", "no-longer-known" },
		{ "a=0", "a=na", "no-longer-known" },
		{ "", "", "same" },
		{ "a=unknown", "a=unknown", "same" },
		{ "a=na", "a=na", "same" },
		{ "a=unknown", "a=refused", "changed" },
		{ "", "a=unknown", "changed" },
		{ "a=na", "", "changed" },
	};
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", "a,main,risk,0,2", "");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_slice(changes(&bench, rows[i].before, rows[i].after), rows[i].change);
	bench_close(&bench);
}

/* Left out counts 0, and a negative weight turns the ends. */
static void test_bounds(void **state)
{
	struct bench bench;
	long least, most;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "way,low risk,high",
		"a,main,way,-3,2 b,main,way,-3,2,2 c,main,risk,1,5 d,main,risk,0,2,-3 e,main,,0,9",
		"");
	card_index_bounds(&bench.card, slice_from("way"), &least, &most);
	assert_int_equal(least, -9);
	assert_int_equal(most, 6);
	card_index_bounds(&bench.card, slice_from("risk"), &least, &most);
	assert_int_equal(least, -6);
	assert_int_equal(most, 5);
	bench_close(&bench);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_direction),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_bounds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
