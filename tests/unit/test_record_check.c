/* What is checked within one record or table beside its form: dates, pairs of fields, chains, marks
 * of git, and where a file may lie. */
#include "base/array.h"
#include "findings.h"
#include "logic/check/field_dependencies.h"
#include "logic/check/record_dates.h"
#include "logic/check/table_check.h"
#include "model/path_form.h"
#include "model/record/case_facts.h"
#include "model/record/record.h"
#include "model/schema/tables.h"
#include "text/conflict_marker.h"

static const char TODAY[] = "2022-12-31";

static day_number today(void)
{
	day_number day = DATE_NONE;
	assert_true(date_parse(slice_from(TODAY), &day));
	return day;
}

static void dates_of_records(void **state)
{
	static const struct {
		const char *name, *fields, *findings;
		enum record_home home;
	} cases[] = {
		{ "2022-12-31-note-7f3a", "by: a.b\n", "", HOME_CASE },
		{ "2023-01-01-note-7f3a", "by: a.b\n", "", HOME_CASE },
		{ "2023-01-02-note-7f3a", "by: a.b\n",
			"future 0:0 the record's day: 2023-01-02 is in the future (2023-01-01 at "
			"the latest)\n",
			HOME_CASE },
		{ "2023-01-02-note-7f3a", "by: a.b\ndate: 2022-12-01\n", "", HOME_CASE },
		{ "2022-01-02-note-7f3a", "by: a.b\ndate: 2023-02-01\nrecorded: 2023-02-02\n",
			"future 4:6 date: 2023-02-01 is in the future (2023-01-01 at the latest)\n"
			"future 5:10 recorded: 2023-02-02 is in the future (2023-01-01 at the "
			"latest)\n",
			HOME_CASE },
		{ "2022-03-01-plan-7f3a",
			"review: 2022-02-28\nagreed:\n  - m1 2022-02-01\n  - c1 2023-01-02\n",
			"future 6:4 agreed: 2023-01-02 is in the future (2023-01-01 at the "
			"latest)\n"
			"date-order 3:8 review: 2022-02-28 is before the record's own day "
			"(2022-03-01 or later)\n",
			HOME_CASE },
		{ "2022-03-01-plan-7f3a", "review: 2023-06-01\n", "", HOME_CASE },
		{ "2022-03-01-meeting-7f3a", "kind: review\nnext: 2023-06-01\nsent: 2022-02-28\n",
			"date-order 5:6 sent: 2022-02-28 is before the record's own day "
			"(2022-03-01 or later)\n",
			HOME_CASE },
		{ "case", "opened: 2022-03-01\nmanager: a.b\nsource: a\nkeep-until: 2022-02-01\n",
			"date-order 6:12 keep-until: 2022-02-01 is before 'opened' (2022-03-01 or "
			"later)\n",
			HOME_CASE },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record;
		struct slice path =
			arena_format(&findings->arena, "2022/k7q2m4xp/%s.md", cases[i].name);
		struct slice text = arena_format(
			&findings->arena, "---\ncase: k7q2m4xp\n%s---\n", cases[i].fields);
		assert_true(record_read(path, path, text, cases[i].home, &findings->arena,
			&findings->diags, &record));
		assert_int_equal(record_check_dates(&record, today(), &findings->diags),
			cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
	}
}

static void dates_of_assessments(void **state)
{
	struct findings *findings = *state;
	struct slice path = slice_from("2022/k7q2m4xp/2023-02-01-assessment-7f3a.csv");
	struct slice text = slice_from("block,item,answer,note\nabout,case,k7q2m4xp,\n"
				       "about,recorded,2023-02-02,\nabout,card,kid-1,\n"
				       "about,assessor,anna.bekova,\n");
	struct assessment assessment;
	assert_true(
		assessment_read(path, path, text, &findings->arena, &findings->diags, &assessment));
	assert_false(assessment_check_dates(&assessment, today(), &findings->diags));
	assert_findings(findings,
		"future 0:0 the record's day: 2023-02-01 is in the future (2023-01-01 at the "
		"latest)\n"
		"future 3:15 recorded: 2023-02-02 is in the future (2023-01-01 at the latest)\n");
}

static void rows_of_tables(void **state)
{
	static const struct {
		const struct schema *schema;
		const char *text, *findings;
	} cases[] = {
		{ &person_schema, "id,from,to,pledge\na.b,2022-02-01,2022-01-01,2023-03-01\n",
			"date-order 2:15 to: 2022-01-01 is before 'from' (2022-02-01 or later)\n"
			"future 2:26 pledge: 2023-03-01 is in the future (2023-01-01 at the "
			"latest)\n" },
		{ &person_schema, "id,from,to\na.b,2022-02-01,2024-01-01\n", "" },
		{ &person_schema, "id,pledge\na.b,2022-02-01\nc.d,2023-03-01\n",
			"future 3:4 pledge: 2023-03-01 is in the future (2023-01-01 at the "
			"latest)\n" },
		{ &member_schema, "case,member,kind,born\nk7q2m4xp,c1,child,2024\n",
			"future 2:18 born: 2024 is in the future (2023 at the latest)\n" },
		{ &place_schema, "id,name,part_of\na,A,b\nb,B,\nc,C,d\n", "" },
		{ &place_schema, "id,name,part_of\na,A,a\n",
			"circle 2:4 part_of: 'a' leads back to this row or on without end (at most "
			"8 steps)\n" },
		{ &service_schema, "id,name,age_min,age_max,same_as\na,A,6,5,b\nb,B,0,18,a\n",
			"circle 2:8 same_as: 'b' leads back to this row or on without end (at most "
			"8 steps)\n"
			"circle 3:9 same_as: 'a' leads back to this row or on without end (at most "
			"8 steps)\n"
			"range 2:6 age_max is below age_min (6 or more)\n" },
		{ &rating_schema,
			"date,service,id,corrects\n2022-01-01,a,x1,x2\n2022-01-02,a,x3,x1\n",
			"unknown-row 2:16 corrects: no row of this table has the id 'x2'\n" },
		{ &needs_schema, "code,cs,en,pattern\na,A,A,a+\nb,B,B,(b\n",
			"pattern 3:6 the pattern is wrong at its character 3: missing closing "
			"parenthesis (as PCRE2 writes patterns)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct rows rows;
		assert_true(rows_read(cases[i].schema, slice_from("t.csv"),
			slice_from(cases[i].text), &findings->arena, &findings->diags, &rows));
		bool fine = rows_check_dates(&rows, today(), &findings->diags);
		fine &= rows_check(&rows, &findings->arena, &findings->diags);
		assert_int_equal(fine, cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
	}
}

static void pairs_of_fields(void **state)
{
	static const struct {
		const char *fields, *findings;
	} cases[] = {
		{ "", "" },
		{ "consent: \"2022-09-14-consent-7f3a\"\n", "" },
		{ "without-consent: none\n", "" },
		{ "consent: \"2022-09-14-consent-7f3a\"\nwithout-consent: none\n",
			"together 4:17 'without-consent' beside 'consent' (one of them)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record;
		struct slice path = slice_from("2022/k7q2m4xp/2022-09-16-referral-91bc.md");
		struct slice text = arena_format(&findings->arena,
			"---\ncase: k7q2m4xp\n%sservice: a\nneed: b\nby: a.b\nfor:\n  - c1\n---\n",
			cases[i].fields);
		assert_true(record_read(
			path, path, text, HOME_CASE, &findings->arena, &findings->diags, &record));
		assert_int_equal(record_check_pairs(&record, &findings->diags),
			cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
	}
}

static void marks_of_git(void **state)
{
	static const struct {
		const char *text;
		size_t marks;
	} cases[] = {
		{ "a\n<<<<<<< HEAD\nb\n||||||| old\nc\n=======\nd\n>>>>>>> branch\n", 4 },
		{ "<<<<<<<\r\n", 1 },
		{ ">>>>>>> left over", 1 },
		{ "Heading\n=======\n", 0 },
		{ "<<<<<<<<\n <<<<<<< HEAD\n<<<<<<<HEAD\n", 0 },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(conflict_marker_check(slice_from("a.md"),
					 slice_from(cases[i].text), &findings->diags),
			cases[i].marks == 0);
		assert_int_equal(findings->diags.count, cases[i].marks);
		findings->diags.count = 0;
	}
}

static void forms_of_paths(void **state)
{
	(void)state;
	assert_true(path_has_form(
		slice_from("availability/2022/anna.bekova.csv"), "availability/YEAR/PERSON.csv"));
	assert_false(path_has_form(
		slice_from("availability/2022/anna.csv"), "availability/YEAR/PERSON.csv"));
	assert_false(path_has_form(
		slice_from("availability/22/anna.bekova.csv"), "availability/YEAR/PERSON.csv"));
	assert_true(path_has_form(slice_from("2022/k7q2m4xp/case.md"), "YEAR/CASE/RECORD.md"));
	assert_false(path_has_form(slice_from("2022/k7q2m4xp/.md"), "YEAR/CASE/RECORD.md"));
	assert_false(path_has_form(slice_from("2022/k7q2m4xp/a/b.md"), "YEAR/CASE/RECORD.md"));
	assert_false(path_has_form(slice_from("2022/k7q2m4xp"), "YEAR/CASE/RECORD.md"));
	assert_true(path_leads_to(slice_from("2022/k7q2m4xp"), "YEAR/CASE/RECORD.md"));
	assert_false(path_leads_to(slice_from("2022/k7q2m4xi"), "YEAR/CASE/RECORD.md"));
	assert_false(path_leads_to(slice_from("people.csv"), "people.csv"));
	assert_true(path_shares_folder(slice_from("cards/a/b/c"), "cards/CODE/card.md"));
	assert_false(path_shares_folder(slice_from("cards"), "cards/CODE/card.md"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			dates_of_records, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			dates_of_assessments, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(rows_of_tables, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(pairs_of_fields, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(marks_of_git, findings_setup, findings_teardown),
		cmocka_unit_test(forms_of_paths),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
