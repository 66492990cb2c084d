#include "base/array.h"
#include "cards.h"

static const char ITEMS[] = "a,main,risk,0,2,1 b,main,risk,0,2,2 c,main,risk,0,2,3 "
			    "d,main,risk,0,1,4,1";
static const char LEVELS[] = "risk,low,,3,,180 risk,medium,4,8,168,90 risk,high,9,,24,30";

/* The level that is decided as text, "low" or "low..high". */
static struct slice level_text(struct bench *bench)
{
	const struct score *score = &bench->score;
	const char *low = slice_text(score->levels[score->decided_low].level);
	const char *high = slice_text(score->levels[score->decided_high].level);
	return arena_format(&bench->arena, low == high ? "%s" : "%s..%s", low, high);
}

/* The worked example: numbers as the definition of the score gives them. */
static void test_worked_example(void **state)
{
	static const struct {
		const char *answers;
		long low, high;
		size_t known, open;
		const char *level;
		enum sign acute;
		const char *asked;
	} rows[] = {
		{ "a=1 b=2 c=unknown d=0", 5, 11, 3, 1, "medium..high", SIGN_NO, "c" },
		{ "a=1 b=2 c=na d=0", 5, 5, 3, 0, "medium", SIGN_NO, "" },
		{ "a=1 b=2 c=0 d=1", 9, 9, 4, 0, "high", SIGN_YES, "" },
		{ "a=0 b=0 c=0 d=unknown", 0, 4, 3, 1, "low..high", SIGN_OPEN, "d" },
		{ "", 0, 16, 0, 4, "low..high", SIGN_OPEN, "d c b a" },
	};
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", ITEMS, LEVELS);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		bench_answer(&bench, rows[i].answers);
		bench_score(&bench, NULL);
		const struct index_score *risk = &bench.score.indices[0];
		assert_int_equal(risk->low, rows[i].low);
		assert_int_equal(risk->high, rows[i].high);
		assert_int_equal(risk->known, rows[i].known);
		assert_int_equal(risk->open, rows[i].open);
		assert_slice(level_text(&bench), rows[i].level);
		assert_int_equal(bench.score.acute, rows[i].acute);
		assert_slice(bench_asked(&bench), rows[i].asked);
	}
	bench_close(&bench);
}

/* An index keeps its own level, whatever is acute. */
static void test_acute_leaves_the_index(void **state)
{
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", ITEMS, LEVELS);
	bench_answer(&bench, "a=0 b=0 c=0 d=1");
	bench_score(&bench, NULL);
	assert_int_equal(bench.score.indices[0].level_low, 1); /* 4: medium */
	assert_int_equal(bench.score.indices[0].level_high, 1);
	assert_slice(level_text(&bench), "high");
	assert_int_equal(bench.score.items[3].acute, SIGN_YES);
	assert_int_equal(bench.score.respond_hours, 0);
	bench_close(&bench);
}

/* p has weight -2: open it adds -6 to 0. */
static void test_negative_weight(void **state)
{
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", "a,main,risk,0,2,3 p,main,risk,0,3,-2",
		"risk,low,,0 risk,high,1,");
	bench_answer(&bench, "a=1");
	bench_score(&bench, NULL);
	assert_int_equal(bench.score.indices[0].low, -3);
	assert_int_equal(bench.score.indices[0].high, 3);
	assert_slice(bench_asked(&bench), "p");
	bench_answer(&bench, "a=unknown p=3");
	bench_score(&bench, NULL);
	assert_int_equal(bench.score.indices[0].low, -6);
	assert_int_equal(bench.score.indices[0].high, 0);
	assert_slice(level_text(&bench), "low");
	assert_slice(bench_asked(&bench), ""); /* at most 0, which is low */
	bench_close(&bench);
}

/* Two scales of which the more severe counts; in one of them low sums are severe. */
static void test_several_indices(void **state)
{
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "harm,high home,low warmth,low",
		"a,main,harm,0,4,1 b,main,home,-3,2,1 c,main,home,-3,2,1 s,main,warmth,0,2,1",
		"harm,mild,,1 harm,strong,2, home,mild,0, home,strong,,-1");
	bench_answer(&bench, "a=0 b=-2 c=1 s=2");
	bench_score(&bench, NULL);
	assert_int_equal(bench.score.indices[1].low, -1);
	assert_int_equal(bench.score.indices[1].level_high, 1);
	assert_slice(level_text(&bench), "strong");
	assert_false(bench.score.indices[1].strength); /* it has levels */
	assert_true(bench.score.indices[2].strength);
	assert_int_equal(bench.score.indices[2].low, 2);

	/* home is strong already: no answer to a changes the whole */
	bench_answer(&bench, "b=-2 c=1");
	bench_score(&bench, NULL);
	assert_slice(level_text(&bench), "strong");
	assert_slice(bench_asked(&bench), "");

	/* now home may be either, and so may harm */
	bench_answer(&bench, "b=-2 s=0");
	bench_score(&bench, NULL);
	assert_slice(level_text(&bench), "mild..strong");
	assert_slice(bench_asked(&bench), "c a");
	bench_close(&bench);
}

/* A sum of 3 cannot be had from weights of 2 and 4, so that z cannot turn it into 4. */
static void test_gaps_between_sums(void **state)
{
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", "x,main,risk,0,1,2 y,main,risk,0,1,4 z,main,risk,0,1,1",
		"risk,low,,3 risk,high,4,");
	bench_answer(&bench, "");
	bench_score(&bench, NULL);
	assert_slice(bench_asked(&bench), "y"); /* without y at most 3, with y at least 4 */
	bench_close(&bench);
}

static void test_card_without_levels(void **state)
{
	static const struct {
		const char *answers;
		enum result result;
		enum sign acute, notify;
		const char *asked;
	} rows[] = {
		{ "a=0 b=0 c=0", RESULT_NOTHING_SEEN, SIGN_NO, SIGN_NO, "" },
		{ "a=0 b=0 c=1", RESULT_CONSULT, SIGN_NO, SIGN_NO, "" },
		{ "a=0 b=1", RESULT_NOTIFY, SIGN_NO, SIGN_YES, "" },
		{ "b=1", RESULT_NOTIFY, SIGN_OPEN, SIGN_YES, "a" },
		{ "a=2 b=unknown", RESULT_ACT_NOW, SIGN_YES, SIGN_YES, "" },
		{ "a=0 c=2", RESULT_CONSULT, SIGN_NO, SIGN_OPEN, "b" },
		{ "", RESULT_NOTHING_SEEN, SIGN_OPEN, SIGN_OPEN, "a b" },
	};
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "", "b,main,,0,2,1,,1;2 a,main,,0,2,1,2,1;2 c,main,,0,2,1", "");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		bench_answer(&bench, rows[i].answers);
		bench_score(&bench, NULL);
		assert_null(bench.score.levels);
		assert_int_equal(bench.score.result, rows[i].result);
		assert_int_equal(bench.score.acute, rows[i].acute);
		assert_int_equal(bench.score.notify, rows[i].notify);
		assert_slice(bench_asked(&bench), rows[i].asked);
	}
	assert_int_equal(bench.score.review_due, date_from_civil(2022, 10, 4)); /* 20 days */
	bench_close(&bench);
}

/* Where low is worse, the answer that worries is the low one; without an end, any above min. */
static void test_consult(void **state)
{
	static const struct {
		const char *indices, *item, *answers;
		enum result result;
	} rows[] = {
		{ "safe,low", "a,main,safe,0,10,1", "a=10", RESULT_NOTHING_SEEN },
		{ "safe,low", "a,main,safe,0,10,1", "a=9", RESULT_CONSULT },
		{ "safe,low", "a,main,safe,0,10,1", "a=0", RESULT_CONSULT },
		{ "safe,low", "a,main,safe,0,10,1", "a=unknown", RESULT_NOTHING_SEEN },
		{ "way,low", "a,main,way,-3,2,1", "a=0", RESULT_NOTHING_SEEN },
		{ "way,low", "a,main,way,-3,2,1", "a=-1", RESULT_CONSULT },
		{ "harm,high", "a,main,harm,0,2,-1", "a=2", RESULT_NOTHING_SEEN },
		{ "harm,high", "a,main,harm,0,2,-1", "a=1", RESULT_CONSULT },
		{ "harm,high", "a,main,harm,0,2,0", "a=1", RESULT_CONSULT },
		{ "way,low", "a,main,way,-3,2,0", "a=1", RESULT_NOTHING_SEEN },
		{ "harm,none", "a,main,harm,-1,2,1", "a=0", RESULT_CONSULT },
		{ "", "a,main,,0,10,1", "a=0", RESULT_NOTHING_SEEN },
	};
	struct bench bench;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		bench_open(&bench);
		bench_card(&bench, rows[i].indices, rows[i].item, "");
		bench_answer(&bench, rows[i].answers);
		bench_score(&bench, NULL);
		assert_int_equal(bench.score.result, rows[i].result);
		bench_close(&bench);
	}
}

/* School age: 6 to 18; the assessment is of 2022. */
static void test_ages(void **state)
{
	static const struct {
		long born;
		const char *answers;
		enum item_state expected;
	} rows[] = {
		{ 2017, "", ITEM_LEFT_OUT }, /* 4 or 5 */
		{ 2016, "", ITEM_OPEN },     /* 5 or 6: unsure, so asked */
		{ 2015, "", ITEM_OPEN },     /* 6 or 7 */
		{ 2003, "", ITEM_OPEN },     /* 18 or 19 */
		{ 2002, "", ITEM_LEFT_OUT }, /* 19 or 20 */
		{ 2017, "s=2", ITEM_KNOWN }, /* what was seen is not dropped */
		{ 2017, "s=unknown", ITEM_LEFT_OUT },
		{ 2015, "s=na", ITEM_LEFT_OUT },
		{ INTEGER_NONE, "", ITEM_OPEN },
	};
	struct bench bench;
	struct member member = { .id = slice_from("c1"), .kind = slice_from("child") };
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", "s,main,risk,0,2,1,,,,6,18", "");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		member.born = rows[i].born;
		bench_answer(&bench, rows[i].answers);
		bench_score(&bench, &member);
		assert_int_equal(bench.score.items[0].state, rows[i].expected);
	}
	bench_close(&bench);
}

/* 2 and 3 must appear in the plan. */
static void test_plan(void **state)
{
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "", "a,main,,0,3,1,,,2;3 b,main,,0,3,1,,,2;3 c,main,,0,3,1,,,2;3", "");
	bench_answer(&bench, "a=1 b=3");
	bench_score(&bench, NULL);
	assert_false(bench.score.items[0].plan);
	assert_true(bench.score.items[1].plan);
	assert_false(bench.score.items[2].plan);
	bench_close(&bench);
}

/* The sums are 5 (medium), or 5 to 11 where c is open; raise-by is 1. */
static void test_override(void **state)
{
	static const struct {
		const char *answers, *level, *reason, *approver;
		enum override_state expected;
		const char *decided;
		int days; /* until the review */
	} rows[] = {
		{ "a=1 b=2 c=0 d=0", "high", "bruises", "petr.novak", OVERRIDE_STANDS, "high", 30 },
		{ "a=1 b=2 c=0 d=0", "high", "bruises", "", OVERRIDE_WAITING, "medium", 90 },
		{ "a=1 b=2 c=0 d=0", "high", "bruises", "anna.bekova", OVERRIDE_WAITING, "medium",
			90 },
		{ "a=1 b=2 c=0 d=0", "high", "", "petr.novak", OVERRIDE_REFUSED, "medium", 90 },
		{ "a=1 b=2 c=0 d=0", "medium", "bruises", "petr.novak", OVERRIDE_REFUSED, "medium",
			90 },
		{ "a=1 b=2 c=0 d=0", "low", "better now", "petr.novak", OVERRIDE_REFUSED, "medium",
			90 },
		{ "a=1 b=2 c=0 d=0", "severe", "bruises", "petr.novak", OVERRIDE_REFUSED, "medium",
			90 },
		{ "a=0 b=0 c=0 d=0", "high", "bruises", "petr.novak", OVERRIDE_REFUSED, "low",
			180 },
		{ "a=1 b=2 d=0", "high", "bruises", "petr.novak", OVERRIDE_STANDS, "high", 30 },
		{ "a=1 b=2 d=0", "medium", "bruises", "petr.novak", OVERRIDE_REFUSED,
			"medium..high", 30 },
	};
	struct bench bench;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "risk,high", ITEMS, LEVELS);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		bench_answer(&bench, rows[i].answers);
		bench.assessment.about.override_level = slice_from(rows[i].level);
		bench.assessment.about.override_reason = slice_from(rows[i].reason);
		const struct score_input input = { &bench.card, &bench.assessment, NULL,
			slice_from(rows[i].approver) };
		score_assessment(&input, &bench.arena, &bench.score);
		assert_int_equal(bench.score.override, rows[i].expected);
		assert_slice(level_text(&bench), rows[i].decided);
		assert_int_equal(bench.score.review_due - bench.assessment.date, rows[i].days);
		bench.diags.count = 0;
		bool fine = score_check_override(&bench.score, &bench.diags);
		assert_int_equal(fine, rows[i].expected != OVERRIDE_REFUSED);
		assert_int_equal(bench.diags.count, !fine);
	}
	bench_close(&bench);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_worked_example),
		cmocka_unit_test(test_acute_leaves_the_index),
		cmocka_unit_test(test_negative_weight),
		cmocka_unit_test(test_several_indices),
		cmocka_unit_test(test_gaps_between_sums),
		cmocka_unit_test(test_card_without_levels),
		cmocka_unit_test(test_consult),
		cmocka_unit_test(test_ages),
		cmocka_unit_test(test_plan),
		cmocka_unit_test(test_override),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
