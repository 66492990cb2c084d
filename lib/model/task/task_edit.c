#include "model/task/task.h"
#include "model/task/token.h"
#include "text/lines.h"
#include <string.h>

static bool find_token(const struct task *task, const char *name, struct token *token)
{
	return token_find(&task_schema, task->line, task_text_offset(task), name, token);
}

static void set_token(struct task *task, const char *key, const char *value, struct arena *arena)
{
	task->line = token_set(&task_schema, task->line, task_text_offset(task), key, value, arena);
}

/* Who it is is one token, whichever stood there before. */
void task_assign(struct task *task, struct slice person, struct slice role, struct arena *arena)
{
	struct token token;
	task->person = arena_copy(arena, person);
	task->role = arena_copy(arena, role);
	struct slice who = role.data ? arena_format(arena, "@role:%s", slice_text(task->role))
				     : arena_format(arena, "@%s", slice_text(task->person));
	if (find_token(task, "person", &token) || find_token(task, "role", &token))
		task->line = line_put(
			task->line, token.start, token.end - token.start, slice_text(who), arena);
	else
		task->line =
			token_add(&task_schema, task->line, task_text_offset(task), who, arena);
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
	if (due == task->due)
		return;
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

void task_serve(struct task *task, struct slice goal, struct arena *arena)
{
	task->goal = arena_copy(arena, goal);
	set_token(task, "goal", slice_text(task->goal), arena);
}

static void drop_token(struct task *task, const char *key, struct arena *arena)
{
	struct token token;
	if (!find_token(task, key, &token))
		return;
	size_t start = token.start;
	while (start > 0 && strchr(" \t", task->line.data[start - 1]))
		start--;
	task->line = line_put(task->line, start, token.end - start, "", arena);
}

void task_forget(struct task *task, struct arena *arena)
{
	drop_token(task, "id", arena);
	task->id = (struct slice){ 0 };
}

void task_reopen(struct task *task, struct arena *arena)
{
	drop_token(task, "done", arena);
	drop_token(task, "cancelled", arena);
	if (task->marked)
		task->line = line_put(task->line, task->position.offset, 1, " ", arena);
	task->marked = false;
	task->done = task->cancelled = DATE_NONE;
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
