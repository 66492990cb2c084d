#include "work/task/close_tasks.h"
#include "text/escape.h"
#include "work/shared/load_platform.h"
#include "work/shared/option.h"
#include "work/shared/person_left.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"
#include "work/task/find_tasks.h"
#include <string.h>

static const char ROLE[] = "role:";

/* What is done to each of the tasks. */
struct closing {
	struct context *context;
	const struct close_tasks_request *request;
	struct slice person, role; /* of request->to: one of them, or neither */
};

static bool stays_open(const struct close_tasks_request *request)
{
	return request->undo || request->due != DATE_NONE || request->to.data != NULL;
}

static bool check_request(struct context *context, const struct close_tasks_request *request)
{
	bool good =
		option_refuse(context, request->drop && request->due != DATE_NONE, "drop", "--due");

	good &= option_refuse(context, request->drop && request->to.data != NULL, "drop", "--to");
	good &= option_refuse(context, request->undo && request->drop, "undo", "--drop");
	good &= option_refuse(context, request->undo && request->due != DATE_NONE, "undo", "--due");
	good &= option_refuse(context, request->undo && request->to.data != NULL, "undo", "--to");
	return option_refuse(context, context->dated && stays_open(request), "date",
		       request->undo		   ? "--undo"
		       : request->due != DATE_NONE ? "--due"
						   : "--to") &&
	       good;
}

/* Whose the tasks are to be: somebody who is there. */
static bool read_to(struct closing *closing)
{
	struct context *context = closing->context;
	struct slice to = closing->request->to;

	if (to.data == NULL)
		return true;
	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES))
		return false;
	if (slice_starts(to, ROLE))
		closing->role = slice_part(to, strlen(ROLE), to.length);
	else
		closing->person = to;
	if (!check_filter(context, &task_schema, "person", closing->person) ||
		!check_filter(context, &task_schema, "role", closing->role))
		return false;
	return check_person_left(context, closing->person, context->today, PERSON_CHARGED, NULL);
}

static bool undo_task(struct context *context, struct task *task)
{
	struct position position = task->position;

	if (task_state(task) == TASK_OPEN)
		return diag_add(context->diags, SEVERITY_ERROR, "open", &position,
			_("'%s' is open: there is nothing to undo"), slice_text(task->id));
	task_reopen(task, context->arena);
	return true;
}

static bool change_task(const struct closing *closing, const struct kept_file *file)
{
	const struct close_tasks_request *request = closing->request;
	struct context *context = closing->context;
	struct task *task = file->task;
	struct position position = task->position;
	day_number day = request->due != DATE_NONE ? request->due : context->date;
	bool has_day = request->due != DATE_NONE || request->to.data == NULL;

	if (request->undo)
		return undo_task(context, task);
	if (!change_task_check_open(context, task, &position) ||
		(has_day && !change_task_check_day(context, day, file->found->agreed, &position)))
		return false;
	if (request->due != DATE_NONE)
		task_move(task, day, context->arena);
	if (request->to.data != NULL)
		task_assign(task, closing->person, closing->role, context->arena);
	if (request->drop)
		task_cancel(task, day, context->arena);
	else if (!stays_open(request))
		task_close(task, day, context->arena);
	return true;
}

/* A prefix is short: which task it has found is shown. */
static void tell_found(struct context *context, struct slice named, const struct task *task)
{
	if (slice_equal(named, task->id))
		return;
	buf_format(&context->talk, "%s: ", slice_text(task->id));
	escape_terminal(&context->talk, task->text);
	buf_add_byte(&context->talk, '\n');
}

static bool change_file(
	const struct closing *closing, struct slice named, const struct found_task *found)
{
	struct kept_file file;

	if (!change_task_open(closing->context, found, &file) || !change_task(closing, &file))
		return false;
	change_task_keep(closing->context, &file);
	tell_found(closing->context, named, file.task);
	buf_format(&closing->context->output, "%s\n", slice_text(found->id));
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

static struct slice summary(
	const struct closing *closing, const struct found_task *found, size_t count)
{
	const char *what = stays_open(closing->request) ? "Change" : "Close";

	if (count > 1)
		return arena_format(closing->context->arena, "%s tasks", what);
	return arena_format(closing->context->arena, "%s task %s", what, slice_text(found[0].id));
}

bool close_tasks(struct context *context, const struct slice *named, size_t count,
	const struct close_tasks_request *request)
{
	struct closing closing = { .context = context, .request = request };
	struct found_task *found = arena_take(context->arena, count, sizeof *found);
	bool good = true;

	if (!check_request(context, request) || !read_to(&closing) ||
		!find_tasks(context, named, count, found))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!is_repeated(found, i))
			good &= change_file(&closing, named[i], &found[i]);
	if (good)
		return save(context, slice_text(summary(&closing, found, count)));
	buf_clear(&context->output);
	return false;
}
