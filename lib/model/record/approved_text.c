#include "model/record/approved_text.h"
#include "model/task/task.h"
#include "text/lines.h"

const char approved_text_field[] = "x-text-hash";

static const struct task *task_at(const struct task_list *tasks, size_t line)
{
	for (size_t i = 0; i < tasks->count; i++)
		if (tasks->items[i].position.line == line)
			return &tasks->items[i];
	return NULL;
}

void approved_text_hash(const struct record *record, struct arena *arena, char hash[HASH_TEXT_SIZE])
{
	struct line_reader reader;
	struct line line;
	struct task_list tasks = { 0 };
	struct diag_list unheard;
	struct buf text;

	diag_list_init(&unheard, arena);
	tasks_read(record->shown, record->front.body, record->front.body_line, arena, &unheard,
		&tasks);
	buf_init(&text);
	line_reader_init(&reader, record->bytes);
	while (line_reader_next(&reader, &line)) {
		const struct task *task = task_at(&tasks, line.number);
		bool in_front = line.number < record->front.body_line;
		if (in_front && slice_starts(line.text, "sent:"))
			continue;
		if (task != NULL)
			buf_add_text(&text, "- [ ] ");
		buf_add_slice(&text, task != NULL ? task->text : line.text);
		buf_add_byte(&text, '\n');
	}
	hash_text(buf_slice(&text), hash);
	buf_free(&text);
}
