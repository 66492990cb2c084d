#include "work/task/group_tasks.h"
#include "base/array.h"
#include "work/shared/label.h"
#include "work/shared/load_tasks.h"
#include <string.h>

/* Those of nobody come last, of roles before them. */
static int compare_person(const struct context *context, const struct gathered_task *one,
	const struct gathered_task *other)
{
	const struct task *a = &one->task, *b = &other->task;

	(void)context;
	if ((a->person.data == NULL) != (b->person.data == NULL))
		return a->person.data == NULL ? 1 : -1;
	if ((a->role.data == NULL) != (b->role.data == NULL))
		return a->role.data == NULL ? 1 : -1;
	return a->person.data != NULL ? slice_compare(a->person, b->person)
				      : slice_compare(a->role, b->role);
}

static struct slice person_heading(struct context *context, const struct gathered_task *task)
{
	if (task->task.person.data != NULL)
		return person_label(context, task->task.person, context->arena);
	if (task->task.role.data != NULL)
		return task_who_label(context, &task->task, context->arena);
	return slice_from(_("nobody"));
}

/* The platform's come first. */
static int compare_case(const struct context *context, const struct gathered_task *one,
	const struct gathered_task *other)
{
	(void)context;
	return slice_compare(one->case_id, other->case_id);
}

static struct slice case_heading(struct context *context, const struct gathered_task *task)
{
	if (task->case_id.data == NULL)
		return slice_from(_("the platform"));
	if (task->handle.data == NULL)
		return task->case_id;
	return arena_format(
		context->arena, "%s (%s)", slice_text(task->case_id), slice_text(task->handle));
}

static int compare_meeting(const struct context *context, const struct gathered_task *one,
	const struct gathered_task *other)
{
	int order = compare_case(context, one, other);

	return order != 0 ? order : slice_compare(one->stem, other->stem);
}

static struct slice meeting_heading(struct context *context, const struct gathered_task *task)
{
	if (task->case_id.data == NULL)
		return task->stem;
	return arena_format(
		context->arena, "%s/%s", slice_text(task->case_id), slice_text(task->stem));
}

/* By the days from today to the one that is due. */
static const struct {
	day_number days_least;
	const char *heading;
} spans[] = {
	{ INT32_MIN, N_("late") },
	{ 0, N_("today") },
	{ 1, N_("in the next 7 days") },
	{ 8, N_("in the next 30 days") },
	{ 31, N_("later") },
};

enum { NO_DAY = ARRAY_LEN(spans), CLOSED };

/* Where the day stands that a task is due on, as seen from today. */
static size_t due_place(const struct context *context, const struct gathered_task *task)
{
	day_number due = task->task.due;
	size_t at = ARRAY_LEN(spans) - 1;

	if (task_state(&task->task) != TASK_OPEN)
		return CLOSED;
	if (due == DATE_NONE)
		return NO_DAY;
	while (due - context->today < spans[at].days_least)
		at--;
	return at;
}

static int compare_due(const struct context *context, const struct gathered_task *one,
	const struct gathered_task *other)
{
	size_t a = due_place(context, one), b = due_place(context, other);

	return (a > b) - (a < b);
}

static struct slice due_heading(struct context *context, const struct gathered_task *task)
{
	size_t place = due_place(context, task);

	if (place == NO_DAY)
		return slice_from(_("on no day"));
	return slice_from(place == CLOSED ? _("closed") : _(spans[place].heading));
}

static const struct task_group groups[] = {
	{ "person", "who", false, compare_person, person_heading },
	{ "case", "case", true, compare_case, case_heading },
	{ "meeting", "case", false, compare_meeting, meeting_heading },
	{ "due", NULL, false, compare_due, due_heading },
};

const struct task_group *task_group_find(struct context *context, struct slice name)
{
	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		if (slice_equals(name, groups[i].name))
			return &groups[i];
	diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--group: '%s' is none of: person, case, meeting, due"), slice_text(name));
	return NULL;
}
