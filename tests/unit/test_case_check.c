/* What the records of a case say of each other. */
#include "base/array.h"
#include "findings.h"
#include "logic/check/case_check.h"
#include "logic/check/task_check.h"
#include <stdlib.h>

enum { MOST_FILES = 4 };

struct file {
	const char *name, *text;
};

/* The fields between the fences, behind `case`. */
static void add_file(struct findings *findings, struct case_file *file, struct task_list *tasks,
	const struct file *given)
{
	struct arena *arena = &findings->arena;
	struct slice path = arena_format(arena, "2022/k7q2m4xp/%s", given->name);
	struct diag_list *diags = &findings->diags;
	if (slice_ends(path, ".csv")) {
		struct slice text = arena_format(arena,
			"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,card,kid-1,\n%s",
			given->text);
		struct assessment *assessment = &file->assessments[file->assessment_count++];
		assert_true(assessment_read(path, path, text, arena, diags, assessment));
		return;
	}
	struct slice text = arena_format(arena, "---\ncase: k7q2m4xp\n%s", given->text);
	struct record *record = slice_ends(path, "case.md") ? &file->facts_record
							    : &file->records[file->record_count++];
	assert_true(record_read(path, path, text, HOME_CASE, arena, diags, record));
	assert_true(
		tasks_read(path, record->front.body, record->front.body_line, arena, diags, tasks));
}

static bool check_case(struct findings *findings, const struct file *files)
{
	struct record records[MOST_FILES];
	struct assessment assessments[MOST_FILES];
	struct case_file file = { .records = records, .assessments = assessments };
	struct task_list tasks = { 0 };
	for (size_t i = 0; i < MOST_FILES && files[i].name; i++)
		add_file(findings, &file, &tasks, &files[i]);
	file.facts = record_as_case(&file.facts_record);
	case_file_sort(&file);
	bool fine = case_check(&file, &findings->arena, &findings->diags);
	return case_check_goals(&file, &tasks, &findings->arena, &findings->diags) && fine;
}

static const char CLOSING[] = "reason: goals-met\noutcome: improved\n---\n";

static void records_of_a_case(void **state)
{
	static const struct {
		struct file files[MOST_FILES];
		const char *findings; /* a warning begins with '[' and refuses nothing */
	} cases[] = {
		{ { { "2022-01-01-closing-aaaa.md", CLOSING },
			  { "2022-01-02-reopening-bbbb.md",
				  "undoes: \"2022-01-01-closing-aaaa\"\n---\n" },
			  { "2022-01-03-closing-cccc.md", CLOSING } },
			"" },
		{ { { "2022-01-01-closing-aaaa.md", CLOSING },
			  { "2022-01-02-closing-bbbb.md", CLOSING } },
			"[closing] 0:0 the case is already closed by '2022-01-01-closing-aaaa', "
			"which counts (reopen the case, which ends both closings, and close it "
			"once)\n" },
		/* the cure, all on one day */
		{ { { "2022-01-02-closing-aaaa.md", CLOSING },
			  { "2022-01-01-closing-bbbb.md", CLOSING },
			  { "2022-01-02-reopening-aaaa.md",
				  "undoes: \"2022-01-02-closing-aaaa\"\n---\n" },
			  { "2022-01-02-closing-0000.md", CLOSING } },
			"" },
		{ { { "2022-01-01-closing-aaaa.md", CLOSING },
			  { "2022-01-02-reopening-bbbb.md",
				  "undoes: \"2022-01-01-closing-aaaa\"\n---\n" },
			  { "2022-01-03-reopening-cccc.md",
				  "undoes: \"2022-01-01-closing-aaaa\"\n---\n" } },
			"closing 3:8 '2022-01-01-closing-aaaa' does not close the case then (name "
			"the closing that stands)\n" },
		{ { { "2022-01-01-reopening-aaaa.md",
			    "undoes: \"2022-01-02-closing-bbbb\"\n---\n" },
			  { "2022-01-02-closing-bbbb.md", CLOSING } },
			"record-order 3:8 undoes: '2022-01-02-closing-bbbb' is newer than this "
			"record (2022-01-02 or later)\n"
			"closing 3:8 '2022-01-02-closing-bbbb' does not close the case then (name "
			"the closing that stands)\n" },
		{ { { "case.md",
			    "opened: 2022-01-02\nmanager: anna.bekova\nsource: police\n---\n" },
			  { "2022-01-01-closing-aaaa.md", CLOSING } },
			"closing 0:0 the case is closed before it was opened (2022-01-02 or "
			"later)\n" },
		{ { { "case.md",
			    "opened: 2022-01-02\nmanager: anna.bekova\nsource: police\n---\n" },
			  { "2022-01-02-closing-aaaa.md", CLOSING } },
			"" },
		/* a correction may put the day right */
		{ { { "2022-01-02-assessment-aaaa.csv", "about,assessor,anna.bekova,\n" },
			  { "2022-01-01-assessment-bbbb.csv",
				  "about,assessor,anna.bekova,\n"
				  "about,corrects,2022-01-02-assessment-aaaa,\n" } },
			"" },
		{ { { "2022-01-02-assessment-aaaa.csv",
			  "about,assessor,anna.bekova,\n"
			  "about,corrects,2022-01-02-assessment-aaaa,\n" } },
			"circle 5:15 corrects: '2022-01-02-assessment-aaaa' leads back to this "
			"record (an older one)\n" },
		/* what only leads into a circle is in none */
		{ { { "2022-01-01-plan-aaaa.md",
			    "review: 2022-02-01\nreplaces: \"2022-01-01-plan-bbbb\"\n---\n" },
			  { "2022-01-01-plan-bbbb.md",
				  "review: 2022-02-01\nreplaces: \"2022-01-01-plan-aaaa\"\n---\n" },
			  { "2022-01-02-plan-cccc.md",
				  "review: 2022-02-01\nreplaces: \"2022-01-01-plan-aaaa\"\n"
				  "---\n" } },
			"circle 4:10 replaces: '2022-01-01-plan-bbbb' leads back to this record "
			"(an older one)\n"
			"circle 4:10 replaces: '2022-01-01-plan-aaaa' leads back to this record "
			"(an older one)\n" },
		{ { { "2022-01-01-study-aaaa.md", "by: anna.bekova\nalias: Adam\n---\n" },
			  { "2022-01-02-approval-bbbb.md",
				  "of: \"2022-01-01-study-aaaa\"\nby: anna.bekova\n---\n" } },
			"approval 4:4 'anna.bekova' is the author of what is approved (somebody "
			"else)\n" },
		{ { { "2022-01-01-assessment-aaaa.csv",
			    "about,assessor-role,teacher,\nabout,entered-by,anna.bekova,\n"
			    "about,override,high,\n" },
			  { "2022-01-02-approval-bbbb.md",
				  "of: \"2022-01-01-assessment-aaaa\"\nby: anna.bekova\n---\n" },
			  { "2022-01-02-approval-cccc.md",
				  "of: \"2022-01-01-assessment-aaaa\"\nby: jan.malik\n---\n" } },
			"approval 4:4 'anna.bekova' is the author of what is approved (somebody "
			"else)\n" },
		{ { { "2022-01-01-assessment-aaaa.csv", "about,assessor,anna.bekova,\n" },
			  { "2022-01-02-approval-bbbb.md",
				  "of: \"2022-01-01-assessment-aaaa\"\nby: jan.malik\n---\n" } },
			"approval 3:4 '2022-01-01-assessment-aaaa' needs no approval (an override, "
			"a plan, minutes or a study does)\n" },
		{ { { "2022-01-01-meeting-aaaa.md",
			    "kind: conference\nminute-taker: anna.bekova\nfacilitator: jan.malik\n"
			    "---\n" },
			  { "2022-01-02-approval-bbbb.md",
				  "of: \"2022-01-01-meeting-aaaa\"\nby: jan.malik\n---\n" },
			  { "2022-01-02-approval-cccc.md",
				  "of: \"2022-01-01-meeting-aaaa\"\nby: eva.mala\n---\n" } },
			"approval 4:4 'jan.malik' is the author of what is approved (somebody "
			"else)\n" },
		{ { { "case.md",
			    "opened: 2022-01-01\nmanager: anna.bekova\nsource: police\n---\n" },
			  { "2022-01-02-handover-aaaa.md",
				  "from: anna.bekova\nto: jan.malik\n---\n" },
			  { "2022-01-03-handover-bbbb.md",
				  "from: jan.malik\nto: anna.bekova\n---\n" } },
			"" },
		/* after a wrong one the case is with whom it names */
		{ { { "case.md",
			    "opened: 2022-01-01\nmanager: anna.bekova\nsource: police\n---\n" },
			  { "2022-01-02-handover-aaaa.md", "from: eva.mala\nto: jan.malik\n---\n" },
			  { "2022-01-03-handover-bbbb.md",
				  "from: jan.malik\nto: jan.malik\n---\n" } },
			"manager 3:6 'eva.mala' is not the case manager on 2022-01-02 "
			"('anna.bekova' is)\n"
			"manager 4:4 'jan.malik' is the case manager on 2022-01-03 already "
			"(another person takes over)\n" },
		{ { { "case.md", "erased: 2022-02-01\n---\n" },
			  { "2022-01-01-note-aaaa.md", "erased: 2022-02-01\n---\n" },
			  { "2022-01-02-note-bbbb.md", "by: anna.bekova\n---\n" } },
			"erased 0:0 the case was erased (nothing but stubs beside its case.md)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(check_case(findings, cases[i].files),
			cases[i].findings[0] == '\0' || cases[i].findings[0] == '[');
		assert_findings(findings, cases[i].findings);
	}
}

static void goals_of_a_case(void **state)
{
	static const char plan[] = "review: 2022-02-01\n---\n"
				   "- goal: A need:tutoring by:2022-02-01 id:g1\n";
	static const struct {
		struct file files[MOST_FILES];
		const char *findings;
	} cases[] = {
		{ { { "2022-01-01-plan-aaaa.md", plan },
			  { "2022-01-02-plan-bbbb.md",
				  "review: 2022-02-01\nreplaces: \"2022-01-01-plan-aaaa\"\n---\n"
				  "- goal: A need:tutoring by:2022-02-01 id:g1\n" },
			  { "2022-01-03-note-cccc.md",
				  "by: anna.bekova\n---\n- [ ] B goal:g1\n- [ ] C goal:g2\n" } },
			"unknown-goal 6:13 no plan of this case has the goal 'g2'\n" },
		{ { { "2022-01-01-plan-aaaa.md", plan }, { "2022-01-02-plan-bbbb.md", plan } },
			"repeated-id 5:41 'g1' is a goal of '2022-01-01-plan-aaaa', which this "
			"plan "
			"does not replace (another id)\n" },
		/* of one day, in the order of their names: the later is said by `replaces` alone */
		{ { { "2022-01-01-plan-bbbb.md", plan },
			  { "2022-01-01-plan-aaaa.md",
				  "review: 2022-02-01\nreplaces: \"2022-01-01-plan-bbbb\"\n---\n"
				  "- goal: A need:tutoring by:2022-02-01 id:g1\n" } },
			"" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
			check_case(findings, cases[i].files), cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			records_of_a_case, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(goals_of_a_case, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
