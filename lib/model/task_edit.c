#include "model/task.h"
#include "model/token.h"
#include "text/lines.h"
#include <string.h>

/* Where the tokens may begin: behind the mark. */
static size_t text_start(const struct task *task)
{
	return task->position.offset + strlen(" ]");
}

static void set_token(struct task *task, const char *key, const char *value, struct arena *arena)
{
	task->line = token_set(&task_schema, task->line, text_start(task), key, value, arena);
}

static void set_date(struct task *task, const char *key, day_number day, struct arena *arena)
{
	char text[DATE_TEXT_SIZE];
	set_token(task, key, date_format(day, text), arena);
}

static void set_mark(struct task *task, struct arena *arena)
{
	if (!task->marked)
		task->line = line_put(task->line, task->position.offset, 1, "x", arena);
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

void task_assign(struct task *task, struct slice person, struct arena *arena)
{
	task->person = arena_copy(arena, person);
	set_token(task, "person", slice_text(task->person), arena);
}

void task_identify(struct task *task, struct slice id, struct arena *arena)
{
	task->id = arena_copy(arena, id);
	set_token(task, "id", slice_text(task->id), arena);
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
