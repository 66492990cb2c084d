/* lib/logic: what one case, one task and one record tell about a period, and what a case lacks. */
#include "base/array.h"
#include "case_text.h"
#include "logic/case/family.h"
#include "logic/case/task_count.h"
#include "logic/privacy/release.h"

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	assert_true(date_parse(slice_from(text), &number));
	return number;
}

static struct period second_half(void)
{
	return (struct period){ day("2022-07-01"), day("2022-12-31") };
}

static const char reason[] = "reason: other|outcome: unknown";

static struct release_list released(struct findings *findings)
{
	struct release *release = arena_take(&findings->arena, 1, sizeof *release);

	*release = (struct release){ .date = day("2022-07-10") };
	release->about.kind = slice_from("platform");
	release->about.from = day("2022-01-01");
	release->about.to = day("2022-06-30");
	return (struct release_list){ .items = release, .count = 1 };
}

static void a_family_is_there_and_comes_and_goes(void **state)
{
	static const struct {
		const char *opened;
		const char *closings[2];
		const char *reopening; /* undoes the first closing */
		unsigned parts;
	} cases[] = {
		{ "2022-06-30", { NULL }, NULL, FAMILY_AT_START | FAMILY_AT_END },
		{ "2022-07-01", { NULL }, NULL, FAMILY_OPENED | FAMILY_AT_END },
		{ "2022-12-31", { NULL }, NULL, FAMILY_OPENED | FAMILY_AT_END },
		{ "2023-01-01", { NULL }, NULL, 0 },
		{ "2022-01-01", { "2022-06-30" }, NULL, 0 },
		{ "2022-01-01", { "2022-07-01" }, NULL, FAMILY_AT_START | FAMILY_CLOSED },
		{ "2022-01-01", { "2022-12-31" }, NULL, FAMILY_AT_START | FAMILY_CLOSED },
		{ "2022-01-01", { "2023-01-01" }, NULL, FAMILY_AT_START | FAMILY_AT_END },
		{ "2022-08-01", { "2022-08-01" }, NULL, FAMILY_OPENED | FAMILY_CLOSED },
		{ "2022-01-01", { "2022-06-01" }, "2022-08-01", FAMILY_OPENED | FAMILY_AT_END },
		{ "2022-01-01", { "2022-06-01", "2022-09-01" }, "2022-08-01",
			FAMILY_OPENED | FAMILY_CLOSED },
		{ "2022-01-01", { "2022-08-01" }, "2022-09-01", FAMILY_AT_START | FAMILY_AT_END },
		{ "2022-01-01", { "2022-06-01" }, "2023-01-01", 0 },
	};
	struct findings *findings = *state;
	struct arena *arena = &findings->arena;
	struct index cards;
	index_init(&cards, arena);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct case_text text = { 0 };
		struct family family;
		case_text_add(findings, &text, "case",
			arena_format(arena, "opened: %s|manager: anna.bekova|source: police",
				cases[i].opened)
				.data);
		for (size_t k = 0; k < 2 && cases[i].closings[k]; k++)
			case_text_add(findings, &text,
				arena_format(arena, "%s-closing-000%zu", cases[i].closings[k], k)
					.data,
				reason);
		if (cases[i].reopening)
			case_text_add(findings, &text,
				arena_format(arena, "%s-reopening-0000", cases[i].reopening).data,
				arena_format(
					arena, "undoes: \"%s-closing-0000\"", cases[i].closings[0])
					.data);
		family_read(&text.file, &cards, second_half(), arena, &family);
		if (family.parts != cases[i].parts)
			fail_msg("row %zu: %u, not %u", i, family.parts, cases[i].parts);
	}
}

static void a_doubled_case_brings_only_its_help(void **state)
{
	struct findings *findings = *state;
	struct case_text text = { 0 };
	struct family family;
	struct index cards;
	index_init(&cards, &findings->arena);
	case_text_add(findings, &text, "case",
		"opened: 2022-08-01|manager: anna.bekova|source: police|continued-in: m3n4p5q6");
	case_text_add(findings, &text, "2022-06-30-referral-0001",
		"service: sas-most|need: therapy|by: anna.bekova|for:|  - c1|events:|"
		"  - \"2022-07-01 accepted\"|  - \"2022-07-02 started\"|  - \"2022-12-31 completed "
		"helped\"");
	case_text_add(findings, &text, "2022-07-01-referral-0002",
		"service: sas-most|need: housing|by: anna.bekova|for:|  - c1|events:|"
		"  - \"2022-07-05 waitlisted\"|  - \"2023-01-01 rejected no-capacity\"");
	family_read(&text.file, &cards, second_half(), &findings->arena, &family);
	assert_int_equal(family.parts, 0);
	assert_slice(family.continued_in, "m3n4p5q6");
	assert_int_equal(family.help_count, 4);
	assert_int_equal(family.help[0].step, HELP_ACCEPTED);
	assert_int_equal(family.help[1].step, HELP_STARTED);
	assert_int_equal(family.help[2].step, HELP_COMPLETED);
	assert_slice(family.help[2].detail, "helped");
	assert_int_equal(family.help[3].step, HELP_REQUESTED);
	assert_slice(family.help[3].need, "housing");
}

static void a_family_waits_by_the_days_themselves(void **state)
{
	struct findings *findings = *state;
	struct case_text text = { 0 };
	struct family family;
	struct index cards;
	struct release_list rows = released(findings);
	index_init(&cards, &findings->arena);
	case_text_add(findings, &text, "case",
		"recorded: 2022-07-11|opened: 2022-06-20|manager: anna.bekova|source: police|"
		"signal: \"2022-06-18-signal-0001\"");
	case_text_add(findings, &text, "2022-06-21-referral-0001",
		"service: sas-most|need: therapy|by: anna.bekova|for:|  - c1|events:|"
		"  - \"2022-06-22 started\"|  - \"2022-06-29 failed moved\"");
	case_text_add(findings, &text, "2022-06-23-referral-0002",
		"service: sas-most|need: housing|by: anna.bekova|for:|  - c1|events:|"
		"  - \"2022-12-31 started\"|  - \"2023-01-01 completed helped\"");
	case_text_add(findings, &text, "2022-06-24-referral-0003",
		"service: sas-most|need: housing|by: anna.bekova|for:|  - c1|events:|"
		"  - \"2023-01-01 started\"");
	case_text_add(findings, &text, "2022-06-30-closing-0001",
		"recorded: 2022-07-12|reason: other|outcome: unknown");
	text.file = release_shifted_case(&rows, "platform", &text.file, &findings->arena);
	family_read(&text.file, &cards, second_half(), &findings->arena, &family);
	assert_int_equal(family.parts, FAMILY_OPENED | FAMILY_CLOSED);
	assert_int_equal(family.asked, day("2022-06-20"));
	/* No later than its signal; one that came later changes nothing. */
	const struct signal_event event = { .date = day("2022-06-20") };
	family_take_signal(&family, &event, day("2022-06-21"));
	assert_int_equal(family.asked, day("2022-06-20"));
	family_take_signal(&family, &event, day("2022-06-18"));
	assert_int_equal(family.asked, day("2022-06-18"));
	assert_int_equal(family.closed, day("2022-06-30"));
	assert_int_equal(family.spell_count, 2);
	assert_int_equal(family.spells[0].from, day("2022-06-22"));
	assert_int_equal(family.spells[0].to, day("2022-06-29"));
	assert_int_equal(family.spells[1].from, day("2022-12-31"));
}

static void a_reopened_family_waits_anew(void **state)
{
	struct findings *findings = *state;
	struct case_text text = { 0 };
	struct family family;
	struct index cards;
	index_init(&cards, &findings->arena);
	case_text_add(findings, &text, "case",
		"opened: 2022-01-01|manager: anna.bekova|source: police|"
		"signal: \"2021-12-18-signal-0001\"");
	case_text_add(findings, &text, "2022-06-01-closing-0001", reason);
	case_text_add(findings, &text, "2022-08-01-reopening-0001",
		"undoes: \"2022-06-01-closing-0001\"");
	family_read(&text.file, &cards, second_half(), &findings->arena, &family);
	assert_int_equal(family.asked, day("2022-08-01"));
	/* The signal of the first opening is not the one that led to the reopening; one that was
	 * joined since the closing is. */
	struct signal_event event = { .date = day("2022-05-31") };
	family_take_signal(&family, &event, day("2021-12-18"));
	assert_int_equal(family.asked, day("2022-08-01"));
	event.date = day("2022-06-01");
	family_take_signal(&family, &event, day("2022-05-30"));
	assert_int_equal(family.asked, day("2022-05-30"));
	assert_int_equal(family.closed, DATE_NONE);
}

static void tasks_are_counted_by_their_days(void **state)
{
	/* agreed, due, done, cancelled; agreed, in time, late, cancelled, overdue */
	static const struct {
		const char *agreed, *due, *done, *cancelled;
		struct task_count counts;
	} tasks[] = {
		{ "2022-07-01", NULL, NULL, NULL, { 1, 0, 0, 0, 0 } },
		{ "2022-06-30", "2022-07-10", "2022-07-10", NULL, { 0, 1, 0, 0, 0 } },
		{ "2022-06-30", "2022-07-10", "2022-07-11", NULL, { 0, 0, 1, 0, 0 } },
		{ "2022-06-30", NULL, "2022-12-31", NULL, { 0, 1, 0, 0, 0 } },
		{ "2022-06-30", "2022-07-10", NULL, "2022-08-01", { 0, 0, 0, 1, 0 } },
		{ "2022-06-30", "2022-12-30", NULL, NULL, { 0, 0, 0, 0, 1 } },
		{ "2022-06-30", "2022-12-31", NULL, NULL, { 0, 0, 0, 0, 0 } },
		{ "2022-06-30", "2022-12-30", "2023-01-01", NULL, { 0, 0, 0, 0, 1 } },
		{ "2023-01-01", "2022-12-30", NULL, NULL, { 0, 0, 0, 0, 0 } },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(tasks); i++) {
		struct task_count counts = { 0 };
		struct task task;
		schema_clear(&task_schema, &task);
		task.due = tasks[i].due ? day(tasks[i].due) : DATE_NONE;
		task.done = tasks[i].done ? day(tasks[i].done) : DATE_NONE;
		task.cancelled = tasks[i].cancelled ? day(tasks[i].cancelled) : DATE_NONE;
		task_count_add(&counts, &task, day(tasks[i].agreed), second_half());
		if (memcmp(&counts, &tasks[i].counts, sizeof counts) != 0)
			fail_msg("row %zu", i);
	}
}

static void late_entries_count_when_they_were_written(void **state)
{
	struct findings *findings = *state;
	struct release_list rows = released(findings);
	day_number june = day("2022-06-20"), late = day("2022-07-11");
	assert_int_equal(release_day(&rows, "platform", june, late), late);
	assert_int_equal(release_day(&rows, "platform", june, day("2022-07-10")), june);
	assert_int_equal(release_day(&rows, "platform", june, DATE_NONE), june);
	assert_int_equal(release_day(&rows, "funder", june, late), june);
	assert_int_equal(
		release_day(&rows, "platform", day("2021-12-31"), late), day("2021-12-31"));

	struct case_text text = { 0 };
	struct family family;
	struct index cards;
	index_init(&cards, &findings->arena);
	case_text_add(findings, &text, "case",
		"recorded: 2022-07-11|opened: 2022-06-20|manager: anna.bekova|source: police");
	text.file = release_shifted_case(&rows, "platform", &text.file, &findings->arena);
	family_read(&text.file, &cards, second_half(), &findings->arena, &family);
	assert_int_equal(family.parts, FAMILY_OPENED | FAMILY_AT_END);
}

static void periods_do_not_overlap(void **state)
{
	struct findings *findings = *state;
	struct release_list rows = released(findings);
	struct period half = { day("2022-01-01"), day("2022-06-30") };
	struct period year = { day("2022-01-01"), day("2022-12-31") };
	day_number today = day("2023-01-01");
	assert_non_null(release_find(&rows, "platform", half));
	assert_null(release_find(&rows, "platform", year));
	const struct release *first = release_find(&rows, "platform", half);
	struct release second = *first;
	assert_true(release_is_same(first, &second));
	second.about.from++;
	assert_false(release_is_same(first, &second));
	assert_true(release_check_period(&rows, "platform", half, today, &findings->diags));
	assert_true(release_check_period(&rows, "funder", year, today, &findings->diags));
	assert_findings(findings, "");
	assert_false(release_check_period(&rows, "platform", year, today, &findings->diags));
	assert_findings(findings,
		"period 0:0 a report of 2022-01-01 to 2022-06-30 was released, which shares days "
		"with "
		"this period (the difference of the two would give families away: ask for the same "
		"period)\n");
	assert_false(release_check_period(&rows, "funder", year, today - 1, &findings->diags));
	assert_findings(findings, "period 0:0 the period ends only on 2022-12-31 (a report is made "
				  "once its period is "
				  "over)\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_family_is_there_and_comes_and_goes, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			a_doubled_case_brings_only_its_help, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			a_family_waits_by_the_days_themselves, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			a_reopened_family_waits_anew, findings_setup, findings_teardown),
		cmocka_unit_test(tasks_are_counted_by_their_days),
		cmocka_unit_test_setup_teardown(late_entries_count_when_they_were_written,
			findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			periods_do_not_overlap, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
