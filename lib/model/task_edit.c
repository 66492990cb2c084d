#include "model/task.h"
#include "model/token.h"
#include "text/lines.h"
#include <string.h>

/* The line with `length` bytes at `offset` replaced. */
static struct slice replace(
	struct slice line, size_t offset, size_t length, const char *text, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	buf_add_slice(&buf, slice_part(line, 0, offset));
	buf_add_text(&buf, text);
	buf_add_slice(&buf, slice_part(line, offset + length, line.length));
	line = arena_copy(arena, buf_slice(&buf));
	buf_free(&buf);
	return line;
}

/* Where the tokens may begin: behind the mark. */
static size_t text_start(const struct task *task)
{
	return task->position.offset + strlen(" ]");
}

static void set_token(struct task *task, const char *key, const char *value, struct arena *arena)
{
	struct token token;
	struct slice line = task->line;
	size_t end = line.length;
	size_t id = 0;
	size_t tail = 0; /* behind the last word */
	while (token_before(&task_schema, line, text_start(task), &end, &token)) {
		tail = tail > 0 ? tail : token.end;
		if (strcmp(token.field->name, key) == 0) {
			task->line =
				replace(line, token.value, token.end - token.value, value, arena);
			return;
		}
		if (strcmp(token.field->name, "id") == 0)
			id = token.start;
	}
	tail = tail > 0 ? tail : end;
	struct slice text = id > 0 ? arena_format(arena, "%s:%s ", key, value)
				   : arena_format(arena, " %s:%s", key, value);
	task->line = replace(line, id > 0 ? id : tail, 0, text.data, arena);
}

static void set_date(struct task *task, const char *key, day_number day, struct arena *arena)
{
	char text[DATE_TEXT_SIZE];
	set_token(task, key, date_format(day, text), arena);
}

static void set_mark(struct task *task, struct arena *arena)
{
	if (!task->marked)
		task->line = replace(task->line, task->position.offset, 1, "x", arena);
	task->marked = true;
}

void task_close(struct task *task, day_number done, struct arena *arena)
{
	set_mark(task, arena);
	set_date(task, "done", done, arena);
	task->done = done;
}

void task_cancel(struct task *task, day_number cancelled, struct arena *arena)
{
	set_mark(task, arena);
	set_date(task, "cancelled", cancelled, arena);
	task->cancelled = cancelled;
}

void task_move(struct task *task, day_number due, struct arena *arena)
{
	if (task->was_due == DATE_NONE && task->due != DATE_NONE) {
		task->was_due = task->due;
		set_date(task, "was-due", task->was_due, arena);
	}
	set_date(task, "due", due, arena);
	task->due = due;
}

void task_identify(struct task *task, struct slice id, struct arena *arena)
{
	task->id = arena_copy(arena, id);
	set_token(task, "id", slice_text(task->id), arena);
}

void task_forget(struct task *task, struct arena *arena)
{
	struct slice line = task->line;
	size_t end = line.length;
	struct token token;

	while (token_before(&task_schema, line, text_start(task), &end, &token)) {
		if (strcmp(token.field->name, "id") != 0)
			continue;
		size_t start = token.start;
		while (start > 0 && line.data[start - 1] == ' ')
			start--;
		task->line = replace(line, start, token.end - start, "", arena);
		task->id = (struct slice){ 0 };
		return;
	}
}

void tasks_write(struct slice bytes, const struct task_list *tasks, struct buf *out)
{
	struct line_reader reader;
	struct line line;
	size_t copied = 0;
	size_t next = 0;
	line_reader_init(&reader, bytes);
	while (next < tasks->count && line_reader_next(&reader, &line)) {
		if (line.number != tasks->items[next].position.line)
			continue;
		buf_add_slice(out, slice_part(bytes, copied, line.offset - copied));
		buf_add_slice(out, tasks->items[next++].line);
		copied = line.offset + line.text.length;
	}
	buf_add_slice(out, slice_part(bytes, copied, bytes.length));
}
