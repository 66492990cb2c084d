/* The lower median of each rater's newest grade. */
#include "base/array.h"
#include "logic/refer/rating.h"
#include "unit.h"

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	assert_true(date_parse(slice_from(text), &number));
	return number;
}

static struct rating rate(const char *date, const char *service, const char *writer,
	const char *quality, const char *effectiveness)
{
	return (struct rating){ .date = day(date),
		.service = slice_from(service),
		.writer = slice_from(writer),
		.quality = slice_from(quality),
		.effectiveness = slice_from(effectiveness) };
}

struct fixture {
	struct arena arena;
	struct platform platform;
	struct rating_book book;
};

/* The second service is a duplicate of the first. */
static void read_ratings(struct fixture *fixture, const struct rating *ratings, size_t count)
{
	struct diag_list diags;
	arena_init(&fixture->arena);
	diag_list_init(&diags, &fixture->arena);
	fixture->platform = (struct platform){ 0 };
	assert_true(rows_read(&service_schema, slice_from("services.csv"),
		slice_from("id,same_as\nsas,\nsas-most,sas\n"), &fixture->arena, &diags,
		&fixture->platform.services.rows));
	directory_index(&fixture->platform.services, &fixture->arena);
	rating_read(ratings, count, &fixture->platform, day("2022-09-14"), &fixture->arena,
		&fixture->book);
}

static const struct rating_view *view(const struct fixture *fixture)
{
	return rating_find(&fixture->book, slice_from("sas"));
}

static void the_median_is_the_lower_one(void **state)
{
	static const struct {
		const char *grades[4];
		const char *median;
	} known[] = {
		{ { "excellent", "poor", "good" }, "good" },
		{ { "poor", "poor", "excellent" }, "poor" },
		{ { "excellent", "good", "fair", "poor" }, "fair" },
		{ { "excellent", "excellent", "good", "good" }, "good" },
		{ { "fair", "excellent", "excellent", "excellent" }, "excellent" },
	};
	static const char *const raters[] = { "a.a", "b.b", "c.c", "d.d" };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct rating ratings[ARRAY_LEN(raters)];
		size_t count = 0;
		while (count < ARRAY_LEN(raters) && known[i].grades[count]) {
			ratings[count] = rate("2022-09-01", count % 2 ? "sas" : "sas-most",
				raters[count], known[i].grades[count], NULL);
			count++;
		}
		struct fixture fixture;
		read_ratings(&fixture, ratings, count);
		assert_slice(view(&fixture)->quality, known[i].median);
		assert_null(view(&fixture)->effectiveness.data);
		assert_int_equal(view(&fixture)->raters, count);
		arena_free(&fixture.arena);
	}
}

static void two_raters_stay_unheard_however_often_they_rate(void **state)
{
	const struct rating ratings[] = {
		rate("2022-09-01", "sas", "a.a", "good", "good"),
		rate("2022-09-02", "sas", "a.a", "poor", NULL),
		rate("2022-09-01", "sas", "b.b", "good", "good"),
		rate("2022-09-01", "sas", "c.c", NULL, "fair"),
		rate("2022-09-16", "sas", "d.d", "poor", "poor"),
	};
	(void)state;
	struct fixture fixture;
	read_ratings(&fixture, ratings, ARRAY_LEN(ratings));
	assert_null(view(&fixture)->quality.data);
	assert_slice(view(&fixture)->effectiveness, "good");
	assert_int_equal(view(&fixture)->raters, 3);
	arena_free(&fixture.arena);
}

static void the_newest_of_a_rater_counts(void **state)
{
	const struct rating ratings[] = {
		rate("2022-09-03", "sas", "a.a", "excellent", NULL),
		rate("2022-09-01", "sas", "a.a", "poor", NULL),
		rate("2022-09-02", "sas", "b.b", "excellent", NULL),
		rate("2022-09-02", "sas", "b.b", "fair", NULL),
		rate("2022-09-01", "sas", "c.c", "good", NULL),
	};
	(void)state;
	struct fixture fixture;
	read_ratings(&fixture, ratings, ARRAY_LEN(ratings));
	assert_slice(view(&fixture)->quality, "good"); /* of excellent, fair, good */
	arena_free(&fixture.arena);
}

static void grades_have_an_order(void **state)
{
	(void)state;
	assert_int_equal(rating_rank(slice_from("excellent")), 0);
	assert_int_equal(rating_rank(slice_from("poor")), 3);
	assert_int_equal(rating_rank(slice_from(NULL)), 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_median_is_the_lower_one),
		cmocka_unit_test(two_raters_stay_unheard_however_often_they_rate),
		cmocka_unit_test(the_newest_of_a_rater_counts),
		cmocka_unit_test(grades_have_an_order),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
