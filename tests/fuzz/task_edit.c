/* Any bytes as a body, behind one that chooses an edit and one that chooses a task: no byte outside
 * the task's line changes; read again that task is what the edit made of it, and each other what it
 * was. */
#include "base/array.h"
#include "model/task/task.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DAY = 19270 /* 2022-10-05 */ };

static void close_it(struct task *task, struct arena *arena)
{
	task_close(task, DAY, arena);
}

static void cancel(struct task *task, struct arena *arena)
{
	task_cancel(task, DAY, arena);
}

static void move(struct task *task, struct arena *arena)
{
	task_move(task, DAY, arena);
}

static void assign(struct task *task, struct arena *arena)
{
	task_assign(task, slice_from("petr.dub"), (struct slice){ 0 }, arena);
}

static void assign_role(struct task *task, struct arena *arena)
{
	task_assign(task, (struct slice){ 0 }, slice_from("mother"), arena);
}

static void identify(struct task *task, struct arena *arena)
{
	task_identify(task, slice_from("t7f3k2mq"), arena);
}

static void (*const edits[])(struct task *task, struct arena *arena) = { close_it, cancel, move,
	assign, assign_role, identify };

static void must(bool holds)
{
	if (!holds)
		abort();
}

/* The bytes before a line, and those behind it. */
static void split(struct slice bytes, size_t number, struct slice *before, struct slice *behind)
{
	struct line_reader reader;
	struct line line;
	line_reader_init(&reader, bytes);
	do
		must(line_reader_next(&reader, &line));
	while (line.number != number);
	*before = slice_part(bytes, 0, line.offset);
	*behind = slice_part(bytes, line.offset + line.text.length, bytes.length);
}

static bool is_same(const struct task *task, const struct task *other)
{
	return slice_equal(task->text, other->text) && task->marked == other->marked &&
	       slice_equal(task->person, other->person) && slice_equal(task->role, other->role) &&
	       task->due == other->due && task->was_due == other->was_due &&
	       task->done == other->done && task->cancelled == other->cancelled &&
	       slice_equal(task->goal, other->goal) && slice_equal(task->id, other->id);
}

static void check_edit(struct slice body, struct task_list *tasks, size_t at, size_t edit,
	struct arena *arena, struct diag_list *diags)
{
	struct slice before[2], behind[2];
	struct task_list again = { 0 };
	struct task *task = &tasks->items[at];
	struct buf out;
	edits[edit](task, arena);
	buf_init(&out);
	tasks_write(body, tasks, &out);
	struct slice after = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	split(body, task->position.line, &before[0], &behind[0]);
	split(after, task->position.line, &before[1], &behind[1]);
	must(slice_equal(before[0], before[1]) && slice_equal(behind[0], behind[1]));

	if (!tasks_read(task->position.file, after, 1, arena, diags, &again)) {
		/* The line has grown beyond what Markdown may have. */
		must(slice_equals(
			slice_from(diags->items[diags->count - 1].rule), "markdown-size"));
		return;
	}
	must(again.count == tasks->count);
	for (size_t i = 0; i < again.count; i++)
		must(is_same(&again.items[i], &tasks->items[i]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice file = slice_from("note.md");
	struct task_list tasks = { 0 };
	struct diag_list diags;
	struct arena arena;
	if (size < 2)
		return 0;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	struct slice body = { (const char *)data + 2, size - 2 };
	size_t edit = data[0] % ARRAY_LEN(edits);

	if (lines_mark_length(body) == 0 && unicode_check_file(file, body, &diags) &&
		tasks_read(file, body, 1, &arena, &diags, &tasks) && tasks.count > 0) {
		size_t at = data[1] % tasks.count;
		/* A closed task is neither closed nor dropped. */
		if (edit > 1 || task_state(&tasks.items[at]) == TASK_OPEN)
			check_edit(body, &tasks, at, edit, &arena, &diags);
	}
	arena_free(&arena);
	return 0;
}
