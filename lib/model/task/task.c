#include "model/task/task.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/task/token.h"
#include "text/markdown.h"
#include <string.h>

enum { MARK_LENGTH = 3 /* [ ] */ };

static const struct field task_fields[] = {
	{ .name = "person", .type = FIELD_PERSON, .offset = offsetof(struct task, person) },
	{ .name = "role",
		.type = FIELD_CODE,
		.offset = offsetof(struct task, role),
		.of = "roles" },
	{ .name = "due",
		.type = FIELD_DATE,
		.flags = FIELD_COMING,
		.offset = offsetof(struct task, due) },
	{ .name = "was-due", .type = FIELD_DATE, .offset = offsetof(struct task, was_due) },
	{ .name = "done", .type = FIELD_DATE, .offset = offsetof(struct task, done) },
	{ .name = "cancelled", .type = FIELD_DATE, .offset = offsetof(struct task, cancelled) },
	{ .name = "goal", .type = FIELD_ID, .offset = offsetof(struct task, goal) },
	{ .name = "item", .type = FIELD_ID, .offset = offsetof(struct task, item) },
	{ .name = "for", .type = FIELD_MEMBER, .offset = offsetof(struct task, member) },
	{ .name = "id", .type = FIELD_ID, .offset = offsetof(struct task, id) },
};
const struct schema task_schema = { .name = "task",
	.fields = task_fields,
	.count = ARRAY_LEN(task_fields),
	.size = sizeof(struct task) };

const struct word task_states[] = {
	[TASK_OPEN] = { "open", N_("open") },
	[TASK_DONE] = { "done", N_("done") },
	[TASK_CANCELLED] = { "cancelled", N_("cancelled") },
	{ NULL, NULL },
};

enum task_state task_state(const struct task *task)
{
	if (task->cancelled != DATE_NONE)
		return TASK_CANCELLED;
	return task->marked ? TASK_DONE : TASK_OPEN;
}

static bool is_mark(struct slice text)
{
	return slice_starts(text, "[ ]") || slice_starts(text, "[x]") || slice_starts(text, "[X]");
}

/* A mark, a blank and something. */
static bool is_task(const struct markdown_block *block)
{
	struct slice rest = slice_part(block->text, MARK_LENGTH, block->text.length);
	return block->kind == MARKDOWN_ITEM && is_mark(block->text) && token_blank(rest, 0) > 0 &&
	       rest.length > token_blank(rest, 0);
}

/* Most bodies hold no task; they need no Markdown parser. */
static bool has_mark(struct slice body)
{
	for (size_t at = 0; (at = slice_find(body, '[', at)) < body.length; at++) {
		if (is_mark(slice_part(body, at, MARK_LENGTH)))
			return true;
	}
	return false;
}

size_t task_text_offset(const struct task *task)
{
	return task->position.offset + strlen(" ]");
}

struct position task_position(const struct task *task, const char *field)
{
	return token_position(&task_schema, &task->position, task_text_offset(task), field);
}

/* A finding at a fact of the task; at its mark for NULL. */
static bool wrong(
	const struct task *task, const char *field, struct diag_list *diags, const char *text)
{
	struct position position = field ? task_position(task, field) : task->position;
	return diag_add(diags, SEVERITY_ERROR, "task", &position, "%s", text);
}

static bool check_task(const struct task *task, struct diag_list *diags)
{
	bool fine = true;
	if (slice_is_empty(task->text))
		fine = wrong(
			task, NULL, diags, _("the task says nothing (text before the tokens)"));
	if (task->person.data && task->role.data)
		fine = wrong(
			task, "role", diags, _("a person and a role for one task (one of them)"));
	if (task->id.data && !name_is_task(task->id))
		fine = wrong(task, "id", diags,
			_("the id is no task's (t and 7 letters and digits, such as t7f3k2mq)"));
	if (task->goal.data && !name_is_goal(task->goal))
		fine = wrong(task, "goal", diags,
			_("this is no goal (g and 7 letters and digits, such as g3k8m2qa)"));
	if (task->done != DATE_NONE && task->cancelled != DATE_NONE)
		fine = wrong(task, "cancelled", diags,
			_("the task is done and cancelled (one of them)"));
	else if (!task->marked && (task->done != DATE_NONE || task->cancelled != DATE_NONE))
		fine = wrong(task, NULL, diags, _("the mark says that the task is open ([x])"));
	return fine;
}

static bool read_task(struct slice file, const struct markdown_block *block, struct arena *arena,
	struct diag_list *diags, struct task *task)
{
	schema_clear(&task_schema, task);
	task->line = block->source;
	task->marked = block->text.data[1] != ' ';
	task->position = (struct position){ .file = file,
		.line = block->line,
		.offset = block->text_offset + 1,
		.source = block->source };
	return tokens_read(&task_schema, &task->position, task_text_offset(task), arena, diags,
		       task, &task->text) &&
	       check_task(task, diags);
}

bool tasks_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct task_list *tasks)
{
	struct markdown markdown;
	bool fine = true;
	if (!has_mark(body))
		return true;
	if (!markdown_read(file, body, first_line, arena, diags, &markdown))
		return false;
	for (size_t i = 0; i < markdown.count; i++) {
		if (!is_task(&markdown.blocks[i]))
			continue;
		struct task *task = arena_push(arena, &tasks->items, &tasks->count,
			&tasks->capacity, sizeof *tasks->items);
		fine = read_task(file, &markdown.blocks[i], arena, diags, task) && fine;
	}
	return fine;
}
