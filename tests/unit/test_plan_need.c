/*
 * Two children and their mother, and a card of the items school, home and a-b, each from 0 to 3
 * with the answers 2 and 3 as needs. A child who has left, c3, is asked as well.
 */
#include "base/array.h"
#include "cards.h"
#include "case_text.h"
#include "logic/case/plan_need.h"

enum { ASSESSMENTS_MOST = 4, RECORDS_MOST = 3 };

struct world {
	struct bench bench;
	struct card cards[2];
	struct index by_name;
	struct assessment assessments[ASSESSMENTS_MOST];
};

struct answered {
	int day; /* of September 2022 */
	const char *member, *card, *answers;
};

struct written {
	const char *stem, *lines; /* as case_text_add() takes them */
};

static void open_world(struct world *world)
{
	static const char items[] = "school,main,,0,3,1,,,2;3 home,main,,0,3,1,,,2;3 "
				    "a-b,main,,0,3,1,,,2;3";
	bench_open(&world->bench);
	bench_card(&world->bench, "", items, "");
	index_init(&world->by_name, &world->bench.arena);
	world->cards[0] = world->cards[1] = world->bench.card;
	index_put(&world->by_name, slice_from("need-1"), &world->cards[0]);
	index_put(&world->by_name, slice_from("need-2"), &world->cards[1]);
}

static void assess(struct world *world, struct case_file *file, const struct answered *given)
{
	struct assessment *assessment = &world->assessments[file->assessment_count++];
	bench_answer(&world->bench, given->answers);
	*assessment = world->bench.assessment;
	assessment->date = date_from_civil(2022, 9, given->day);
	assessment->stem = arena_format(&world->bench.arena, "2022-09-%02d-assessment-%zu",
		given->day, file->assessment_count);
	assessment->about.member = slice_from(given->member);
	assessment->about.card = slice_from(given->card);
	file->assessments = world->assessments;
}

/* The needs on 20 September as "CHILD:ITEM", separated by blanks. */
static struct slice needs_text(
	struct world *world, const struct case_file *file, const char *goals_text, const char *task)
{
	struct arena *arena = &world->bench.arena;
	struct goal_list goals = { 0 };
	struct task_list read = { 0 };
	struct kept_task kept = { 0 };
	struct kept_tasks tasks = { .items = &kept };
	struct plan_need_list needs = { 0 };
	const struct plan_need_input input = { file, &world->by_name, &goals, &tasks,
		date_from_civil(2022, 9, 20) };
	struct slice text = slice_from("");
	assert_true(goals_read(
		slice_from("plan"), slice_from(goals_text), 1, arena, &world->bench.diags, &goals));
	assert_true(tasks_read(
		slice_from("plan"), slice_from(task), 1, arena, &world->bench.diags, &read));
	tasks.count = read.count;
	if (read.count > 0)
		kept.task = read.items[0];
	plan_needs(&input, arena, &needs);
	for (size_t i = 0; i < needs.count; i++)
		text = arena_format(arena, "%s%s%s:%s", text.data, i > 0 ? " " : "",
			slice_text(needs.items[i].score->assessment->about.member),
			slice_text(needs.items[i].item->item->id));
	return text;
}

static void test_needs(void **state)
{
	static const struct {
		struct answered answered[ASSESSMENTS_MOST];
		struct written written[RECORDS_MOST];
		const char *goals, *task, *needs;
	} rows[] = {
		{ { { 1, "c1", "need-1", "school=1 home=2 a-b=3" } }, { { 0 } }, "", "",
			"c1:home c1:a-b" },
		{ { { 1, "c1", "need-1", "school=unknown home=na" } }, { { 0 } }, "", "", "" },
		/* the newest of each child, whatever the version; not of who has left; the family's
		 */
		{ { { 1, "c1", "need-1", "school=3" }, { 2, "c1", "need-2", "home=3" },
			  { 2, "c2", "need-1", "school=2" }, { 3, "c3", "need-1", "home=3" } },
			{ { 0 } }, "", "", "c1:home c2:school" },
		{ { { 1, "", "need-1", "home=3" } }, { { 0 } }, "", "", ":home" },
		{ { { 21, "c1", "need-1", "home=3" } }, { { 0 } }, "", "", "" },
		/* a goal, by its need or by its text */
		{ { { 1, "c1", "need-1", "school=3 home=3" } }, { { 0 } },
			"- goal: Back to class need:school by:2022-12-01 id:g1\n", "", "c1:home" },
		{ { { 1, "c1", "need-1", "school=3 home=3" } }, { { 0 } },
			"- goal: A dry flat (home) need:housing by:2022-12-01 id:g1\n", "",
			"c1:school" },
		/* a task by its text */
		{ { { 1, "c1", "need-1", "school=3 a-b=2" } }, { { 0 } }, "", "- [ ] Arrange a-b.",
			"c1:school" },
		/* by `item`, of a goal or a task; not of one that was dropped or is for another */
		{ { { 1, "c1", "need-1", "school=3 home=3" } }, { { 0 } },
			"- goal: Warm need:housing item:home by:2022-12-01 id:g1\n", "",
			"c1:school" },
		{ { { 1, "c1", "need-1", "school=3" }, { 1, "c2", "need-1", "school=3" } },
			{ { 0 } }, "", "- [ ] Call item:school for:c1", "c2:school" },
		{ { { 1, "c1", "need-1", "school=3" }, { 1, "c2", "need-1", "school=3" } },
			{ { 0 } }, "", "- [x] Call item:school done:2022-09-02", "" },
		{ { { 1, "c1", "need-1", "school=3" } }, { { 0 } }, "",
			"- [x] Call item:school cancelled:2022-09-02", "c1:school" },
		/* referrals on their way answer, and those that helped or may have */
		{ { { 1, "c1", "need-1", "school=3 home=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - c1" } },
			"", "", "c1:home" },
		{ { { 1, "c1", "need-1", "school=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - c1|events:|"
				"  - \"2022-09-03 accepted\"|  - \"2022-09-04 started\"|"
				"  - \"2022-09-05 completed partly\"" } },
			"", "", "" },
		/* those without help do not */
		{ { { 1, "c1", "need-1", "school=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - c1|events:|"
				"  - \"2022-09-03 accepted\"|  - \"2022-09-04 started\"|"
				"  - \"2022-09-05 completed not-helped\"" } },
			"", "", "c1:school" },
		{ { { 1, "c1", "need-1", "school=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - c1|events:|"
				"  - \"2022-09-03 rejected no-capacity\"" } },
			"", "", "c1:school" },
		/* one for the sister is not for her brother, one for the mother is for both */
		{ { { 1, "c1", "need-1", "school=3" }, { 1, "c2", "need-1", "school=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - c1|  - m1" } },
			"", "", "c2:school" },
		{ { { 1, "c1", "need-1", "school=3" }, { 1, "c2", "need-1", "school=3" } },
			{ { "2022-09-02-referral-aaaa",
				"service: s|need: school|by: a.b|for:|  - m1" } },
			"", "", "" },
		/* nothing is asked of a case that is closed */
		{ { { 1, "c1", "need-1", "school=3" } },
			{ { "2022-09-19-closing-aaaa", "reason: moved|outcome: unknown" } }, "", "",
			"" },
		{ { { 1, "c1", "need-1", "school=3" } },
			{ { "2022-09-21-closing-aaaa", "reason: moved|outcome: unknown" } }, "", "",
			"c1:school" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct world world;
		struct case_text text = { 0 };
		open_world(&world);
		case_text_add(
			findings, &text, "case", "opened: 2022-09-01|manager: a.b|source: other");
		case_text_members(findings, &text,
			"k7q2m4xp,c1,child,2012,\nk7q2m4xp,c2,child,2015,\n"
			"k7q2m4xp,c3,child,2003,2022-09-10\nk7q2m4xp,m1,caregiver,1980,\n");
		for (size_t k = 0; k < RECORDS_MOST && rows[i].written[k].stem; k++)
			case_text_add(
				findings, &text, rows[i].written[k].stem, rows[i].written[k].lines);
		for (size_t k = 0; k < ASSESSMENTS_MOST && rows[i].answered[k].card; k++)
			assess(&world, &text.file, &rows[i].answered[k]);
		assert_slice(
			needs_text(&world, &text.file, rows[i].goals, rows[i].task), rows[i].needs);
		bench_close(&world.bench);
	}
}

/* From its day on, until the day of the one that replaces it. */
static void test_plans_in_force(void **state)
{
	struct findings *findings = *state;
	struct case_text text = { 0 };
	static const struct {
		int day; /* of September 2022 */
		bool in_force[4];
	} rows[] = {
		{ 1, { true, false, false, false } },
		{ 2, { true, true, false, false } },
		{ 3, { false, true, true, false } },
		{ 20, { false, true, true, false } },
		{ 21, { false, false, true, true } },
	};
	case_text_add(findings, &text, "2022-09-01-plan-aaaa", "review: 2022-12-01");
	case_text_add(findings, &text, "2022-09-02-plan-bbbb", "review: 2022-12-01");
	case_text_add(findings, &text, "2022-09-03-plan-cccc",
		"review: 2022-12-01|replaces: \"2022-09-01-plan-aaaa\"");
	case_text_add(findings, &text, "2022-09-21-plan-dddd",
		"review: 2022-12-01|replaces: \"2022-09-02-plan-bbbb\"");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		for (size_t k = 0; k < ARRAY_LEN(rows[i].in_force); k++)
			assert_int_equal(case_file_plan_holds(&text.file, &text.records[k],
						 date_from_civil(2022, 9, rows[i].day)),
				rows[i].in_force[k]);
	/* The one of a day. */
	static const struct {
		int day;
		const char *stem;
	} in_force[] = { { 31, NULL }, { 32, "2022-09-01-plan-aaaa" },
		{ 33, "2022-09-02-plan-bbbb" }, { 34, "2022-09-03-plan-cccc" },
		{ 51, "2022-09-03-plan-cccc" }, { 52, "2022-09-21-plan-dddd" } };
	for (size_t i = 0; i < ARRAY_LEN(in_force); i++) {
		const struct record *plan = case_file_plan(
			&text.file, date_from_civil(2022, 8, 1) + in_force[i].day - 1);
		assert_int_equal(plan != NULL, in_force[i].stem != NULL);
		if (plan != NULL)
			assert_slice(plan->stem, in_force[i].stem);
	}
}

static void test_mentioned(void **state)
{
	static const struct {
		const char *text, *id;
		bool is_there;
	} rows[] = {
		{ "home", "home", true },
		{ "Find a home.", "home", true },
		{ "(home): soon", "home", true },
		{ "homework", "home", false },
		{ "at-home", "home", false },
		{ "home-care and home", "home", true },
		{ "home.care", "home", false },
		{ "x.home", "home", false },
		{ "home- and more", "home", true },
		{ "Home", "home", false },
		{ "\xC3\xA9home", "home", false },
		{ "home\xC3\xA9", "home", false },
		{ "hom", "home", false },
		{ "a-b-c a-b", "a-b", true },
		{ "a-b-c", "a-b", false },
		{ "", "home", false },
		{ "home", "", false },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_int_equal(
			plan_need_mentioned(slice_from(rows[i].text), slice_from(rows[i].id)),
			rows[i].is_there);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_needs, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_plans_in_force, findings_setup, findings_teardown),
		cmocka_unit_test(test_mentioned),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
