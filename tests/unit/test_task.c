#include "base/array.h"
#include "base/random.h"
#include "findings.h"
#include "model/record/goal.h"
#include "model/task/task.h"
#include "model/task/token.h"
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
	assert_int_equal(read_tasks(findings, "- [ ] x\n- [x] \n", true).count, 1);

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

	struct task_list odd = read_tasks(findings,
		"- [ ]\xC2\xA0"
		"Call\xC2\xA0the school\xC2\xA0@role:teacher "
		"due:2022-09-20\xC2\xA0item:c-mind for:c1\xC2\xA0\n",
		true);
	assert_int_equal(odd.count, 1);
	assert_slice(odd.items[0].text, "Call\xC2\xA0the school");
	assert_slice(odd.items[0].role, "teacher");
	assert_slice(odd.items[0].item, "c-mind");
	assert_slice(odd.items[0].member, "c1");

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
			"task 5:30 a person and a role for one task (one of them)\n" },
		{ "- [ ] Call id:7f3k2mq\n",
			"task 5:14 the id is no task's (t and 7 letters and digits, such as "
			"t7f3k2mq)\n" },
		{ "- [ ] Call done:2022-10-01\n",
			"task 5:3 the mark says that the task is open ([x])\n" },
		{ "- [ ] Call goal:1\n", "task 5:16 this is no goal (g and 7 letters and digits, "
					 "such as g3k8m2qa)\n" },
		{ "- [x] Call done:2022-10-01 cancelled:2022-10-01\n",
			"task 5:37 the task is done and cancelled (one of them)\n" },
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

/* cmark decides what is a list item: what stands in code, a quotation or a comment is none. */
static void test_what_is_no_item(void **state)
{
	static const char *const bodies[] = {
		"```\n- [ ] Call\n```\n",
		"~~~ md\n- [ ] Call\n",
		"    - [ ] Call\n",
		"text\n\n\t- [ ] Call\n",
		"- one\n\n      - [ ] Call\n",
		"-     [ ] Call\n",
		"> - [ ] Call\n",
		">- [ ] Call\n",
		"1. > - [ ] Call\n",
		"> - one\n>   - [ ] Call\n",
		"- > [ ] Call\n",
		"<!--\n- [ ] Call\n-->\n",
		"<!-- so far:\n\n- [ ] Call\n\nno more -->\n",
		"- <!-- [ ] Call -->\n",
		"<div>\n- [ ] Call\n</div>\n",
		"text - [ ] Call\n",
		"\\- [ ] Call\n",
		"-[ ] Call\n",
		"- [ ]Call\n",
		"- [ ] Call\n  ====\n",
		"# - [ ] Call\n",
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(bodies); i++)
		assert_int_equal(read_tasks(findings, bodies[i], true).count, 0);

	/* Behind a comment that is closed, and between two of them, it is one. */
	assert_int_equal(read_tasks(findings, "<!-- x -->\n\n- [ ] Call\n", true).count, 1);
	assert_int_equal(read_tasks(findings, "> quoted\n\n- [ ] Call\n", true).count, 1);
	assert_int_equal(read_tasks(findings, "text\n- [ ] Call <!-- [x] -->\n", true).count, 1);
}

/* A fact is found where it stands, and the mark where it does not. */
static void test_places(void **state)
{
	struct findings *findings = *state;
	struct task_list tasks = read_tasks(findings,
		"- [ ] Ask id:now then @role:teacher due:2022-10-01  id:t7f3k2mq \n", true);
	const struct task *task = &tasks.items[0];
	assert_int_equal(task_position(task, "id").offset, 55);
	assert_int_equal(task_position(task, "role").offset, 28);
	assert_int_equal(task_position(task, "due").offset, 40);
	assert_int_equal(task_position(task, "person").offset, 3);
	assert_int_equal(task_position(task, "id").line, 5);
}

enum edit { CLOSE, CANCEL, MOVE, ASSIGN, ASSIGN_ROLE, IDENTIFY, EDIT_COUNT };

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
		task_assign(task, slice_from("petr.dub"), (struct slice){ 0 }, arena);
	else if (edit == ASSIGN_ROLE)
		task_assign(task, (struct slice){ 0 }, slice_from("mother"), arena);
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
		{ MOVE, "- [ ] Call due:2022-10-05  ", "- [ ] Call due:2022-10-05  " },
		{ ASSIGN, "- [ ] Call", "- [ ] Call @petr.dub" },
		{ ASSIGN, "- [ ] Call  @anna.bekova due:2022-10-01",
			"- [ ] Call  @petr.dub due:2022-10-01" },
		{ ASSIGN, "- [ ] Call due:2022-10-01\t@role:teacher  id:t1111111",
			"- [ ] Call due:2022-10-01\t@petr.dub  id:t1111111" },
		{ ASSIGN, "- [ ] Ask @anna.bekova first due:2022-10-01 id:t1111111 ",
			"- [ ] Ask @anna.bekova first due:2022-10-01 @petr.dub id:t1111111 " },
		{ ASSIGN_ROLE, "+ [ ] Call @anna.bekova", "+ [ ] Call @role:mother" },
		{ ASSIGN, "- [ ] Ask @eva.mala why  @anna.bekova due:2022-10-01 ",
			"- [ ] Ask @eva.mala why  @petr.dub due:2022-10-01 " },
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

/* A file of random pieces of Markdown, with and without tasks, some of them in random order behind
 * random indentation. */
static struct slice random_file(struct random_stream *random, struct arena *arena)
{
	static const char *const pieces[] = { "- [ ] Call the school", "- [x] Done done:2022-01-01",
		"* [ ] Nested @role:teacher id:t1111111", "1. [ ] Numbered due:2022-10-01",
		"text [ ] and more", "> - [ ] quoted", "```", "# Heading", "", "", "- [ ] deep",
		"<div>", "- [ ]\ttabbed  ", "- - [ ] twice", "=====", "---", "[x]: /url",
		"- [ ] P\xC5\x99\xC3\xADklad \\", "<!--", "-->", "~~~", "- one",
		"- [ ] Ask @eva.mala or @anna.bekova due:2022-10-02 was-due:2022-09-01",
		"2) [X] Given up cancelled:2022-10-01 goal:g1 id:t2222222\t ",
		"- [ ] http://a.example:80/x?id:y id:t3333333", "\xC2\xA0", "&nbsp;- [ ] no",
		"- [ ] c\xCC\x8C <b>@x.y</b> [link](due:2022-01-01)" };
	static const char *const indents[] = { "", "", "", "", " ", "  ", "   ", "    ", "\t", "> ",
		"      " };
	static const char *const endings[] = { "\n", "\r\n" };
	struct slice file = slice_from(random_next(random) % 4 == 0 ? "\xEF\xBB\xBF" : "");
	const char *ending = endings[random_next(random) % 2];
	size_t count = random_next(random) % 12;
	for (size_t i = 0; i < count; i++)
		file = arena_format(arena, "%s%s%s%s", file.data,
			indents[random_next(random) % ARRAY_LEN(indents)],
			pieces[random_next(random) % ARRAY_LEN(pieces)],
			i + 1 == count && random_next(random) % 2 ? "" : ending);
	return file;
}

static struct task_list read_file(struct findings *findings, struct slice bytes)
{
	struct task_list tasks = { 0 };
	struct slice body = slice_part(bytes, lines_mark_length(bytes), bytes.length);
	assert_true(
		tasks_read(slice_from(""), body, 1, &findings->arena, &findings->diags, &tasks));
	return tasks;
}

/* Where the bytes before a line and behind it, its end among them, part from the line. */
static struct line find_line(struct slice bytes, size_t number)
{
	struct line_reader reader;
	struct line line;
	line_reader_init(&reader, bytes);
	do
		assert_true(line_reader_next(&reader, &line));
	while (line.number != number);
	return line;
}

/* All bytes before the line and behind it are the same. */
static void compare_around(struct slice before, struct slice after, size_t number)
{
	struct line old_line = find_line(before, number);
	struct line new_line = find_line(after, number);
	size_t old_end = old_line.offset + old_line.text.length;
	size_t new_end = new_line.offset + new_line.text.length;
	assert_int_equal(old_line.offset, new_line.offset);
	assert_true(slice_equal(
		slice_part(before, 0, old_line.offset), slice_part(after, 0, new_line.offset)));
	assert_true(slice_equal(slice_part(before, old_end, before.length),
		slice_part(after, new_end, after.length)));
}

static bool is_same(const struct task *task, const struct task *other)
{
	return slice_equal(task->text, other->text) && task->marked == other->marked &&
	       slice_equal(task->person, other->person) && slice_equal(task->role, other->role) &&
	       task->due == other->due && task->was_due == other->was_due &&
	       task->done == other->done && task->cancelled == other->cancelled &&
	       slice_equal(task->goal, other->goal) && slice_equal(task->id, other->id);
}

/* One edit of one task: no byte outside its line changes, and read again it is what the edit made
 * of it, and each of the others what it was. */
static void check_edit(struct findings *findings, struct slice before, size_t at, enum edit which)
{
	struct task_list tasks = read_file(findings, before);
	struct task *task = &tasks.items[at];
	struct buf out;
	edit(task, which, &findings->arena);
	buf_init(&out);
	tasks_write(before, &tasks, &out);
	struct slice after = arena_copy(&findings->arena, buf_slice(&out));
	buf_free(&out);
	compare_around(before, after, task->position.line);

	struct task_list again = read_file(findings, after);
	assert_int_equal(again.count, tasks.count);
	for (size_t i = 0; i < again.count; i++)
		assert_true(is_same(&again.items[i], &tasks.items[i]));
}

/* Tasks and goals are edited alike: of two ids, which is an error, the last one counts. */
static void test_two_ids(void **state)
{
	struct findings *findings = *state;
	struct arena *arena = &findings->arena;
	struct task_list tasks = { 0 };
	struct slice line = slice_from("- [ ] Call @a.b id:t1111111 id:t2222222");
	assert_false(tasks_read(slice_from(""), line, 1, arena, &findings->diags, &tasks));
	struct task *task = &tasks.items[0];
	assert_slice(task->id, "t2222222");
	assert_slice(token_set(&task_schema, line, 5, "due", "2022-09-20", arena),
		"- [ ] Call @a.b id:t1111111 due:2022-09-20 id:t2222222");
	task_move(task, date_from_civil(2022, 9, 20), arena);
	assert_slice(task->line, "- [ ] Call @a.b id:t1111111 due:2022-09-20 id:t2222222");
	findings->diags.count = 0;
}

static void test_no_other_byte_changes(void **state)
{
	struct findings *findings = *state;
	struct random_stream random;
	size_t edited = 0;
	random_init(&random, 1);
	for (int round = 0; round < 2000; round++) {
		struct slice file = random_file(&random, &findings->arena);
		size_t count = read_file(findings, file).count;
		for (size_t i = 0; i < count; i++) {
			bool is_open = task_state(&read_file(findings, file).items[i]) == TASK_OPEN;
			enum edit which = (enum edit)(random_next(&random) % EDIT_COUNT);
			if (is_open || which >= MOVE) {
				check_edit(findings, file, i, which);
				edited++;
			}
		}
	}
	assert_true(edited > 1000);
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
		"goal 9:31 the id is no goal's (g and 7 letters and digits, such as g3k8m2qa)\n"
		"goal 9:37 met and on stand together (met:yes on:DATE)\n");
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
		cmocka_unit_test_setup_teardown(
			test_what_is_no_item, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_places, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_edits, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_two_ids, findings_setup, findings_teardown),
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
