#include "work/close_tasks.h"
#include "work/find_tasks.h"
#include "work/option.h"
#include "work/save.h"

/* A file of the store and the tasks in it. */
struct kept_file {
	struct slice shown, before, bytes; /* as on disk; as the changes so far leave it */
	struct task_list tasks;
};

static bool read_file(
	struct context *context, const struct found_task *found, struct kept_file *file)
{
	struct arena *arena = context->arena;
	struct front_matter front;

	*file = (struct kept_file){ .shown = store_shown(
					    &context->store, found->ring, found->path, arena) };
	return source_read(store_ring(&context->store, found->ring), found->path, SOURCE_RECORD_CAP,
		       arena, context->diags, &file->before) == SOURCE_FOUND &&
	       change_read(&context->changes, &context->store, found->ring, found->path,
		       SOURCE_RECORD_CAP, arena, context->diags, &file->bytes) == SOURCE_FOUND &&
	       front_matter_read(file->shown, file->bytes, arena, context->diags, &front) &&
	       tasks_read(file->shown, front.body, front.body_line, arena, context->diags,
		       &file->tasks);
}

static bool check_open(struct context *context, const struct task *task)
{
	day_number closed = task->done != DATE_NONE ? task->done : task->cancelled;
	const char *state = _(task_states[task_state(task)].label);
	char day[DATE_TEXT_SIZE];

	if (task_state(task) == TASK_OPEN)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "closed", &task->position,
		_("'%s' is closed already: %s %s (only an open task is closed or moved)"),
		slice_text(task->id), state, date_format(closed, day));
}

static bool check_day(
	struct context *context, const struct task *task, day_number day, day_number agreed)
{
	char text[DATE_TEXT_SIZE], bound[DATE_TEXT_SIZE];

	if (day >= agreed)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "date-order", &task->position,
		_("%s is before the task was agreed (%s or later)"), date_format(day, text),
		date_format(agreed, bound));
}

static bool change_task(struct context *context, const struct close_tasks_request *request,
	const struct found_task *found, struct task *task)
{
	day_number day = request->due != DATE_NONE ? request->due : context->date;

	if (!check_open(context, task) || !check_day(context, task, day, found->agreed))
		return false;
	if (request->due != DATE_NONE)
		task_move(task, day, context->arena);
	else if (request->drop)
		task_cancel(task, day, context->arena);
	else
		task_close(task, day, context->arena);
	return true;
}

static bool change_file(struct context *context, const struct close_tasks_request *request,
	const struct found_task *found)
{
	struct kept_file file;
	struct buf after;
	size_t at = 0;

	if (!read_file(context, found, &file))
		return false;
	while (!slice_equal(file.tasks.items[at].id, found->id))
		at++;
	if (!change_task(context, request, found, &file.tasks.items[at]))
		return false;
	buf_init(&after);
	tasks_write(file.bytes, &file.tasks, &after);
	add_change(context, found->ring, found->path, file.before, buf_slice(&after));
	buf_free(&after);
	return true;
}

/* Each once, however often it was named. */
static bool is_repeated(const struct found_task *found, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (slice_equal(found[i].id, found[at].id))
			return true;
	return false;
}

bool close_tasks(struct context *context, const struct slice *named, size_t count,
	const struct close_tasks_request *request)
{
	struct found_task *found = arena_take(context->arena, count, sizeof *found);
	bool good = true;

	if (!option_refuse(context, request->drop && request->due != DATE_NONE, "drop", "--due") ||
		!find_tasks(context, named, count, found))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (is_repeated(found, i))
			continue;
		good &= change_file(context, request, &found[i]);
		buf_format(&context->output, "%s\n", slice_text(found[i].id));
	}
	if (good)
		return save(context, count == 1 ? slice_text(arena_format(context->arena,
							  "Close task %s", slice_text(found[0].id)))
						: "Close tasks");
	buf_clear(&context->output);
	return false;
}
