/* Any bytes as a body: its tasks can be closed, and are all there when it is read again. */
#include "model/task/task.h"
#include "text/unicode.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice with_tasks_closed(
	struct slice body, struct task_list *tasks, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	for (size_t i = 0; i < tasks->count; i++)
		task_close(&tasks->items[i], date_from_civil(2022, 10, 5), arena);
	tasks_write(body, tasks, &out);
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice body = { (const char *)data, size };
	struct slice file = slice_from("note.md");
	struct task_list tasks = { 0 }, again = { 0 };
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);

	if (unicode_check_file(file, body, &diags) &&
		tasks_read(file, body, 1, &arena, &diags, &tasks)) {
		body = with_tasks_closed(body, &tasks, &arena);
		bool fits = tasks_read(file, body, 1, &arena, &diags, &again);
		if (fits && again.count != tasks.count)
			abort();
		for (size_t i = 0; fits && i < again.count; i++)
			if (!slice_equal(again.items[i].text, tasks.items[i].text))
				abort();
	}
	arena_free(&arena);
	return 0;
}
