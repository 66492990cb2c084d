#include "base/array.h"
#include "text/spoken.h"
#include "unit.h"

/* Tuesday, 4 July 2023. */
static day_number today(void)
{
	return date_from_civil(2023, 7, 4);
}

static void test_days(void **state)
{
	static const struct {
		const char *said, *past, *coming; /* coming NULL: as past; past NULL: no day */
	} rows[] = {
		{ "2023-07-03", "2023-07-03", NULL },
		{ "3. 7. 2023", "2023-07-03", NULL },
		{ "3.7.2023", "2023-07-03", NULL },
		{ "03.07.2023", "2023-07-03", NULL },
		{ "3.\xC2\xA0"
		  "7.\xC2\xA0"
		  "2023",
			"2023-07-03", NULL },
		{ "3.7.", "2023-07-03", "2024-07-03" },
		{ "3. 7.", "2023-07-03", "2024-07-03" },
		{ "4.7.", "2023-07-04", "2023-07-04" },
		{ "5.7", "2022-07-05", "2023-07-05" },
		{ "29. 2.", "2020-02-29", "2024-02-29" },
		{ "3. července 2023", "2023-07-03", NULL },
		{ "3. cervence", "2023-07-03", "2024-07-03" },
		{ "31. prosince", "2022-12-31", "2023-12-31" },
		{ "1. Září 2022", "2022-09-01", NULL },
		{ "pondělí 3. 7. 2023", "2023-07-03", NULL },
		{ "v pondělí, 3. 7. 2023", "2023-07-03", NULL },
		{ "úterý 3. 7. 2023", NULL, NULL },
		{ "dnes", "2023-07-04", NULL },
		{ "Včera", "2023-07-03", NULL },
		{ "VCERA", "2023-07-03", NULL },
		{ "předevčírem", "2023-07-02", NULL },
		{ "zítra", "2023-07-05", NULL },
		{ "pozítří", "2023-07-06", NULL },
		{ "za 14 dní", "2023-07-18", NULL },
		{ "za týden", "2023-07-11", NULL },
		{ "za 2 týdny", "2023-07-18", NULL },
		{ "za měsíc", "2023-08-04", NULL },
		{ "za 3 měsíce", "2023-10-04", NULL },
		{ "za rok", "2024-07-04", NULL },
		{ "před 3 dny", "2023-07-01", NULL },
		{ "před týdnem", "2023-06-27", NULL },
		{ "před 2 měsíci", "2023-05-04", NULL },
		{ "today", "2023-07-04", NULL },
		{ "in 2 weeks", "2023-07-18", NULL },
		{ "3 days ago", "2023-07-01", NULL },
		{ "-3d", "2023-07-01", NULL },
		{ "31. 6. 2023", NULL, NULL },
		{ "31.6.", NULL, NULL },
		{ "3.13.", NULL, NULL },
		{ "14 dní", NULL, NULL },
		{ "3", NULL, NULL },
		{ "3.7. 2023 14", NULL, NULL },
		{ "pondělí", NULL, NULL },
		{ "", NULL, NULL },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		for (int side = SPOKEN_PAST; side <= SPOKEN_COMING; side++) {
			const char *wanted = side == SPOKEN_COMING && rows[i].coming
						     ? rows[i].coming
						     : rows[i].past;
			day_number day = DATE_NONE;
			char text[DATE_TEXT_SIZE];
			spoken_day(slice_from(rows[i].said), today(), (enum spoken_side)side, &day);
			assert_string_equal(date_format(day, text), wanted ? wanted : "");
		}
}

static void test_times(void **state)
{
	static const struct {
		const char *said, *time, *times; /* NULL: none */
	} rows[] = {
		{ "09:20", "09:20", "09:20" },
		{ "9:20", "09:20", "09:20" },
		{ "9.20", "09:20", "09:20" },
		{ "v 9:20", "09:20", "09:20" },
		{ "9:20 hod.", "09:20", "09:20" },
		{ "14 h", "14:00", "14:00" },
		{ "14", "14:00", "14:00" },
		{ "0:05", "00:05", "00:05" },
		{ "9:20-10:05", NULL, "09:20-10:05" },
		{ "9.20 – 10.05", NULL, "09:20-10:05" },
		{ "od 9 do 10:30", NULL, "09:00-10:30" },
		{ "9 až 10 hodin", NULL, "09:00-10:00" },
		{ "9:2", NULL, NULL },
		{ "24:00", NULL, NULL },
		{ "25", NULL, NULL },
		{ "9:60", NULL, NULL },
		{ "ráno", NULL, NULL },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice said = slice_from(rows[i].said);
		struct slice time = spoken_time(said, &arena);
		struct slice times = spoken_times(said, &arena);
		assert_string_equal(slice_text(time), rows[i].time ? rows[i].time : "");
		assert_string_equal(slice_text(times), rows[i].times ? rows[i].times : "");
	}
	arena_free(&arena);
}

static void test_lengths(void **state)
{
	enum { NONE = -1 };
	static const struct {
		const char *said;
		long length, minutes; /* with its unit; where minutes are asked for */
	} rows[] = {
		{ "90", NONE, 90 },
		{ "1:30", NONE, 90 },
		{ "90 min", 90, 90 },
		{ "90min.", 90, 90 },
		{ "45 minut", 45, 45 },
		{ "1 minuta", 1, 1 },
		{ "1 h 30 min", 90, 90 },
		{ "1h30", 90, 90 },
		{ "1h30m", 90, 90 },
		{ "1 hodina 15 minut", 75, 75 },
		{ "1 hodinu a 15 minut", 75, 75 },
		{ "2 hodiny", 120, 120 },
		{ "5 hodin", 300, 300 },
		{ "1,5 hodiny", 90, 90 },
		{ "1.5 h", 90, 90 },
		{ "0,25 h", 15, 15 },
		{ "1:30 h", 90, 90 },
		{ "9:20 hod", NONE, NONE }, /* a time of day */
		{ "hodina", 60, 60 },
		{ "hodinu a půl", 90, 90 },
		{ "Půl hodiny", 30, 30 },
		{ "půlhodina", 30, 30 },
		{ "čtvrt hodiny", 15, 15 },
		{ "tři čtvrtě hodiny", 45, 45 },
		{ "half an hour", 30, 30 },
		{ "1 h 30", NONE, NONE }, /* the second number may be anything */
		{ "1 h 75 min", NONE, NONE },
		{ "0,01 h", NONE, NONE }, /* no whole minutes */
		{ "45 min 1 h", NONE, NONE },
		{ "1:75", NONE, NONE },
		{ "1.30", NONE, NONE },
		{ "dlouho", NONE, NONE },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		long length = NONE, minutes = NONE;
		spoken_length(slice_from(rows[i].said), &length);
		spoken_minutes(slice_from(rows[i].said), &minutes);
		if (length != rows[i].length || minutes != rows[i].minutes)
			fail_msg("%s: %ld, %ld", rows[i].said, length, minutes);
	}
}

static void test_day_counts(void **state)
{
	static const struct {
		const char *said;
		long days;
	} rows[] = { { "14", 14 }, { "14 dní", 14 }, { "14d", 14 }, { "2 týdny", 14 },
		{ "týden", 7 }, { "0", 0 }, { "2 měsíce", -1 }, { "brzy", -1 } };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		long days = -1;
		spoken_days(slice_from(rows[i].said), &days);
		assert_int_equal(days, rows[i].days);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_times),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_day_counts),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
