#include "model/record/approved_text.h"
#include "base/array.h"
#include "model/task/task.h"
#include "text/lines.h"

static const struct task *task_at(const struct task_list *tasks, size_t line)
{
	for (size_t i = 0; i < tasks->count; i++)
		if (tasks->items[i].position.line == line)
			return &tasks->items[i];
	return NULL;
}

/* Whether a line of the front matter belongs to a field that may change: its key's, or one of the
 * list behind it. *in_field says it of the lines that follow. */
static bool may_change(struct slice line, bool *in_field)
{
	static const char *const fields[] = { "sent:", "objections:", "x-allow:" };
	bool is_key = line.length > 0 && line.data[0] >= 'a' && line.data[0] <= 'z';
	if (!is_key)
		return *in_field && (slice_starts(line, "-") || slice_starts(line, " "));
	*in_field = false;
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		*in_field = *in_field || slice_starts(line, fields[i]);
	return *in_field;
}

void approved_text_hash(const struct record *record, struct arena *arena, char hash[HASH_TEXT_SIZE])
{
	struct line_reader reader;
	struct line line;
	struct task_list tasks = { 0 };
	struct diag_list unheard;
	struct buf text;
	bool in_field = false;

	diag_list_init(&unheard, arena);
	tasks_read(record->shown, record->front.body, record->front.body_line, arena, &unheard,
		&tasks);
	buf_init(&text);
	line_reader_init(&reader, record->bytes);
	while (line_reader_next(&reader, &line)) {
		const struct task *task = task_at(&tasks, line.number);
		bool in_front = line.number < record->front.body_line;
		bool is_end = slice_equals(line.text, "---");
		if (in_front && !is_end && may_change(line.text, &in_field))
			continue;
		if (task != NULL)
			buf_add_text(&text, "- [ ] ");
		buf_add_slice(&text, task != NULL ? task->text : line.text);
		buf_add_byte(&text, '\n');
	}
	hash_text(buf_slice(&text), hash);
	buf_free(&text);
}
