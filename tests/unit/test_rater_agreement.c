/*
 * Agreement of raters: published examples, the cases where nothing is defined, how items and pairs
 * are pooled, and what is a pair.
 */
#include "base/array.h"
#include "cards.h"
#include "logic/score/card_agreement.h"
#include "logic/score/rater_pairs.h"
#include <math.h>

enum { CATEGORIES_MOST = 6 };

/* Rows are the first rater's answers. */
static void fill(struct ratings *ratings, struct arena *arena, const int *counts, int categories)
{
	ratings_init(ratings, arena, 1, categories);
	for (int i = 0; i < categories; i++)
		for (int j = 0; j < categories; j++)
			for (int k = 0; k < counts[i * categories + j]; k++)
				ratings_add(ratings, i + 1, j + 1);
}

/* To the places that the source prints; NAN: it does not tell. */
static void assert_about(double value, double published, double precision)
{
	if (!isnan(published) && fabs(value - published) > precision / 2)
		fail_msg("%.9f is not %.9f", value, published);
}

static void test_published(void **state)
{
	static const struct {
		const char *source;
		int categories, counts[CATEGORIES_MOST * CATEGORIES_MOST];
		double agreement, kappa, kappa_quadratic, ac1, precision;
	} rows[] = {
		{ "Cohen (1960), 200 cases by two diagnosticians", 3,
			{ 88, 14, 18, 10, 40, 10, 2, 6, 12 }, 0.70, 0.492, NAN, NAN, 0.001 },
		{ "Gwet (2002), Kappa statistic is not satisfactory for assessing the extent of "
		  "agreement between raters",
			2, { 118, 5, 2, 0 }, 0.944, -0.0234, NAN, 0.9408, 0.0001 },
		{ "R package irrCAC, cont3x3abstractors (Gwet)", 3,
			{ 13, 0, 0, 0, 20, 7, 0, 4, 56 }, 0.89, 0.7964094, NAN, 0.8493305,
			0.0000001 },
		{ "irrCAC for Python, tests: the same with quadratic weights", 3,
			{ 13, 0, 0, 0, 20, 7, 0, 4, 56 }, 0.890, 0.796, 0.892, 0.849, 0.001 },
		{ "irrCAC for Python, tests: cont4x4diagnosis", 4,
			{ 40, 4, 4, 17, 6, 25, 2, 13, 4, 1, 21, 12, 15, 5, 9, 45 }, NAN, 0.432,
			0.383, 0.456, 0.001 },
		{ "R package irr, anxiety, raters 2 and 3 (nobody chose 5, which irr leaves out)",
			5,
			{ 0, 0, 1, 0, 0, 4, 0, 1, 0, 0, 2, 3, 3, 0, 0, 0, 2, 0, 1, 1, 1, 0, 0, 1,
				0 },
			NAN, -0.006289308, 0.2520325, NAN, 0.0000001 },
		{ "SAS, in the tests of statsmodels", 3, { 0, 4, 1, 0, 8, 0, 0, 1, 5 }, NAN, 0.4842,
			NAN, NAN, 0.0001 },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct arena arena;
		struct ratings ratings;
		arena_init(&arena);
		print_message("# %s\n", rows[i].source);
		fill(&ratings, &arena, rows[i].counts, rows[i].categories);
		struct rater_agreement found = ratings_agreement(&ratings);
		assert_about(found.agreement, rows[i].agreement, rows[i].precision);
		assert_about(found.kappa, rows[i].kappa, rows[i].precision);
		assert_about(found.kappa_quadratic, rows[i].kappa_quadratic, rows[i].precision);
		assert_about(found.ac1, rows[i].ac1, rows[i].precision);
		arena_free(&arena);
	}
}

/* irr prints 0.297 for the squared weights of its example anxiety, raters 1 and 2, on 1 to 6. */
static void test_published_ratings(void **state)
{
	static const int first[] = { 3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3 };
	static const int second[] = { 3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4 };
	struct arena arena;
	struct ratings ratings;
	(void)state;
	arena_init(&arena);
	ratings_init(&ratings, &arena, 1, 6);
	for (size_t i = 0; i < ARRAY_LEN(first); i++)
		ratings_add(&ratings, first[i], second[i]);
	struct rater_agreement found = ratings_agreement(&ratings);
	assert_int_equal(ratings.n, 20);
	assert_about(found.kappa, 0.119, 0.001);
	assert_about(found.kappa_quadratic, 0.297, 0.001);
	arena_free(&arena);
}

/* Worked out by hand: what is 0 / 0 is not a number, and what is not is a number. */
static void test_undefined(void **state)
{
	static const struct {
		const char *name;
		int counts[9];
		double agreement, kappa, kappa_quadratic, ac1;
	} rows[] = {
		{ "no answers", { 0 }, NAN, NAN, NAN, NAN },
		/* pe is 1; m is 1 for one answer, so pg is 0 and AC1 is 1 */
		{ "one, the same", { 0, 0, 0, 0, 1, 0, 0, 0, 0 }, 1, NAN, NAN, 1 },
		{ "all in one category", { 0, 0, 0, 0, 0, 0, 0, 0, 7 }, 1, NAN, NAN, 1 },
		/* po and pe are 0; m is 1/2 twice, pg is (1/4 + 1/4) / 2 and AC1 -1/4 : 3/4; the
		 * squares are as many as by chance */
		{ "one, another", { 0, 0, 1, 0, 0, 0, 0, 0, 0 }, 0, 0, 0, -1.0 / 3 },
		{ "each always the same, but another", { 0, 5, 0, 0, 0, 0, 0, 0, 0 }, 0, 0, 0,
			-1.0 / 3 },
		/* p is 1 and 0, q 1/2 and 1/2: pe is 1/2, as po; m is 3/4 and 1/4, pg is
		 * (3/16 + 3/16) / 2 = 3/16, AC1 is 5/16 : 13/16 */
		{ "one rater always the same", { 1, 1, 0, 0, 0, 0, 0, 0, 0 }, 0.5, 0, 0, 5.0 / 13 },
		/* pe is 1/3, pg is (2/9 * 3) / 2 = 1/3 */
		{ "full agreement", { 2, 0, 0, 0, 2, 0, 0, 0, 2 }, 1, 1, 1, 1 },
		/* as far apart as they can be: pe is 1/2; o and chance of squares are 4 and 2; m is
		 * 1/2 twice, pg is 1/4 */
		{ "full disagreement", { 0, 0, 3, 0, 0, 0, 3, 0, 0 }, 0, -1, -1, -1.0 / 3 },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct arena arena;
		struct ratings ratings;
		arena_init(&arena);
		print_message("# %s\n", rows[i].name);
		fill(&ratings, &arena, rows[i].counts, 3);
		struct rater_agreement found = ratings_agreement(&ratings);
		assert_int_equal(isnan(found.agreement), isnan(rows[i].agreement));
		assert_int_equal(isnan(found.kappa), isnan(rows[i].kappa));
		assert_int_equal(isnan(found.kappa_quadratic), isnan(rows[i].kappa_quadratic));
		assert_int_equal(isnan(found.ac1), isnan(rows[i].ac1));
		assert_about(found.agreement, rows[i].agreement, 1e-12);
		assert_about(found.kappa, rows[i].kappa, 1e-12);
		assert_about(found.kappa_quadratic, rows[i].kappa_quadratic, 1e-12);
		assert_about(found.ac1, rows[i].ac1, 1e-12);
		arena_free(&arena);
	}
}

/* "a 1/2 b 2/4" of what differs: the item, how far apart, of how much. */
static struct slice differing(struct bench *bench, const struct card_agreement *agreement)
{
	struct slice text = slice_from("");
	struct item_agreement_list list;
	card_agreement_differing(agreement, &bench->arena, &list);
	for (size_t i = 0; i < list.count; i++)
		text = arena_format(&bench->arena, "%s%s%s %zu/%zu", text.data, i > 0 ? " " : "",
			slice_text(list.items[i]->item->id), list.items[i]->distance,
			list.items[i]->n *
				(size_t)(list.items[i]->item->max - list.items[i]->item->min));
	return text;
}

static void add(struct bench *bench, struct card_agreement *agreement, const char *first,
	const char *second)
{
	struct score score;
	bench_answer(bench, first);
	bench_score(bench, NULL);
	score = bench->score;
	bench_answer(bench, second);
	bench_score(bench, NULL);
	card_agreement_add(agreement, &score, &bench->score);
}

/* Items of one range are one table, over all pairs; only what both know counts. */
static void test_card(void **state)
{
	struct bench bench;
	struct card_agreement agreement;
	(void)state;
	bench_open(&bench);
	bench_card(&bench, "", "a,main,,0,2 b,main,,0,1 c,main,,0,2 d,main,,-3,1 e,main,,0,1", "");
	card_agreement_init(&agreement, &bench.card, &bench.arena);
	assert_int_equal(agreement.range_count, 3);
	assert_true(isnan(item_agreement_distance(&agreement.items[0])));
	add(&bench, &agreement, "a=2 b=1 c=1 d=-3", "a=1 b=0 c=1 d=na e=1");
	add(&bench, &agreement, "a=0 b=1 c=2 d=unknown e=0", "a=0 b=1 c=0 d=1 e=0");
	assert_int_equal(agreement.pairs, 2);
	assert_int_equal(agreement.ranges[0].min, 0);
	assert_int_equal(agreement.ranges[0].max, 2);
	assert_int_equal(agreement.ranges[0].n, 4); /* 2/1 1/1 0/0 2/0 */
	assert_int_equal(agreement.ranges[0].equal, 2);
	assert_int_equal(agreement.ranges[0].squares, 5);
	assert_int_equal(agreement.ranges[1].max, 1);
	assert_int_equal(agreement.ranges[1].n, 3); /* 1/0 1/1 0/0 */
	assert_int_equal(agreement.ranges[1].equal, 2);
	assert_int_equal(agreement.ranges[2].min, -3);
	assert_int_equal(agreement.ranges[2].n, 0);
	/* b and c are as far apart; b comes first by the card's order */
	assert_slice(differing(&bench, &agreement), "b 1/2 c 2/4 a 1/4");
	bench_close(&bench);
}

enum { ASSESSMENTS_MOST = 5 };

struct given {
	int day; /* of September 2022 */
	const char *member, *card, *person, *role, *corrects;
};

/* The pairs as places of their assessments: "01 20", the first rater first. */
static struct slice pairs_of(struct bench *bench, const struct given *given)
{
	struct assessment assessments[ASSESSMENTS_MOST] = { 0 };
	struct case_file file = { .assessments = assessments };
	struct platform platform = { 0 };
	struct rater_pair_list pairs;
	struct slice text = slice_from("");
	struct slice people = slice_from("id,name,profession,organization,email,phone,from,to,"
					 "pledge,same_as\n"
					 "anna.bekova,A,,,,,,,,\n"
					 "zuzana.bekova,A,,,,,,,,anna.bekova\n");
	assert_true(rows_read(&person_schema, slice_from("people.csv"), people, &bench->arena,
		&bench->diags, &platform.people.rows));
	directory_index(&platform.people, &bench->arena);
	for (size_t i = 0; i < ASSESSMENTS_MOST && given[i].day > 0; i++) {
		struct assessment_about *about = &assessments[i].about;
		schema_clear(&assessment_about_schema, about);
		assessments[i].date = date_from_civil(2022, 9, given[i].day);
		assessments[i].stem = arena_format(&bench->arena, "%zu", i);
		about->member = slice_from(given[i].member);
		about->card = slice_from(given[i].card);
		about->assessor = slice_from(given[i].person);
		about->assessor_role = slice_from(given[i].role);
		about->corrects = slice_from(given[i].corrects);
		file.assessment_count++;
	}
	rater_pairs_find(&file, &platform, &bench->arena, &pairs);
	for (size_t i = 0; i < pairs.count; i++)
		text = arena_format(&bench->arena, "%s%s%s%s", text.data, i > 0 ? " " : "",
			pairs.items[i].first->stem.data, pairs.items[i].second->stem.data);
	return text;
}

static void test_pairs(void **state)
{
	static const struct {
		const char *name;
		struct given given[ASSESSMENTS_MOST];
		const char *pairs;
	} rows[] = {
		{ "two persons, the first by id",
			{ { 1, "c1", "risk-1", "jan.malik", 0, 0 },
				{ 2, "c1", "risk-1", "anna.bekova", 0, 0 } },
			"10" },
		{ "14 days apart, and 15",
			{ { 1, "c1", "risk-1", "anna.bekova", 0, 0 },
				{ 15, "c1", "risk-1", "jan.malik", 0, 0 },
				{ 16, "c1", "risk-1", "petr.dub", 0, 0 } },
			"01 12" },
		{ "another child, another version, one person twice",
			{ { 1, "c1", "risk-1", "anna.bekova", 0, 0 },
				{ 1, "c2", "risk-1", "jan.malik", 0, 0 },
				{ 1, "c1", "risk-2", "jan.malik", 0, 0 },
				{ 2, "c1", "risk-1", "anna.bekova", 0, 0 } },
			"" },
		{ "a person under two ids",
			{ { 1, "c1", "risk-1", "anna.bekova", 0, 0 },
				{ 1, "c1", "risk-1", "zuzana.bekova", 0, 0 },
				{ 1, "c1", "risk-1", "jan.malik", 0, 0 } },
			"02 12" },
		{ "roles that differ, one role twice, a role and a person",
			{ { 1, "c1", "kid-1", 0, "teacher", 0 },
				{ 1, "c1", "kid-1", 0, "nurse", 0 },
				{ 2, "c1", "kid-1", 0, "nurse", 0 },
				{ 2, "c1", "kid-1", "zdena.mala", 0, 0 } },
			"10 20 30 31 32" },
		{ "what was corrected counts no more",
			{ { 1, "c1", "risk-1", "anna.bekova", 0, 0 },
				{ 1, "c1", "risk-1", "jan.malik", 0, 0 },
				{ 1, "c1", "risk-1", "jan.malik", 0, "1" } },
			"02" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct bench bench;
		bench_open(&bench);
		print_message("# %s\n", rows[i].name);
		assert_slice(pairs_of(&bench, rows[i].given), rows[i].pairs);
		bench_close(&bench);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_published),
		cmocka_unit_test(test_published_ratings),
		cmocka_unit_test(test_undefined),
		cmocka_unit_test(test_card),
		cmocka_unit_test(test_pairs),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
