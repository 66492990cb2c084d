#include "base/array.h"
#include "cards.h"
#include "logic/score/factor.h"

/* Risks, strengths and what is neither, as the first letters of FACTOR_NONE, _RISK, _STRENGTH. */
static struct slice factors(struct bench *bench, const char *answers)
{
	static const char letters[] = "nrs";
	struct slice text = slice_from("");
	bench_answer(bench, answers);
	bench_score(bench, NULL);
	for (size_t i = 0; i < bench->score.item_count; i++)
		text = arena_format(&bench->arena, "%s%c", text.data,
			letters[factor_of(&bench->score, &bench->score.items[i])]);
	return text;
}

static void test_factors(void **state)
{
	static const struct {
		const char *name, *indices, *items, *levels, *answers, *factors;
		bool any_risk;
	} rows[] = {
		{ "risks", "risk,high", "a,main,risk,0,2 b,main,risk,0,2 c,main,risk,0,2,-1",
			"risk,low,,3,, risk,high,4,,,", "a=0 b=1 c=2", "nrn", true },
		{ "a negative weight", "risk,high", "a,main,risk,0,2,-1",
			"risk,low,,-1,, risk,high,0,,,", "a=0", "r", true },
		{ "strengths are never a risk", "good,low", "a,main,good,0,2 b,main,good,0,2", "",
			"a=0 b=1", "ns", false },
		{ "signs stand in no index", "risk,none", "a,main,,0,2 b,main,risk,0,2", "",
			"a=1 b=1", "rr", true },
		{ "0 is usual, low is bad", "way,low",
			"a,main,way,-3,2 b,main,way,-3,2 c,main,way,-3,2",
			"way,good,0,,, way,bad,,-1,,", "a=-1 b=0 c=2", "rns", true },
		{ "10 is safe", "safety,low", "a,main,safety,0,10 b,main,safety,0,10",
			"safety,safe,15,,, safety,danger,,14,,", "a=10 b=9", "nr", true },
		{ "weight 0 counts in no sum, and has a worse end", "way,low harm,high good,low",
			"r,main,way,-3,2,1 a,main,way,-3,2,0 b,main,way,-3,2,0 "
			"c,main,harm,0,2,0 d,main,good,0,2,0",
			"way,good,0,,, way,bad,,-1,,", "r=0 a=-1 b=2 c=1 d=1", "nrsrs", true },
		{ "what is not known is neither", "risk,high", "a,main,risk,0,2 b,main,risk,0,2",
			"risk,low,,3,, risk,high,4,,,", "a=unknown b=na", "nn", false },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct bench bench;
		bench_open(&bench);
		print_message("# %s\n", rows[i].name);
		bench_card(&bench, rows[i].indices, rows[i].items, rows[i].levels);
		assert_slice(factors(&bench, rows[i].answers), rows[i].factors);
		assert_int_equal(factor_any_risk(&bench.score), rows[i].any_risk);
		bench_close(&bench);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_factors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
