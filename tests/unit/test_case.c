/* A case as a whole, its settings and identities, and the forms of names. */
#include "base/array.h"
#include "findings.h"
#include "model/name.h"
#include "model/record/agreement.h"
#include "model/record/case_file.h"
#include "model/record/identity.h"
#include "model/record/referral.h"
#include "model/record/signal.h"
#include "model/settings.h"
#include <stdlib.h>

static day_number day(const char *text)
{
	day_number number = DATE_NONE;
	assert_true(date_parse(slice_from(text), &number));
	return number;
}

static void knows_names(void **state)
{
	struct stem stem;
	(void)state;
	assert_true(name_is_case(slice_from("k7q2m4xp")));
	assert_false(name_is_case(slice_from("k7q2m4x")));
	assert_false(name_is_case(slice_from("k7q2m4xu")));
	assert_false(name_is_case(slice_from("K7q2m4xp")));
	assert_true(name_is_case_prefix(slice_from("k7q")));
	assert_false(name_is_case_prefix(slice_from("k7")));
	assert_false(name_is_case_prefix(slice_from("7k7")));
	assert_false(name_is_code(slice_from("")));
	assert_false(name_is_code(slice_from("a-")));
	assert_false(name_is_code(slice_from("a_b")));
	assert_false(name_is_person(slice_from("anna")));
	assert_true(name_is_task(slice_from("t7f3k2mq")));
	assert_false(name_is_task(slice_from("t7f3k2m")));
	assert_true(name_is_goal(slice_from("g12")));
	assert_false(name_is_goal(slice_from("g0")));
	assert_false(name_is_member(slice_from("x1")));
	assert_int_equal(name_read_time(slice_from("23:59")), 1439);
	assert_int_equal(name_read_time(slice_from("12:60")), -1);
	struct slice name = name_of_path(slice_from("2022.x/k7q2m4xp/2022-09-14-note-7f3a.md"));
	assert_int_equal(name.length, 20);
	assert_int_equal(name.data[0], 50);
	assert_true(name_read_stem(slice_from("2022-09-14-note-7f3a"), &stem));
	assert_int_equal(stem.date, 19249);
	assert_int_equal(stem.kind.length, 4);
	assert_int_equal(stem.id.length, 4);
	assert_false(name_read_stem(slice_from("2022-09-14-note-7f3"), &stem));
	assert_false(name_read_stem(slice_from("2022-09-14-note"), &stem));
	assert_false(name_read_stem(slice_from("2022-09-14--7f3a"), &stem));
	assert_false(name_read_stem(slice_from("2022-09-14"), &stem));
}

static void what_became_of_a_signal(void **state)
{
	static const struct {
		const char *day, *expected;
	} cases[] = {
		{ "2022-09-12", "" },
		{ "2022-09-13", "joined m3np5q7r, " },
		{ "2022-09-14", "" },
		{ "2022-09-15", "opened k7q2m4xp, " },
		{ "2022-09-16", "opened k7q2m4xp, declined only a rumour, " },
	};
	static const char *const texts[] = { "2022-09-16 declined only a rumour",
		"2022-09-14 undone 2022-09-13 joined", "2022-09-15 opened k7q2m4xp",
		"2022-09-13 joined m3np5q7r", "2022-09-15 joined" };
	struct findings *findings = *state;
	struct signal_record signal = { 0 };
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		slice_list_add(&signal.events, &findings->arena, slice_from(texts[i]));
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		size_t count;
		struct signal_event *events =
			signal_events(&signal, day(cases[i].day), &findings->arena, &count);
		struct slice said = slice_from("");
		for (size_t k = 0; k < count; k++)
			said = arena_format(&findings->arena, "%s%s %s, ", slice_text(said),
				signal_words[events[k].word].code, slice_text(events[k].detail));
		assert_slice(said, cases[i].expected);
	}
}

static void orders_events(void **state)
{
	static const char *const texts[] = { "2022-12-01 completed helped", "2022-10-03 started",
		"2022-10-03 accepted", "nonsense", "2022-09-20 waitlisted" };
	static const enum referral_state expected[] = { REFERRAL_WAITLISTED, REFERRAL_ACCEPTED,
		REFERRAL_STARTED, REFERRAL_COMPLETED };
	struct findings *findings = *state;
	struct referral referral;
	size_t count;
	schema_clear(&referral_schema, &referral);
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		slice_list_add(&referral.events, &findings->arena, slice_from(texts[i]));
	struct referral_event *events = referral_events(&referral, &findings->arena, &count);
	assert_int_equal(count, ARRAY_LEN(expected));
	for (size_t i = 0; i < count; i++)
		assert_int_equal(events[i].word, expected[i]);
	assert_slice(events[3].detail, "helped");
	assert_null(events[2].detail.data);
	assert_int_equal(events[0].date, day("2022-09-20"));
	assert_true(referral_state_is_end(REFERRAL_FAILED));
	assert_false(referral_state_is_end(REFERRAL_STARTED));
}

/* Adds a record to a case's timeline. */
static void add(
	struct findings *findings, struct case_file *file, const char *stem, const char *fields)
{
	struct arena *arena = &findings->arena;
	struct slice path = arena_format(arena, "2022/k7q2m4xp/%s.md", stem);
	struct slice text = arena_format(arena, "---\ncase: k7q2m4xp\n%s\n---\n", fields);
	struct record record;
	assert_true(record_read(path, path, text, HOME_CASE, arena, &findings->diags, &record));
	assert_findings(findings, "");
	struct record *records = arena_take(arena, file->record_count + 1, sizeof *records);
	if (file->record_count > 0)
		memcpy(records, file->records, file->record_count * sizeof *records);
	records[file->record_count++] = record;
	file->records = records;
	case_file_sort(file);
}

static void follows_closings(void **state)
{
	struct findings *findings = *state;
	struct case_file file = { 0 };
	assert_int_equal(case_file_closed(&file, day("2023-01-01")), DATE_NONE);
	add(findings, &file, "2022-10-01-closing-1aaa", "reason: moved\noutcome: stable");
	assert_int_equal(case_file_closed(&file, day("2022-09-30")), DATE_NONE);
	assert_int_equal(case_file_closed(&file, day("2022-10-01")), day("2022-10-01"));
	/* A reopening that undoes another closing, then the right one. */
	add(findings, &file, "2022-10-05-reopening-1aaa", "undoes: \"2022-10-01-closing-9999\"");
	assert_int_equal(case_file_closed(&file, day("2022-11-01")), day("2022-10-01"));
	add(findings, &file, "2022-10-10-reopening-1aaa", "undoes: \"2022-10-01-closing-1aaa\"");
	assert_int_equal(case_file_closed(&file, day("2022-10-09")), day("2022-10-01"));
	assert_int_equal(case_file_closed(&file, day("2022-10-10")), DATE_NONE);
	/* Closed again; of two closings the first counts. */
	add(findings, &file, "2022-12-02-closing-1aaa", "reason: moved\noutcome: stable");
	add(findings, &file, "2022-12-01-closing-1aaa", "reason: moved\noutcome: stable");
	assert_int_equal(case_file_closed(&file, day("2023-01-01")), day("2022-12-01"));
}

/* The order of one day is told by what is undone, whatever the names are. */
static void follows_closings_of_one_day(void **state)
{
	static const char closing[] = "reason: moved\noutcome: stable";
	struct findings *findings = *state;
	struct case_file file = { 0 };
	add(findings, &file, "2022-10-01-closing-9aaa", closing);
	add(findings, &file, "2022-10-01-reopening-5aaa", "undoes: \"2022-10-01-closing-9aaa\"");
	assert_int_equal(case_file_closed(&file, day("2022-10-01")), DATE_NONE);
	add(findings, &file, "2022-10-01-closing-1aaa", closing);
	assert_int_equal(case_file_closed(&file, day("2022-10-01")), day("2022-10-01"));
	assert_true(slice_equals(
		case_file_closing(&file, day("2022-10-01"))->stem, "2022-10-01-closing-1aaa"));
	add(findings, &file, "2022-10-01-reopening-1aaa", "undoes: \"2022-10-01-closing-1aaa\"");
	assert_int_equal(case_file_closed(&file, day("2022-10-01")), DATE_NONE);
	/* Closed on one day, opened on another and closed on that very day again. */
	add(findings, &file, "2022-10-02-closing-5aaa", closing);
	add(findings, &file, "2022-10-03-reopening-5aaa", "undoes: \"2022-10-02-closing-5aaa\"");
	add(findings, &file, "2022-10-03-closing-1aaa", closing);
	assert_int_equal(case_file_closed(&file, day("2022-10-03")), day("2022-10-03"));
	/* Times say more than names do. */
	add(findings, &file, "2022-10-04-reopening-1aaa",
		"time: \"09:00\"\nundoes: \"2022-10-03-closing-1aaa\"");
	add(findings, &file, "2022-10-04-closing-1aaa",
		"time: \"08:00\"\nreason: moved\noutcome: stable");
	assert_int_equal(case_file_closed(&file, day("2022-10-04")), DATE_NONE);
}

/* Two closings that a merge brought together: one reopening ends both. */
static void ends_every_closing_before(void **state)
{
	struct findings *findings = *state;
	struct case_file file = { 0 };
	add(findings, &file, "2022-10-01-closing-1aaa", "reason: moved\noutcome: stable");
	add(findings, &file, "2022-10-03-closing-1aaa", "reason: moved\noutcome: stable");
	add(findings, &file, "2022-10-05-reopening-1aaa", "undoes: \"2022-10-01-closing-1aaa\"");
	assert_int_equal(case_file_closed(&file, day("2022-10-04")), day("2022-10-01"));
	assert_int_equal(case_file_closed(&file, day("2022-10-05")), DATE_NONE);
	/* A closing of an earlier day that comes from elsewhere later is ended as well. */
	add(findings, &file, "2022-10-04-closing-1aaa", "reason: moved\noutcome: stable");
	assert_int_equal(case_file_closed(&file, day("2022-10-05")), DATE_NONE);
}

static void follows_managers(void **state)
{
	struct findings *findings = *state;
	struct case_facts facts;
	struct case_file file = { 0 };
	assert_null(case_file_manager(&file, day("2022-10-01")).data);
	schema_clear(&case_facts_schema, &facts);
	facts.manager = slice_from("anna.bekova");
	file.facts = &facts;
	add(findings, &file, "2022-10-05-handover-1aaa", "from: anna.bekova\nto: jan.hora");
	add(findings, &file, "2022-10-03-handover-1aaa",
		"date: 2022-11-01\nfrom: jan.hora\nto: eva.mala");
	assert_slice(case_file_manager(&file, day("2022-10-04")), "anna.bekova");
	assert_slice(case_file_manager(&file, day("2022-10-05")), "jan.hora");
	assert_slice(case_file_manager(&file, day("2022-11-01")), "eva.mala");
	size_t from = 0;
	assert_non_null(case_file_next(&file, RECORD_HANDOVER, &from));
	assert_non_null(case_file_next(&file, RECORD_HANDOVER, &from));
	assert_null(case_file_next(&file, RECORD_HANDOVER, &from));
	assert_null(case_file_record(&file, slice_from("2022-10-05-handover-9999")));
	assert_slice(case_file_record(&file, slice_from("2022-10-05-handover-1aaa"))->stem,
		"2022-10-05-handover-1aaa");
}

static void judges_consents(void **state)
{
	static const char fields[] =
		"member:\n  - m1\nbasis: consent\nrecipient:\n  - sas-most\nuntil: 2023-09-14\n"
		"withdrawn: 2023-01-10";
	struct findings *findings = *state;
	struct case_file file = { 0 };
	add(findings, &file, "2022-09-14-consent-1aaa", fields);
	assert_false(consent_stands(&file.records[0], day("2022-09-13")));
	assert_true(consent_stands(&file.records[0], day("2022-09-14")));
	assert_true(consent_stands(&file.records[0], day("2023-01-09")));
	assert_false(consent_stands(&file.records[0], day("2023-01-10")));
	((struct consent *)file.records[0].fields)->withdrawn = DATE_NONE;
	assert_true(consent_stands(&file.records[0], day("2023-09-14")));
	assert_false(consent_stands(&file.records[0], day("2023-09-15")));
}

static void counts_ages(void **state)
{
	struct member member;
	int least, most;
	(void)state;
	schema_clear(&member_schema, &member);
	assert_false(member_ages(&member, day("2022-09-14"), &least, &most));
	member.born = 2012;
	member.kind = slice_from("child");
	assert_true(member_ages(&member, day("2022-09-14"), &least, &most));
	assert_int_equal(least, 9);
	assert_int_equal(most, 10);
	assert_true(member_ages(&member, day("2012-09-14"), &least, &most));
	assert_int_equal(least, 0);
	assert_int_equal(most, 0);
	assert_true(member_is_present_child(&member, day("2022-09-14")));
	member.to = day("2022-09-14");
	assert_true(member_is_present_child(&member, day("2022-09-14")));
	assert_false(member_is_present_child(&member, day("2022-09-15")));
}

static bool read_settings(struct findings *findings, const char *text, struct settings *settings)
{
	return settings_read(slice_from("spis.md"), slice_from(text), &findings->arena,
		&findings->diags, settings);
}

static void reads_settings(void **state)
{
	struct findings *findings = *state;
	struct settings settings;
	assert_true(read_settings(
		findings, "---\nformat: 1\nname: Most\nlanguage: cs\n---\nHello.\n", &settings));
	assert_slice(settings.grid_code, "half-year");
	assert_int_equal(settings.language, LANGUAGE_CZECH);
	assert_slice(settings.introduction, "Hello.\n");
	assert_true(settings.writable);

	assert_true(read_settings(findings,
		"---\nformat: 1\nrequires:\n  - seals\nname: Most\nlanguage: en\ngrid: year\n"
		"coordinator: anna.bekova\napprove:\n  - minutes\n  - plan\nround-to: 10\n---\n",
		&settings));
	assert_findings(findings, "[requires] 4:4 the store needs 'seals', which this program "
				  "does not know (it is only read)\n");
	assert_int_equal(settings.round_to, 10);
	assert_slice(settings.coordinator, "anna.bekova");
	assert_int_equal(settings.approve.count, 2);
	assert_false(settings.writable);

	assert_false(read_settings(findings, "---\nformat: 2\nshape: new\n---\n", &settings));
	assert_findings(findings, "format 2:8 the store is of format 2 (this program knows format "
				  "1: a newer one is needed)\n");
	assert_false(read_settings(findings,
		"---\nformat: 1\nname: Most\nlanguage: cz\nround-to: 3\n---\n", &settings));
	assert_findings(findings,
		"word 4:10 language 'cz' is none of: cs, en (did you mean 'cs'?)\n"
		"integer 5:10 round-to '3' is out of range (a whole number from "
		"5 to 100)\n");
}

/* Each number has its default, its bounds, and a place where it is wrong. */
static void bounds_numbers_of_settings(void **state)
{
	static const struct {
		const char *name;
		long standard, least, most;
		size_t offset;
	} numbers[] = {
		{ "round-to", 5, 5, 100, offsetof(struct settings, round_to) },
		{ "stale-days", 60, 0, 3650, offsetof(struct settings, stale_days) },
		{ "review-soon-days", 14, 0, 3650, offsetof(struct settings, review_soon_days) },
		{ "screen-now-days", 0, 0, 366, offsetof(struct settings, screen_now_days) },
		{ "screen-days", 3, 0, 366, offsetof(struct settings, screen_days) },
		{ "screen-weeks-days", 14, 0, 366, offsetof(struct settings, screen_weeks_days) },
		{ "assess-days", 30, 1, 366, offsetof(struct settings, assess_days) },
		{ "plan-days", 45, 1, 366, offsetof(struct settings, plan_days) },
		{ "answer-days", 14, 1, 366, offsetof(struct settings, answer_days) },
		{ "wait-days", 60, 1, 366, offsetof(struct settings, wait_days) },
		{ "contact-days", 30, 1, 366, offsetof(struct settings, contact_days) },
		{ "minutes-days", 7, 1, 366, offsetof(struct settings, minutes_days) },
		{ "majority-months", 12, 1, 120, offsetof(struct settings, majority_months) },
		{ "retention-years", INTEGER_NONE, 1, 100,
			offsetof(struct settings, retention_years) },
	};
	static const char head[] = "---\nformat: 1\nname: Most\nlanguage: cs\n";
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
		const char *name = numbers[i].name;
		struct settings settings;
		const long *number =
			(const long *)(const void *)((const char *)&settings + numbers[i].offset);
		struct slice text = arena_format(&findings->arena, "%s---\n", head);
		assert_true(read_settings(findings, text.data, &settings));
		assert_int_equal(*number, numbers[i].standard);
		const long good[] = { numbers[i].least, numbers[i].most };
		const long bad[] = { numbers[i].least - 1, numbers[i].most + 1 };
		for (int j = 0; j < 2; j++) {
			text = arena_format(
				&findings->arena, "%s%s: %ld\n---\n", head, name, good[j]);
			assert_true(read_settings(findings, text.data, &settings));
			assert_int_equal(*number, good[j]);
			text = arena_format(
				&findings->arena, "%s%s: %ld\n---\n", head, name, bad[j]);
			assert_false(read_settings(findings, text.data, &settings));
			assert_int_equal(findings->diags.items[0].position.line, 5);
			findings->diags.count = 0;
		}
		text = arena_format(&findings->arena, "%s%s: soon\n---\n", head, name);
		assert_false(read_settings(findings, text.data, &settings));
		assert_int_equal(
			findings->diags.items[0].position.offset, strlen(name) + strlen(": "));
		findings->diags.count = 0;
	}
}

static void keeps_identities(void **state)
{
	static const char text[] =
		"---\nc1-name: Adam Novák\nc1-born: 2012-03-04\nc1-school: ZŠ Most\n"
		"c2-name: Eva Nováková\nc10-name: Jan\nm1-name: Jana Nováková\n"
		"m1-phone: \"+420123456789\"\naddress: Radniční 1\nphone: \"+420\"\n"
		"school: ZŠ\ndoctor: MUDr. Malý\nothers:\n  - teta Růžena\n---\n";
	struct findings *findings = *state;
	struct identity identity;
	struct buf out;
	buf_init(&out);
	assert_true(identity_read(slice_from("k7q2m4xp.md"), slice_from(text), &findings->arena,
		&findings->diags, &identity));
	assert_findings(findings, "");
	assert_int_equal(identity.count, 4);
	assert_slice(identity_find(&identity, slice_from("c2"))->details.name, "Eva Nováková");
	assert_null(identity_find(&identity, slice_from("c3")));
	assert_int_equal(identity.members[0].details.born, day("2012-03-04"));
	assert_slice(identity.family.doctor, "MUDr. Malý");
	identity_write(&identity, &findings->arena, &out);
	assert_slice(buf_slice(&out), text);
	buf_free(&out);
}

static void refuses_wrong_identities(void **state)
{
	struct findings *findings = *state;
	struct identity identity;
	assert_false(identity_read(slice_from("k7q2m4xp.md"),
		slice_from("---\nc1-nam: Adam\nname: Eva\nm1-born: 1985\nother: x\nothers: teta\n"
			   "x-note: kept\nschool:\n  - a\n---\n"),
		&findings->arena, &findings->diags, &identity));
	assert_findings(findings,
		"unknown-field 2:0 unknown field 'c1-nam' (did you mean 'c1-name'?)\n"
		"unknown-field 3:0 unknown field 'name' (such as c1-name, c1-born, m1-phone, "
		"school)\n"
		"date 4:9 born '1985' is no date (a day of the calendar as YYYY-MM-DD)\n"
		"unknown-field 5:0 unknown field 'other' (did you mean 'others'?)\n"
		"list 6:0 this is a list ('- VALUE' on lines of their own)\n"
		"list 8:0 this takes one value, no list\n");
	assert_true(identity_read(slice_from("k7q2m4xp.md"), (struct slice){ 0 }, &findings->arena,
		&findings->diags, &identity));
	assert_int_equal(identity.count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_names),
		cmocka_unit_test_setup_teardown(
			what_became_of_a_signal, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(orders_events, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			follows_closings, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			follows_closings_of_one_day, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			ends_every_closing_before, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			follows_managers, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(judges_consents, findings_setup, findings_teardown),
		cmocka_unit_test(counts_ages),
		cmocka_unit_test_setup_teardown(reads_settings, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			bounds_numbers_of_settings, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			keeps_identities, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			refuses_wrong_identities, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
