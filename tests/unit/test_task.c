#include "base/array.h"
#include "base/random.h"
#include "findings.h"
#include "model/goal.h"
#include "model/task.h"
#include "text/lines.h"

static struct task_list read_tasks(struct findings *findings, const char *body, bool fine)
{
	struct task_list tasks = { 0 };
	assert_int_equal(tasks_read(slice_from("note.md"), slice_from(body), 5, &findings->arena,
				 &findings->diags, &tasks),
		fine);
	return tasks;
}

static void test_reading(void **state)
{
	struct findings *findings = *state;
	struct task_list tasks = read_tasks(findings,
		"# Minutes\n"
		"\n"
		"- [ ] Arrange tutoring @anna.bekova due:2022-10-01 goal:g1 id:t7f3k2mq\n"
		"  and more text, which is no part of it\n"
		"  1. [X] Call the school @role:teacher due:2022-09-20 done:2022-09-19\n"
		"- [x] Write to eva@most.example, see http://most.example:80/a "
		"cancelled:2022-09-30\n"
		"- [ ]\n"
		"- [a](b) is no task\n"
		"- no task [ ] here\n"
		"\n"
		"      - [ ] neither is code id:t1111111\n",
		true);
	assert_findings(findings, "");
	assert_int_equal(tasks.count, 3);

	const struct task *task = &tasks.items[0];
	assert_slice(task->text, "Arrange tutoring");
	assert_slice(task->person, "anna.bekova");
	assert_int_equal(task->due, date_from_civil(2022, 10, 1));
	assert_slice(task->goal, "g1");
	assert_slice(task->id, "t7f3k2mq");
	assert_int_equal(task->position.line, 7);
	assert_int_equal(task->position.offset, 3);
	assert_int_equal(task_state(task), TASK_OPEN);

	assert_slice(tasks.items[1].text, "Call the school");
	assert_slice(tasks.items[1].role, "teacher");
	assert_null(tasks.items[1].person.data);
	assert_int_equal(task_state(&tasks.items[1]), TASK_DONE);

	assert_slice(
		tasks.items[2].text, "Write to eva@most.example, see http://most.example:80/a");
	assert_int_equal(task_state(&tasks.items[2]), TASK_CANCELLED);
}

static void test_findings(void **state)
{
	static const struct {
		const char *body, *findings;
	} rows[] = {
		{ "- [ ] Call due:2022-02-30\n",
			"date 5:15 due '2022-02-30' does not exist (a day of the calendar as "
			"YYYY-MM-DD)\n" },
		{ "- [ ] Call @anna due:soon\n",
			"date 5:21 due 'soon' is no date (a day of the calendar as YYYY-MM-DD)\n"
			"person 5:12 person 'anna' is no person's id (a-z, 0-9 and - with a dot, "
			"such as anna.bekova)\n" },
		{ "- [ ] Call due:2022-10-01 due:2022-10-02\n",
			"repeated-key 5:11 'due' stands twice in the line (once)\n" },
		{ "- [ ] Call @anna.bekova @role:teacher\n",
			"task 5:3 a person and a role for one task (one of them)\n" },
		{ "- [ ] Call id:7f3k2mq\n",
			"task 5:3 the id is no task's (t and 7 letters and digits, such as "
			"t7f3k2mq)\n" },
		{ "- [ ] Call done:2022-10-01\n",
			"task 5:3 the mark says that the task is open ([x])\n" },
		{ "- [x] Call done:2022-10-01 cancelled:2022-10-01\n",
			"task 5:3 the task is done and cancelled (one of them)\n" },
		{ "- [ ] @anna.bekova due:2022-10-01\n",
			"task 5:3 the task says nothing (text before the tokens)\n" },
		{ "- [ ] Call due:2022-10-01 please\n",
			"[token] 5:11 'due' inside the text does not count (at the end of the "
			"line)\n" },
		{ "- [ ] Ask @eva.mala about it @anna.bekova\n", "" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		read_tasks(findings, rows[i].body,
			rows[i].findings[0] == '\0' || rows[i].findings[0] == '[');
		assert_findings(findings, rows[i].findings);
	}
}

enum edit { CLOSE, CANCEL, MOVE, ASSIGN, IDENTIFY };

static void edit(struct task *task, enum edit edit, struct arena *arena)
{
	day_number day = date_from_civil(2022, 10, 5);
	if (edit == CLOSE)
		task_close(task, day, arena);
	else if (edit == CANCEL)
		task_cancel(task, day, arena);
	else if (edit == MOVE)
		task_move(task, day, arena);
	else if (edit == ASSIGN)
		task_assign(task, slice_from("jan.malik"), arena);
	else
		task_identify(task, slice_from("t7f3k2mq"), arena);
}

static void test_edits(void **state)
{
	static const struct {
		enum edit edit;
		const char *before, *after;
	} rows[] = {
		{ CLOSE, "- [ ] Call", "- [x] Call done:2022-10-05" },
		{ CLOSE, "* [ ] Call due:2022-10-01 id:t1111111  ",
			"* [x] Call due:2022-10-01 done:2022-10-05 id:t1111111  " },
		{ CLOSE, "- [X] Call id:t1111111", "- [X] Call done:2022-10-05 id:t1111111" },
		{ CANCEL, "1) [ ]\tCall\t@anna.bekova",
			"1) [x]\tCall\t@anna.bekova cancelled:2022-10-05" },
		{ MOVE, "- [ ] Call  due:2022-10-01  @role:teacher",
			"- [ ] Call  due:2022-10-05  @role:teacher was-due:2022-10-01" },
		{ MOVE, "- [ ] Call was-due:2022-09-01 due:2022-10-01",
			"- [ ] Call was-due:2022-09-01 due:2022-10-05" },
		{ MOVE, "- [ ] Call", "- [ ] Call due:2022-10-05" },
		{ ASSIGN, "- [ ] Ask @eva.mala why  @anna.bekova due:2022-10-01 ",
			"- [ ] Ask @eva.mala why  @jan.malik due:2022-10-01 " },
		{ IDENTIFY, "- [ ] See http://a:80", "- [ ] See http://a:80 id:t7f3k2mq" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct task_list tasks = read_tasks(findings, rows[i].before, true);
		assert_int_equal(tasks.count, 1);
		edit(&tasks.items[0], rows[i].edit, &findings->arena);
		assert_slice(tasks.items[0].line, rows[i].after);
	}
}

/* Edits of a line that was edited: each finds what the one before wrote. */
static void test_edits_in_a_row(void **state)
{
	struct findings *findings = *state;
	struct task_list tasks = read_tasks(findings, "- [ ] Call due:2022-10-01", true);
	edit(&tasks.items[0], IDENTIFY, &findings->arena);
	edit(&tasks.items[0], MOVE, &findings->arena);
	edit(&tasks.items[0], MOVE, &findings->arena);
	edit(&tasks.items[0], CLOSE, &findings->arena);
	assert_slice(tasks.items[0].line, "- [x] Call due:2022-10-05 was-due:2022-10-01 "
					  "done:2022-10-05 id:t7f3k2mq");
}

/* A file of random pieces of Markdown, with and without tasks. */
static struct slice random_file(struct random_stream *random, struct arena *arena)
{
	static const char *const pieces[] = { "- [ ] Call the school", "- [x] Done done:2022-01-01",
		"  * [ ] Nested @role:teacher id:t1111111", "1. [ ] Numbered due:2022-10-01",
		"text [ ] and more", "> - [ ] quoted", "```", "# Heading", "", "", "    - [ ] deep",
		"<div>", "\t- [ ]\ttabbed  ", "- - [ ] twice", "=====", "[x]: /url",
		"- [ ] P\xC5\x99\xC3\xADklad \\" };
	static const char *const endings[] = { "\n", "\r\n" };
	struct slice file = slice_from(random_next(random) % 4 == 0 ? "\xEF\xBB\xBF" : "");
	const char *ending = endings[random_next(random) % 2];
	size_t count = random_next(random) % 12;
	for (size_t i = 0; i < count; i++)
		file = arena_format(arena, "%s%s%s", file.data,
			pieces[random_next(random) % ARRAY_LEN(pieces)],
			i + 1 == count && random_next(random) % 2 ? "" : ending);
	return file;
}

static bool has_line(const struct task_list *tasks, size_t number)
{
	for (size_t i = 0; i < tasks->count; i++) {
		if (tasks->items[i].position.line == number)
			return true;
	}
	return false;
}

/* The lines of two files are the same, but for those of the tasks, which keep their ends. */
static void compare_lines(struct slice before, struct slice after, const struct task_list *tasks)
{
	struct line_reader old_lines, new_lines;
	struct line old_line, new_line;
	line_reader_init(&old_lines, before);
	line_reader_init(&new_lines, after);
	assert_int_equal(lines_mark_length(before), lines_mark_length(after));
	while (line_reader_next(&old_lines, &old_line)) {
		assert_true(line_reader_next(&new_lines, &new_line));
		assert_true(slice_equal(old_line.ending, new_line.ending));
		assert_true(has_line(tasks, old_line.number) ||
			    slice_equal(old_line.text, new_line.text));
	}
	assert_false(line_reader_next(&new_lines, &new_line));
}

static struct task_list read_file(struct findings *findings, struct slice bytes)
{
	struct task_list tasks = { 0 };
	struct slice body = slice_part(bytes, lines_mark_length(bytes), bytes.length);
	assert_true(
		tasks_read(slice_from(""), body, 1, &findings->arena, &findings->diags, &tasks));
	return tasks;
}

/* Closing every task changes its lines only, and all are done when read again. */
static void test_no_other_byte_changes(void **state)
{
	struct findings *findings = *state;
	struct random_stream random;
	size_t edited = 0;
	random_init(&random, 1);
	for (int round = 0; round < 1000; round++) {
		struct slice before = random_file(&random, &findings->arena);
		struct task_list tasks = read_file(findings, before);
		for (size_t i = 0; i < tasks.count; i++)
			task_close(&tasks.items[i], date_from_civil(2022, 10, 5), &findings->arena);
		struct buf out;
		buf_init(&out);
		tasks_write(before, &tasks, &out);
		struct slice after = arena_copy(&findings->arena, buf_slice(&out));
		buf_free(&out);
		compare_lines(before, after, &tasks);

		struct task_list again = read_file(findings, after);
		assert_int_equal(again.count, tasks.count);
		for (size_t i = 0; i < again.count; i++) {
			assert_int_equal(again.items[i].done, date_from_civil(2022, 10, 5));
			assert_true(slice_equal(again.items[i].text, tasks.items[i].text));
		}
		edited += tasks.count;
	}
	assert_true(edited > 500);
}

static struct goal_list read_goals(struct findings *findings, const char *body, bool fine)
{
	struct goal_list goals = { 0 };
	assert_int_equal(goals_read(slice_from("plan.md"), slice_from(body), 9, &findings->arena,
				 &findings->diags, &goals),
		fine);
	return goals;
}

static void test_goals(void **state)
{
	struct findings *findings = *state;
	struct goal_list goals = read_goals(findings,
		"- goal: Tom sleeps at home need:therapy by:2022-12-01 id:g1 met:partly "
		"on:2022-11-30\n"
		"- goal without a colon\n"
		"- goal: A quiet place: a desk need:housing by:2022-12-31\n",
		true);
	assert_findings(findings, "");
	assert_int_equal(goals.count, 2);
	assert_slice(goals.items[0].text, "Tom sleeps at home");
	assert_slice(goals.items[0].need, "therapy");
	assert_int_equal(goals.items[0].by, date_from_civil(2022, 12, 1));
	assert_slice(goals.items[0].id, "g1");
	assert_slice(goals.items[0].met, "partly");
	assert_slice(goals.items[1].text, "A quiet place: a desk");
	assert_null(goals.items[1].id.data);

	read_goals(findings, "- goal: Sleep need:therapy by:2022-13-01 met:maybe\n", false);
	assert_findings(findings, "word 9:45 met 'maybe' is none of: yes, partly, no\n"
				  "date 9:30 by '2022-13-01' does not exist (a day of the calendar "
				  "as YYYY-MM-DD)\n");
	read_goals(findings, "- goal: Sleep by:2022-12-01 id:1 met:no\n", false);
	assert_findings(findings,
		"missing-field 9:2 the goal has no 'need' (need:VALUE at the end of its line)\n"
		"goal 9:2 the id is no goal's (g and a number, such as g1)\n"
		"goal 9:2 met and on stand together (met:yes on:DATE)\n");
}

/* A judgement and an id are tokens of the line, in place of older ones; no other byte changes. */
static void test_goal_edits(void **state)
{
	static const struct {
		bool judge;
		const char *before, *after;
	} rows[] = {
		{ true, "-  goal: Sleep need:therapy  by:2022-12-01 id:g1 ",
			"-  goal: Sleep need:therapy  by:2022-12-01 met:yes on:2022-10-05 id:g1 " },
		{ true, "* goal: met:no is text need:therapy by:2022-12-01",
			"* goal: met:no is text need:therapy by:2022-12-01 met:yes on:2022-10-05" },
		{ true, "- goal: S on:2022-09-01 need:therapy by:2022-12-01 met:partly id:g1",
			"- goal: S on:2022-10-05 need:therapy by:2022-12-01 met:yes id:g1" },
		{ false, "- goal: Sleep need:therapy by:2022-12-01",
			"- goal: Sleep need:therapy by:2022-12-01 id:g7" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct goal_list goals = read_goals(findings, rows[i].before, true);
		findings->diags.count = 0;
		assert_int_equal(goals.count, 1);
		if (rows[i].judge)
			goal_judge(&goals.items[0], slice_from("yes"), date_from_civil(2022, 10, 5),
				&findings->arena);
		else
			goal_identify(&goals.items[0], slice_from("g7"), &findings->arena);
		assert_slice(goals.items[0].line, rows[i].after);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_reading, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_findings, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_edits, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_edits_in_a_row, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_no_other_byte_changes, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_goals, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_goal_edits, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
