/* What the dated answers say today. */
#include "base/array.h"
#include "logic/refer/availability.h"
#include "unit.h"

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	assert_true(date_parse(slice_from(text), &number));
	return number;
}

static struct availability answer(
	const char *date, const char *service, const char *state, long free, long wait)
{
	return (struct availability){ .date = day(date),
		.service = slice_from(service),
		.state = slice_from(state),
		.free = free,
		.wait_days = wait };
}

struct fixture {
	struct arena arena;
	struct platform platform;
	struct availability_book book;
};

/* Three services, the last a duplicate of the first; 60 days make stale. */
static void read_answers(
	struct fixture *fixture, struct availability *answers, size_t count, const char *today)
{
	const char *services = "id,same_as\nclub,\nsas,\nsas-most,sas\n";
	struct diag_list diags;
	arena_init(&fixture->arena);
	diag_list_init(&diags, &fixture->arena);
	fixture->platform = (struct platform){
		.settings.stale_days = 60, .availability = answers, .availability_count = count
	};
	assert_true(rows_read(&service_schema, slice_from("services.csv"), slice_from(services),
		&fixture->arena, &diags, &fixture->platform.services.rows));
	directory_index(&fixture->platform.services, &fixture->arena);
	availability_read(&fixture->platform, day(today), &fixture->arena, &fixture->book);
}

static const struct availability_view *view(const struct fixture *fixture, const char *service)
{
	return availability_find(&fixture->book, slice_from(service));
}

static void the_newest_day_counts_in_any_order(void **state)
{
	struct availability answers[] = {
		answer("2022-09-01", "sas", "capacity", 2, INTEGER_NONE),
		answer("2022-08-01", "sas", "no-capacity", 0, INTEGER_NONE),
		answer("2022-09-02", "sas-most", "waitlist", INTEGER_NONE, 20),
	};
	(void)state;
	struct fixture fixture;
	read_answers(&fixture, answers, ARRAY_LEN(answers), "2022-09-14");
	assert_ptr_equal(view(&fixture, "sas")->answer, &answers[2]);
	assert_int_equal(view(&fixture, "sas")->age_days, 12);
	assert_false(view(&fixture, "sas")->disagree);
	assert_null(view(&fixture, "sas-most"));
	assert_null(view(&fixture, "club"));
	arena_free(&fixture.arena);
}

static void of_one_day_the_most_cautious_counts(void **state)
{
	enum { STATES = 4 };
	static const char *const states[STATES] = { "no-capacity", "waitlist",
		"additional-assessment", "capacity" };
	(void)state;
	for (size_t i = 0; i < STATES; i++) {
		for (size_t k = 0; k < STATES; k++) {
			struct availability answers[] = {
				answer("2022-09-01", "sas", states[i], INTEGER_NONE, INTEGER_NONE),
				answer("2022-09-01", "sas", states[k], INTEGER_NONE, INTEGER_NONE),
			};
			struct fixture fixture;
			read_answers(&fixture, answers, ARRAY_LEN(answers), "2022-09-14");
			assert_slice(view(&fixture, "sas")->answer->state, states[i < k ? i : k]);
			assert_int_equal(view(&fixture, "sas")->disagree, i != k);
			arena_free(&fixture.arena);
		}
	}
}

static void of_one_state_the_longer_wait_and_the_fewer_places_count(void **state)
{
	struct availability answers[] = {
		answer("2022-09-01", "sas", "waitlist", INTEGER_NONE, INTEGER_NONE),
		answer("2022-09-01", "sas", "waitlist", INTEGER_NONE, 40),
		answer("2022-09-01", "sas", "waitlist", INTEGER_NONE, 20),
		answer("2022-09-01", "club", "capacity", 3, INTEGER_NONE),
		answer("2022-09-01", "club", "capacity", 1, INTEGER_NONE),
		answer("2022-09-01", "club", "capacity", INTEGER_NONE, INTEGER_NONE),
	};
	(void)state;
	struct fixture fixture;
	read_answers(&fixture, answers, ARRAY_LEN(answers), "2022-09-14");
	assert_int_equal(view(&fixture, "sas")->answer->wait_days, 40);
	assert_false(view(&fixture, "sas")->disagree);
	assert_int_equal(view(&fixture, "club")->free, 1);
	arena_free(&fixture.arena);
}

static void an_old_answer_is_stale_and_nothing_is_free(void **state)
{
	struct availability answers[] = {
		answer("2022-07-16", "sas", "capacity", 2, INTEGER_NONE),
		answer("2022-07-15", "club", "capacity", 2, INTEGER_NONE),
	};
	(void)state;
	struct fixture fixture;
	read_answers(&fixture, answers, ARRAY_LEN(answers), "2022-09-14");
	assert_int_equal(view(&fixture, "sas")->age_days, 60);
	assert_false(view(&fixture, "sas")->stale);
	assert_int_equal(view(&fixture, "sas")->free, 2);
	assert_int_equal(view(&fixture, "club")->age_days, 61);
	assert_true(view(&fixture, "club")->stale);
	assert_int_equal(view(&fixture, "club")->free, INTEGER_NONE);
	arena_free(&fixture.arena);
}

static void tomorrow_is_taken_and_later_is_not(void **state)
{
	struct availability answers[] = {
		answer("2022-09-15", "sas", "waitlist", INTEGER_NONE, INTEGER_NONE),
		answer("2022-09-16", "sas", "capacity", 1, INTEGER_NONE),
		answer("2022-09-01", "nobody", "capacity", 1, INTEGER_NONE),
	};
	(void)state;
	struct fixture fixture;
	read_answers(&fixture, answers, ARRAY_LEN(answers), "2022-09-14");
	assert_slice(view(&fixture, "sas")->answer->state, "waitlist");
	assert_int_equal(view(&fixture, "sas")->age_days, 0);
	assert_null(view(&fixture, "nobody"));
	arena_free(&fixture.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_newest_day_counts_in_any_order),
		cmocka_unit_test(of_one_day_the_most_cautious_counts),
		cmocka_unit_test(of_one_state_the_longer_wait_and_the_fewer_places_count),
		cmocka_unit_test(an_old_answer_is_stale_and_nothing_is_free),
		cmocka_unit_test(tomorrow_is_taken_and_later_is_not),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
