/* Which services fit a need, in which order, and how far they are. */
#include "base/array.h"
#include "logic/refer/rank.h"
#include "unit.h"
#include <math.h>

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	assert_true(date_parse(slice_from(text), &number));
	return number;
}

/* One degree of a meridian is 111.195 km on this sphere; three quarters of the way 0.6 km. */
static const char PLACES[] = "id,name,kind,part_of,latitude,longitude\n"
			     "far,,site,,51.0,13.6\n"
			     "flat,,site,quarter,,\n"
			     "home,,site,quarter,50.5000,13.6000\n"
			     "land,,region,,50.5000,13.6000\n"
			     "lost,,site,land,,\n"
			     "loop,,site,loop,,\n"
			     "near,,site,town,50.5300,13.6000\n"
			     "quarter,,quarter,town,50.5100,13.6000\n"
			     "town,,municipality,land,50.6000,13.6000\n";

struct fixture {
	struct arena arena;
	struct platform platform;
	struct distance_origin origin;
	struct availability_book availability;
	struct rating_book ratings;
	struct rank_request request;
};

static void read_directory(struct fixture *fixture, const struct schema *schema, const char *bytes,
	struct directory *out)
{
	struct diag_list diags;
	diag_list_init(&diags, &fixture->arena);
	assert_true(rows_read(schema, slice_from(schema->name), slice_from(bytes), &fixture->arena,
		&diags, &out->rows));
	directory_index(out, &fixture->arena);
}

static void open_fixture(struct fixture *fixture, const char *services, const char *place)
{
	*fixture = (struct fixture){ 0 };
	arena_init(&fixture->arena);
	read_directory(fixture, &place_schema, PLACES, &fixture->platform.places);
	read_directory(fixture, &service_schema, services, &fixture->platform.services);
	fixture->platform.settings.stale_days = 60;
	distance_origin_init(&fixture->origin, &fixture->platform, slice_from(place));
	availability_read(
		&fixture->platform, day("2022-09-14"), &fixture->arena, &fixture->availability);
	index_init(&fixture->ratings.by_service, &fixture->arena);
	fixture->request = (struct rank_request){
		.origin = &fixture->origin,
		.availability = &fixture->availability,
		.ratings = &fixture->ratings,
		.need = slice_from("therapy"),
		.day = day("2022-09-14"),
	};
}

static void close_fixture(struct fixture *fixture)
{
	arena_free(&fixture->arena);
}

static struct slice ranked_ids(struct fixture *fixture)
{
	struct ranking ranking;
	struct slice text = slice_from("");
	rank_services(&fixture->request, &fixture->arena, &ranking);
	for (size_t i = 0; i < ranking.count; i++)
		text = arena_format(&fixture->arena, "%s%s%s", text.data, i > 0 ? " " : "",
			slice_text(ranking.items[i].service->id));
	return text;
}

/* Prague to London: 1034.359 km by the law of cosines, 1037.5 km on the ellipsoid by Vincenty. */
static void test_haversine(void **state)
{
	(void)state;
	assert_true(
		fabs(distance_haversine(50.0755, 14.4378, 51.5074, -0.1278) - 1034.359) < 0.001);
	assert_true(fabs(distance_haversine(50, 14, 51, 14) - 111.195) < 0.001);
	assert_true(fabs(distance_haversine(0, 0, 0, 180) - 20015.1) < 0.1);
	assert_true(distance_haversine(50, 14, 50, 14) == 0);
	assert_true(isnan(distance_haversine(50, 14, NAN, 14)));
}

/* What lies just at the end of a band is still in it. */
static void test_distance_bands(void **state)
{
	static const struct {
		struct distance distance;
		enum distance_band band;
	} rows[] = {
		{ { .outreach = true }, DISTANCE_OUTREACH },
		{ { .km = 0 }, DISTANCE_UP_TO_5 },
		{ { .km = 5 }, DISTANCE_UP_TO_5 },
		{ { .km = 5.001 }, DISTANCE_UP_TO_15 },
		{ { .km = 15 }, DISTANCE_UP_TO_15 },
		{ { .km = 15.001 }, DISTANCE_UP_TO_40 },
		{ { .km = 40 }, DISTANCE_UP_TO_40 },
		{ { .km = 40.001 }, DISTANCE_MORE },
		{ { .km = NAN }, DISTANCE_UNKNOWN },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_int_equal(rank_distance_band(&rows[i].distance), rows[i].band);
}

static void test_distances(void **state)
{
	static const char services[] = "id,forms,places,outreach_km\n"
				       "s,outpatient,near,\n"
				       "s-both,outpatient,far;near,\n"
				       "s-far-outreach,outreach,near,3\n"
				       "s-flat,outpatient,flat,\n"
				       "s-here,outpatient,home,50\n"
				       "s-loop,outpatient,loop,\n"
				       "s-lost,outpatient,lost,\n"
				       "s-none,outreach,,\n"
				       "s-outreach,outpatient;outreach,near,4\n"
				       "s-town,outreach,far;town,\n";
	static const struct {
		const char *place, *service;
		double km;
		bool approximate, outreach;
	} rows[] = {
		{ "home", "s", 3.336, false, false },
		{ "home", "s-both", 3.336, false, false },
		{ "home", "s-outreach", 0, false, true },
		{ "home", "s-far-outreach", 3.336, false, false },
		{ "home", "s-town", 0, false, true },
		{ "home", "s-flat", 1.112, true, false }, /* the middle of its quarter */
		{ "flat", "s", 2.224, true, false },
		{ "flat", "s-flat", 0, false, false }, /* the same place */
		{ "home", "s-here", 0, false, false },
		{ "home", "s-lost", NAN, false, false }, /* a region's middle says nothing */
		{ "home", "s-loop", NAN, false, false },
		{ "home", "s-none", NAN, false, false },
		{ "", "s", NAN, false, false },
		{ "unheard-of", "s-town", NAN, false, false },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct fixture fixture;
		open_fixture(&fixture, services, rows[i].place);
		print_message("# %s to %s\n", rows[i].place, rows[i].service);
		struct distance distance = distance_to_service(&fixture.origin,
			platform_service(&fixture.platform, slice_from(rows[i].service)));
		if (isnan(rows[i].km))
			assert_true(isnan(distance.km));
		else
			assert_true(fabs(distance.km - rows[i].km) < 0.001);
		if (!isnan(rows[i].km))
			assert_int_equal(distance.approximate, rows[i].approximate);
		assert_int_equal(distance.outreach, rows[i].outreach);
		close_fixture(&fixture);
	}
}

/* Ages on 2022-09-14: born 2010 is 11 or 12. */
static void test_ages(void **state)
{
	static const struct {
		long age_min, age_max, born;
		enum age_fit fit;
	} rows[] = {
		{ 11, 12, 2010, AGE_YES },
		{ 12, 15, 2010, AGE_MAY },
		{ 6, 11, 2010, AGE_MAY },
		{ 13, INTEGER_NONE, 2010, AGE_NO },
		{ INTEGER_NONE, 10, 2010, AGE_NO },
		{ INTEGER_NONE, 18, 2010, AGE_YES },
		{ INTEGER_NONE, INTEGER_NONE, 2010, AGE_UNKNOWN },
		{ 6, 15, INTEGER_NONE, AGE_UNKNOWN },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct service service = { .age_min = rows[i].age_min,
			.age_max = rows[i].age_max };
		const struct member member = { .born = rows[i].born };
		assert_int_equal(rank_age_fit(&service, &member, day("2022-09-14")), rows[i].fit);
	}
}

static void test_obstacles(void **state)
{
	static const char services[] = "id,needs,age_min,age_max,status,same_as\n"
				       "a,housing;therapy,,,active,\n"
				       "b,housing,,,active,\n"
				       "c,therapy,,,defunct,\n"
				       "d,therapy,,,inactive,\n"
				       "e,therapy,,,temporarily-closed,\n"
				       "f,therapy,0,5,,\n"
				       "g,therapy,6,15,,\n"
				       "h,therapy,,,active,a\n";
	const struct member small = { .born = 2019 }, big = { .born = 2010 };
	const struct member *const both[] = { &small, &big };
	struct fixture fixture;
	(void)state;
	open_fixture(&fixture, services, "home");
	assert_slice(ranked_ids(&fixture), "a f g");
	fixture.request.members = both;
	fixture.request.member_count = 2;
	assert_slice(ranked_ids(&fixture), "a f g");
	fixture.request.for_each = true;
	assert_slice(ranked_ids(&fixture), "a");
	assert_int_equal(rank_obstacles(&fixture.request,
				 platform_service(&fixture.platform, slice_from("b"))),
		RANK_OTHER_NEED);
	assert_int_equal(rank_obstacles(&fixture.request,
				 platform_service(&fixture.platform, slice_from("c"))),
		RANK_CLOSED);
	assert_int_equal(rank_obstacles(&fixture.request,
				 platform_service(&fixture.platform, slice_from("g"))),
		RANK_OTHER_AGE);
	close_fixture(&fixture);
}

static void answer(struct fixture *fixture, const char *date, const char *service,
	const char *state, long wait_days)
{
	struct platform *platform = &fixture->platform;
	struct availability *answers =
		arena_take(&fixture->arena, platform->availability_count + 1, sizeof *answers);
	if (platform->availability_count > 0)
		memcpy(answers, platform->availability,
			platform->availability_count * sizeof *answers);
	answers[platform->availability_count++] = (struct availability){
		.date = day(date),
		.service = slice_from(service),
		.state = slice_from(state),
		.free = INTEGER_NONE,
		.wait_days = wait_days,
		.writer = slice_from("anna.bekova"),
	};
	platform->availability = answers;
}

/* All bands of availability, at one place: those in the middle band stand by id. */
static void test_availability_bands(void **state)
{
	static const char services[] = "id,needs\n"
				       "a-full,therapy\n"
				       "b-long,therapy\n"
				       "c-unknown,therapy\n"
				       "d-stale,therapy\n"
				       "e-assess,therapy\n"
				       "f-open,therapy\n"
				       "g-short,therapy\n"
				       "h-free,therapy\n";
	struct fixture fixture;
	(void)state;
	open_fixture(&fixture, services, "home");
	answer(&fixture, "2022-09-01", "a-full", "no-capacity", INTEGER_NONE);
	answer(&fixture, "2022-09-01", "b-long", "waitlist", 31);
	answer(&fixture, "2022-07-01", "d-stale", "capacity", INTEGER_NONE);
	answer(&fixture, "2022-09-01", "e-assess", "additional-assessment", INTEGER_NONE);
	answer(&fixture, "2022-09-01", "f-open", "waitlist", INTEGER_NONE);
	answer(&fixture, "2022-09-01", "g-short", "waitlist", 30);
	answer(&fixture, "2022-09-01", "h-free", "capacity", INTEGER_NONE);
	availability_read(
		&fixture.platform, fixture.request.day, &fixture.arena, &fixture.availability);
	assert_slice(ranked_ids(&fixture),
		"h-free g-short c-unknown d-stale e-assess f-open b-long a-full");
	close_fixture(&fixture);
}

static void rate(struct fixture *fixture, const char *service, const char *quality,
	const char *effectiveness)
{
	struct rating_view *view = arena_take(&fixture->arena, 1, sizeof *view);
	*view = (struct rating_view){ .quality = slice_from(quality),
		.effectiveness = slice_from(effectiveness) };
	index_put(&fixture->ratings.by_service, slice_from(service), view);
}

/* Distance comes before what is said of a service, unless asked otherwise. */
static void test_order_of_criteria(void **state)
{
	static const char services[] = "id,needs,places\n"
				       "a,therapy,\n"
				       "b,therapy,far\n"
				       "c,therapy,near\n"
				       "d,therapy,home\n"
				       "e,therapy,home\n"
				       "f,therapy,home\n";
	struct fixture fixture;
	(void)state;
	open_fixture(&fixture, services, "home");
	rate(&fixture, "b", "excellent", "excellent");
	rate(&fixture, "c", NULL, "poor");
	rate(&fixture, "d", "good", NULL);
	rate(&fixture, "e", "excellent", NULL);
	/* far is 55.6 km away, near 3.3 km: one band with home. */
	assert_slice(ranked_ids(&fixture), "c e d f b a");
	fixture.request.first = RANK_EFFECTIVENESS;
	assert_slice(ranked_ids(&fixture), "b c e d f a");
	answer(&fixture, "2022-09-01", "a", "capacity", INTEGER_NONE);
	availability_read(
		&fixture.platform, fixture.request.day, &fixture.arena, &fixture.availability);
	fixture.request.first = RANK_AVAILABILITY;
	assert_slice(ranked_ids(&fixture), "a c e d f b");
	fixture.request.first = RANK_DISTANCE;
	assert_slice(ranked_ids(&fixture), "c e d f b a");
	close_fixture(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_haversine),
		cmocka_unit_test(test_distance_bands),
		cmocka_unit_test(test_distances),
		cmocka_unit_test(test_ages),
		cmocka_unit_test(test_obstacles),
		cmocka_unit_test(test_availability_bands),
		cmocka_unit_test(test_order_of_criteria),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
