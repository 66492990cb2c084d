#include "work/shared/assign_task_ids.h"
#include <string.h>

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
