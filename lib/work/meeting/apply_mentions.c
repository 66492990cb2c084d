#include "work/meeting/apply_mentions.h"
#include "text/escape.h"
#include "work/meeting/find_mentions.h"
#include "work/task/change_task.h"

static void apply_news(struct context *context, const struct minutes *minutes,
	const struct mention *mention, struct task *kept)
{
	const struct task *task = mention->task;
	struct news news = mention_news(mention);
	day_number end = mention_end(mention, minutes->date);

	if (news.moves)
		task_move(kept, task->due, context->arena);
	if (news.hands_over)
		task_assign(kept, task->person, task->role, context->arena);
	if (news.closes && task_state(task) == TASK_CANCELLED)
		task_cancel(kept, end, context->arena);
	else if (news.closes)
		task_close(kept, end, context->arena);
}

/* A task's line as it is now. */
static void tell_line(struct context *context, const struct kept_file *file)
{
	buf_format(&context->talk, "%s:%zu: ", slice_text(file->shown), file->task->position.line);
	escape_terminal(&context->talk, slice_trim(file->task->line));
	buf_add_byte(&context->talk, '\n');
}

bool apply_mentions(struct context *context, const struct minutes *minutes)
{
	bool good = true;

	for (size_t i = 0; i < minutes->mention_count; i++) {
		const struct mention *mention = &minutes->mentions[i];
		const struct found_task found = { mention->task->id, minutes->ring,
			mention->kept->record->path, mention->kept->record->date };
		struct kept_file file;
		if (!news_is_any(mention_news(mention)))
			continue;
		if (!change_task_open(context, &found, &file)) {
			good = false;
			continue;
		}
		apply_news(context, minutes, mention, file.task);
		change_task_keep(context, &file);
		tell_line(context, &file);
	}
	return good;
}
