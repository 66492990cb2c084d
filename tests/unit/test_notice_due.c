/*
 * What is owed between a case and the authority. A card of two items: s is acute at 2, n must be
 * notified at 1; all days are of September and October 2022. By hand: an assessment of the 10th is
 * to be told by the 11th; a notice of the 10th is to be answered by 10 October, 30 days later.
 */
#include "base/array.h"
#include "cards.h"
#include "case_text.h"
#include "logic/case/notice_due.h"

enum { ASSESSMENTS = 2, NOTICES = 2 };

struct owed {
	struct findings *findings;
	struct bench bench;
	struct card card;
	struct index cards;
	struct assessment assessments[ASSESSMENTS];
	struct case_text text;
};

static day_number day(const char *text)
{
	day_number day = DATE_NONE;
	assert_true(date_parse(slice_from(text), &day));
	return day;
}

static int setup(void **state)
{
	struct owed *owed = test_calloc(1, sizeof *owed);
	struct bench *bench = &owed->bench;
	assert_int_equal(findings_setup((void **)&owed->findings), 0);
	bench_open(bench);
	bench_card(bench, "", "s,main,,0,2,1,2 n,main,,0,2,1,,1", "");
	owed->card = bench->card;
	index_init(&owed->cards, &bench->arena);
	index_put(&owed->cards, slice_from("kid-1"), &owed->card);
	*state = owed;
	return 0;
}

static int teardown(void **state)
{
	struct owed *owed = *state;
	bench_close(&owed->bench);
	findings_teardown((void **)&owed->findings);
	test_free(owed);
	return 0;
}

struct story {
	struct {
		const char *day, *answers, *corrects;
	} assessments[ASSESSMENTS];
	struct {
		const char *day, *lines;
	} notices[NOTICES];
};

/* Assessments are named a0 and a1. */
static void load(struct owed *owed, const struct story *story)
{
	owed->text = (struct case_text){ 0 };
	case_text_add(owed->findings, &owed->text, "case",
		"opened: 2022-09-01|manager: anna.bekova|source: police");
	for (size_t i = 0; i < NOTICES && story->notices[i].day != NULL; i++) {
		char stem[] = "2022-09-10-notice-0000";
		memcpy(stem, story->notices[i].day, DATE_TEXT_SIZE - 1);
		stem[sizeof stem - 2] = (char)('0' + i);
		case_text_add(owed->findings, &owed->text, stem, story->notices[i].lines);
	}
	owed->text.file.assessments = owed->assessments;
	for (size_t i = 0; i < ASSESSMENTS && story->assessments[i].day != NULL; i++) {
		struct assessment *assessment = &owed->assessments[i];
		bench_answer(&owed->bench, story->assessments[i].answers);
		*assessment = owed->bench.assessment;
		assessment->date = day(story->assessments[i].day);
		assessment->stem = arena_format(&owed->bench.arena, "a%zu", i);
		assessment->about.card = slice_from("kid-1");
		assessment->about.corrects = slice_from(story->assessments[i].corrects);
		owed->text.file.assessment_count++;
	}
}

/* "notice a0 2022-09-11 late" for each, with commas between. */
static struct slice owed_on(struct owed *owed, const char *on)
{
	struct arena *arena = &owed->bench.arena;
	struct notice_due_list list = { 0 };
	struct slice text = slice_from("");
	char until[DATE_TEXT_SIZE];
	notices_due(&owed->text.file, &owed->cards, day(on), arena, &list);
	for (size_t i = 0; i < list.count; i++) {
		const struct notice_due *due = &list.items[i];
		text = arena_format(arena, "%s%s%s %.*s %s%s", text.data, i > 0 ? ", " : "",
			due->kind == NOTICE_DUE ? "notice" : "answer", (int)due->stem.length,
			due->stem.data, date_format(due->due, until),
			due->due < day(on) ? " late" : "");
	}
	return text;
}

static const char OSPOD[] = "to: ospod|by: anna.bekova";

static void a_notice_follows_within_a_day(void **state)
{
	static const struct {
		struct story story;
		const char *on, *owed;
	} rows[] = {
		/* the boundary days, for an acute sign and for one to be notified */
		{ { { { "2022-09-10", "s=2", NULL } }, { { 0 } } }, "2022-09-09", "" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { 0 } } }, "2022-09-10",
			"notice a0 2022-09-11" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { 0 } } }, "2022-09-11",
			"notice a0 2022-09-11" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { 0 } } }, "2022-09-12",
			"notice a0 2022-09-11 late" },
		{ { { { "2022-09-10", "n=1", NULL } }, { { 0 } } }, "2022-09-12",
			"notice a0 2022-09-11 late" },
		/* a hint, and what nobody knows, are no duty yet */
		{ { { { "2022-09-10", "s=1 n=0", NULL } }, { { 0 } } }, "2022-09-12", "" },
		{ { { { "2022-09-10", "s=unknown", NULL } }, { { 0 } } }, "2022-09-12", "" },
		/* a notice of the same day or later answers it, one of the day before does not */
		{ { { { "2022-09-10", "s=2", NULL } }, { { "2022-09-10", OSPOD } } }, "2022-09-12",
			"" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { "2022-09-20", OSPOD } } }, "2022-09-20",
			"" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { "2022-09-20", OSPOD } } }, "2022-09-19",
			"notice a0 2022-09-11 late" },
		{ { { { "2022-09-10", "s=2", NULL } }, { { "2022-09-09", OSPOD } } }, "2022-09-12",
			"notice a0 2022-09-11 late" },
		/* the police and an ambulance are not the office */
		{ { { { "2022-09-10", "s=2", NULL } },
			  { { "2022-09-10", "to: police|by: anna.bekova" },
				  { "2022-09-10", "to: ambulance|by: anna.bekova" } } },
			"2022-09-12", "notice a0 2022-09-11 late" },
		/* a later look does not end the duty, a correction does */
		{ { { { "2022-09-10", "s=2", NULL }, { "2022-09-11", "s=0 n=0", NULL } },
			  { { 0 } } },
			"2022-09-12", "notice a0 2022-09-11 late" },
		{ { { { "2022-09-10", "s=2", NULL }, { "2022-09-10", "s=0 n=0", "a0" } },
			  { { 0 } } },
			"2022-09-12", "" },
		/* what was found after the notice is to be told again */
		{ { { { "2022-09-10", "s=2", NULL }, { "2022-09-20", "n=1", NULL } },
			  { { "2022-09-10", OSPOD } } },
			"2022-09-20", "notice a1 2022-09-21" },
	};
	struct owed *owed = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		load(owed, &rows[i].story);
		assert_slice(owed_on(owed, rows[i].on), rows[i].owed);
	}
}

static void an_answer_follows_within_thirty_days(void **state)
{
	static const char asked[] = "to: police|by: anna.bekova|feedback-asked: true";
	static const char answered[] =
		"to: ospod|by: anna.bekova|feedback-asked: true|answered: 2022-10-12";
	static const struct {
		struct story story;
		const char *on, *owed;
	} rows[] = {
		{ { { { 0 } }, { { "2022-09-10", asked } } }, "2022-09-09", "" },
		{ { { { 0 } }, { { "2022-09-10", asked } } }, "2022-10-10",
			"answer 2022-09-10-notice-0000 2022-10-10" },
		{ { { { 0 } }, { { "2022-09-10", asked } } }, "2022-10-11",
			"answer 2022-09-10-notice-0000 2022-10-10 late" },
		/* who did not ask is owed none; who was answered, none from that day on */
		{ { { { 0 } }, { { "2022-09-10", OSPOD } } }, "2022-10-11", "" },
		{ { { { 0 } }, { { "2022-09-10", answered } } }, "2022-10-11",
			"answer 2022-09-10-notice-0000 2022-10-10 late" },
		{ { { { 0 } }, { { "2022-09-10", answered } } }, "2022-10-12", "" },
	};
	struct owed *owed = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		load(owed, &rows[i].story);
		assert_slice(owed_on(owed, rows[i].on), rows[i].owed);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_notice_follows_within_a_day, setup, teardown),
		cmocka_unit_test_setup_teardown(
			an_answer_follows_within_thirty_days, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
