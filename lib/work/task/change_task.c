#include "work/task/change_task.h"
#include "work/shared/save.h"

bool change_task_open(
	struct context *context, const struct found_task *found, struct kept_file *file)
{
	struct arena *arena = context->arena;
	struct front_matter front;
	size_t at = 0;

	*file = (struct kept_file){ .found = found,
		.shown = store_shown(&context->store, found->ring, found->path, arena) };
	if (source_read(store_ring(&context->store, found->ring), found->path, SOURCE_RECORD_CAP,
		    arena, context->diags, &file->before) != SOURCE_FOUND ||
		change_read(&context->changes, &context->store, found->ring, found->path,
			SOURCE_RECORD_CAP, arena, context->diags, &file->bytes) != SOURCE_FOUND ||
		!front_matter_read(file->shown, file->bytes, arena, context->diags, &front) ||
		!tasks_read(file->shown, front.body, front.body_line, arena, context->diags,
			&file->tasks))
		return false;
	while (!slice_equal(file->tasks.items[at].id, found->id))
		at++;
	file->task = &file->tasks.items[at];
	return true;
}

void change_task_keep(struct context *context, const struct kept_file *file)
{
	struct buf after;

	if (slice_equal(file->task->line, file->task->position.source))
		return;
	buf_init(&after);
	tasks_write(file->bytes, &file->tasks, &after);
	add_change(context, file->found->ring, file->found->path, file->before, buf_slice(&after));
	buf_free(&after);
}

bool change_task_check_open(
	struct context *context, const struct task *task, const struct position *position)
{
	day_number closed = task->done != DATE_NONE ? task->done : task->cancelled;
	const char *state = _(task_states[task_state(task)].label);
	char day[DATE_TEXT_SIZE];

	if (task_state(task) == TASK_OPEN)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "closed", position,
		_("'%s' is closed already: %s %s (only an open task is closed, moved or handed "
		  "over)"),
		slice_text(task->id), state, date_format(closed, day));
}

bool change_task_check_day(
	struct context *context, day_number day, day_number agreed, const struct position *position)
{
	char text[DATE_TEXT_SIZE], bound[DATE_TEXT_SIZE];

	if (day >= agreed)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "date-order", position,
		_("%s is before the task was agreed (%s or later)"), date_format(day, text),
		date_format(agreed, bound));
}
