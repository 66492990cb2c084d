#include "work/shared/load_tasks.h"
#include <string.h>

bool kind_keeps_tasks(enum record_kind_id kind)
{
	return record_kind_has(kind, RECORD_KEEPS_TASKS);
}

bool kind_keeps_tasks_or_handle(enum record_kind_id kind)
{
	return kind_keeps_tasks(kind) || kind == RECORD_CASE;
}

static void add_task(struct kept_tasks *tasks, struct arena *arena, const struct record *record,
	const struct task *task)
{
	struct kept_task *added = arena_push(
		arena, &tasks->items, &tasks->count, &tasks->capacity, sizeof *tasks->items);
	*added = (struct kept_task){ .task = *task, .record = record };
}

void load_tasks(struct context *context, const struct record *records, size_t count,
	struct arena *arena, struct kept_tasks *tasks)
{
	struct index seen;

	*tasks = (struct kept_tasks){ 0 };
	index_init(&seen, arena);
	for (size_t i = 0; i < count; i++) {
		const struct record *record = &records[i];
		struct task_list found = { 0 };
		if (record->erased || !kind_keeps_tasks(record->kind))
			continue;
		if (!tasks_read(record->shown, record->front.body, record->front.body_line, arena,
			    context->diags, &found))
			context->broken = true;
		for (size_t k = 0; k < found.count; k++) {
			const struct task *task = &found.items[k];
			if (task->id.data == NULL || index_put(&seen, task->id, tasks) == NULL)
				add_task(tasks, arena, record, task);
		}
	}
}

long task_days_late(const struct task *task, day_number day)
{
	bool late = task_state(task) == TASK_OPEN && task->due != DATE_NONE && task->due < day;

	return late ? (long)day - task->due : INTEGER_NONE;
}

struct slice task_who(const struct task *task, struct arena *arena)
{
	if (task->role.data != NULL)
		return arena_format(arena, "role:%s", slice_text(task->role));
	return task->person;
}

struct slice task_who_label(
	const struct context *context, const struct task *task, struct arena *arena)
{
	if (task->role.data == NULL)
		return task_who(task, arena);
	return platform_label(&context->platform, VOCABULARY_ROLES, task->role, context->language);
}

enum { TASK_ID_LENGTH = 7 /* behind the t */ };

static bool is_used(struct slice bytes, const struct task_list *tasks, const struct record *records,
	size_t count, struct slice id)
{
	bool used = slice_holds(bytes, id);

	for (size_t i = 0; !used && i < tasks->count; i++)
		used = slice_equal(tasks->items[i].id, id);
	for (size_t i = 0; !used && i < count; i++)
		used = slice_holds(records[i].bytes, id);
	return used;
}

struct slice assign_task_ids(struct context *context, struct slice bytes, struct task_list *tasks,
	const struct record *records, size_t count)
{
	struct buf identified;

	for (size_t i = 0; i < tasks->count; i++) {
		struct task *task = &tasks->items[i];
		char drawn[TASK_ID_LENGTH + 1];
		struct slice id;
		if (task->id.data != NULL)
			continue;
		do {
			random_identifier(&context->random, TASK_ID_LENGTH, false, drawn);
			id = arena_format(context->arena, "t%s", drawn);
		} while (is_used(bytes, tasks, records, count, id));
		task_identify(task, id, context->arena);
	}
	buf_init(&identified);
	tasks_write(bytes, tasks, &identified);
	return buf_take(&identified, context->arena);
}

static void warn(struct context *context, const struct task *task, const struct position *position,
	const char *text)
{
	if (position != NULL)
		diag_add(context->diags, SEVERITY_WARNING, "task", position, "%s", text);
	else
		diag_add(context->diags, SEVERITY_WARNING, "task", NULL, _("task %s: %s"),
			slice_text(task->id), text);
}

void warn_of_promise(
	struct context *context, const struct task *task, const struct position *position)
{
	if (task_state(task) != TASK_OPEN)
		return;
	if (task->person.data == NULL && task->role.data == NULL)
		warn(context, task, position,
			_("nobody is to do this (@PERSON or @role:ROLE at the end)"));
	if (task->due == DATE_NONE)
		warn(context, task, position, _("this is due on no day (due:DATE at the end)"));
}
