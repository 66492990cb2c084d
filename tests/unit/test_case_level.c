/*
 * A family with a signal card (name kid, no levels) and a card that sets the level (name risk). One
 * item each: s, acute at 2; a, low up to 3, medium 4 to 8, high from 9, reviewed after 180, 90 and
 * 30 days.
 */
#include "base/array.h"
#include "cards.h"
#include "logic/score/case_level.h"
#include "model/record/agreement.h"

enum { ASSESSMENTS = 6 };

struct family {
	struct bench bench;
	struct card signal, risk, next; /* next: a version of risk with two levels, risk retired */
	struct index cards;
	struct assessment assessments[ASSESSMENTS];
	struct case_file file;
	struct case_level level;
};

static int family_setup(void **state)
{
	struct family *family = test_calloc(1, sizeof *family);
	struct bench *bench = &family->bench;
	*state = family;
	bench_open(bench);
	bench_card(bench, "", "s,main,,0,2,1,2", "");
	family->signal = bench->card;
	bench_card(bench, "risk,high", "a,main,risk,0,10,1",
		"risk,low,,3,,180 risk,medium,4,8,,90 risk,high,9,,,30");
	family->risk = bench->card;
	family->risk.head.sets_level = TRUTH_YES;
	bench_card(bench, "risk,high", "a,main,risk,0,10,1", "risk,low,,5,,180 risk,high,6,,,30");
	family->next = bench->card;
	family->next.head.sets_level = TRUTH_YES;
	index_init(&family->cards, &bench->arena);
	index_put(&family->cards, slice_from("kid-1"), &family->signal);
	index_put(&family->cards, slice_from("kid-2"), &family->signal);
	index_put(&family->cards, slice_from("risk-1"), &family->risk);
	index_put(&family->cards, slice_from("risk-2"), &family->next);
	return 0;
}

static int family_teardown(void **state)
{
	struct family *family = *state;
	bench_close(&family->bench);
	test_free(family);
	return 0;
}

struct given {
	int day; /* of September 2022 */
	const char *member, *card, *answers;
};

/* Members c1 and c2, c3 who left on 1 September, and m1; and these assessments. */
static void load(struct family *family, const struct given *given, size_t count)
{
	struct arena *arena = &family->bench.arena;
	struct slice members = slice_from("case,member,kind,born,to\n"
					  "k7q2m4xp,c1,child,2012,\n"
					  "k7q2m4xp,c2,child,2015,\n"
					  "k7q2m4xp,c3,child,2003,2022-09-01\n"
					  "k7q2m4xp,m1,caregiver,1980,\n");
	family->file =
		(struct case_file){ .assessments = family->assessments, .assessment_count = count };
	assert_true(rows_read(&member_schema, slice_from("members.csv"), members, arena,
		&family->bench.diags, &family->file.members));
	for (size_t i = 0; i < count; i++) {
		bench_answer(&family->bench, given[i].answers);
		struct assessment *assessment = &family->assessments[i];
		*assessment = family->bench.assessment;
		assessment->date = date_from_civil(2022, 9, given[i].day);
		assessment->stem =
			arena_format(arena, "2022-09-%02d-assessment-%zu", given[i].day, i);
		assessment->about.member = slice_from(given[i].member);
		assessment->about.card = slice_from(given[i].card);
	}
}

static void look(struct family *family, int day)
{
	case_level(&family->file, &family->cards, date_from_civil(2022, 9, day),
		&family->bench.arena, &family->level);
}

/* "low..high" of the case, or "-". */
static struct slice level_text(struct family *family)
{
	const struct case_level *level = &family->level;
	if (!level->low)
		return slice_from("-");
	return arena_format(&family->bench.arena, "%s..%s", slice_text(level->low->level),
		slice_text(level->high->level));
}

static void test_levels(void **state)
{
	static const struct {
		struct given given[ASSESSMENTS];
		const char *level;
		enum sign acute;
	} rows[] = {
		{ { { 0 } }, "-", SIGN_NO },
		/* the newest of a child, the most severe of the children */
		{ { { 10, "c1", "risk-1", "a=9" }, { 14, "c1", "risk-1", "a=1" },
			  { 12, "c2", "risk-1", "a=5" } },
			"medium..medium", SIGN_NO },
		{ { { 10, "c1", "risk-1", "" }, { 12, "c2", "risk-1", "a=5" } }, "medium..high",
			SIGN_NO },
		/* of one day the more severe */
		{ { { 14, "c1", "risk-1", "a=9" }, { 14, "c1", "risk-1", "a=1" } }, "high..high",
			SIGN_NO },
		/* who left does not count, and nothing after the day */
		{ { { 10, "c3", "risk-1", "a=9" }, { 20, "c1", "risk-1", "a=9" } }, "-", SIGN_NO },
		/* a newer signal card sets no level, and is acute */
		{ { { 10, "c1", "risk-1", "a=1" }, { 11, "c1", "kid-1", "s=2" } }, "low..low",
			SIGN_YES },
		{ { { 10, "c1", "kid-1", "s=0" }, { 10, "c2", "kid-1", "" } }, "-", SIGN_OPEN },
		/* the next version takes the place of the old one, for level and signs */
		{ { { 10, "c1", "kid-1", "s=2" }, { 11, "c1", "kid-2", "s=0" } }, "-", SIGN_NO },
		{ { { 10, "c1", "risk-1", "a=9" }, { 11, "c1", "risk-2", "a=0" } }, "low..low",
			SIGN_NO },
		/* the top of two levels is as severe as the top of three, and above a medium */
		{ { { 10, "c1", "risk-1", "a=5" }, { 11, "c2", "risk-2", "a=6" } }, "high..high",
			SIGN_NO },
		/* the family as a whole */
		{ { { 10, "", "risk-1", "a=5" }, { 11, "c1", "risk-1", "a=1" } }, "medium..medium",
			SIGN_NO },
	};
	struct family *family = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		size_t count = 0;
		while (rows[i].given[count].card)
			count++;
		load(family, rows[i].given, count);
		look(family, 15);
		assert_slice(level_text(family), rows[i].level);
		assert_int_equal(family->level.acute, rows[i].acute);
	}
}

static void test_review(void **state)
{
	static const struct given given[] = {
		{ 10, "c1", "risk-1", "a=5" },	/* medium: 90 days, 9 December */
		{ 11, "c2", "risk-1", "" },	/* low to high: 30 days, 11 October */
		{ 12, "c1", "kid-1", "s=0" },	/* sets no level */
		{ 12, "c1", "other-1", "s=0" }, /* is not at hand */
	};
	struct family *family = *state;
	load(family, given, ARRAY_LEN(given));
	look(family, 15);
	assert_int_equal(family->level.review_due, date_from_civil(2022, 10, 11));
	assert_int_equal(family->level.count, 2);
	assert_int_equal(family->level.children[0].score->review_due, date_from_civil(2022, 12, 9));
}

static void test_correction(void **state)
{
	static const struct given given[] = {
		{ 10, "c1", "risk-1", "a=1" },
		{ 11, "c1", "risk-1", "a=9" },
		{ 10, "c1", "risk-1", "a=5" },
	};
	struct family *family = *state;
	load(family, given, ARRAY_LEN(given));
	family->assessments[2].about.corrects = family->assessments[1].stem;
	look(family, 15);
	assert_slice(level_text(family), "medium..medium");
}

/* The assessor's own approval is none; another's counts from its day on. */
static void test_approval(void **state)
{
	static const struct given given[] = { { 10, "c1", "risk-1", "a=5" } };
	struct family *family = *state;
	struct approval own = { .of = slice_from("2022-09-10-assessment-0"),
		.by = slice_from("anna.bekova") };
	struct approval other = { .of = own.of, .by = slice_from("petr.novak") };
	struct record records[] = {
		{ .kind = RECORD_APPROVAL, .date = date_from_civil(2022, 9, 11), .fields = &own },
		{ .kind = RECORD_APPROVAL, .date = date_from_civil(2022, 9, 13), .fields = &other },
	};
	load(family, given, 1);
	family->file.records = records;
	family->file.record_count = 2;
	family->assessments[0].about.override_level = slice_from("high");
	family->assessments[0].about.override_reason = slice_from("bruises");
	look(family, 12);
	assert_slice(level_text(family), "medium..medium");
	assert_int_equal(family->level.children[0].score->override, OVERRIDE_WAITING);
	look(family, 13);
	assert_slice(level_text(family), "high..high");
	assert_slice(family->level.children[0].score->approver, "petr.novak");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_levels, family_setup, family_teardown),
		cmocka_unit_test_setup_teardown(test_review, family_setup, family_teardown),
		cmocka_unit_test_setup_teardown(test_correction, family_setup, family_teardown),
		cmocka_unit_test_setup_teardown(test_approval, family_setup, family_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
