#include "work/task/list_tasks.h"
#include "base/array.h"
#include "work/shared/label.h"
#include "work/shared/load_tasks.h"
#include "work/task/gather_tasks.h"
#include <stdlib.h>
#include <string.h>

struct task_group {
	const char *name;   /* as people type it: "person" */
	const char *column; /* what the heading says already; NULL: nothing */
	bool with_handles;  /* asks gather_tasks() for them */
	/* Where the task's group stands among the others, and its heading. */
	int (*compare)(const struct context *context, const struct gathered_task *one,
		const struct gathered_task *other);
	struct slice (*heading)(struct context *context, const struct gathered_task *task);
};

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

const struct word task_groupings[] = {
	{ "person", N_("who") },
	{ "case", N_("case") },
	{ "meeting", N_("meeting") },
	{ "due", N_("due") },
	{ NULL, NULL },
};

/* NULL with a usage finding when there is none of that name. */
static const struct task_group *task_group_find(struct context *context, struct slice name)
{
	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		if (slice_equals(name, groups[i].name))
			return &groups[i];
	diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){
			"option", NULL, word_nearest(task_groupings, name, context->arena), NULL },
		_("--group: '%s' is none of: %s"), slice_text(name),
		slice_text(word_codes(task_groupings, context->arena)));
	return NULL;
}

static const struct column columns[] = {
	{ .name = "id", .title = N_("task") }, { .name = "due", .title = N_("due") },
	{ .name = "overdue-days", .title = N_("late"), .align = COLUMN_RIGHT },
	{ .name = "who", .title = N_("who"), .flexible = true },
	{ .name = "case", .title = N_("case") },
	{ .name = "text", .title = N_("what"), .flexible = true },
	{ .name = "done", .title = N_("done") }, /* only where closed tasks may be listed */
};

/* A task on its way to its place in the list. */
struct listed {
	const struct listing *listing;
	const struct gathered_task *task;
};

struct listing {
	struct context *context;
	const struct task_group *group; /* NULL: one list */
	struct gathered_tasks tasks;
	struct listed *order;
};

enum { ROW_MEMBERS = 12 };

static const struct value *row_of(struct context *context, const struct gathered_task *listed)
{
	struct arena *arena = context->arena;
	const struct task *task = &listed->task;
	struct value *row = value_object_for(arena, ROW_MEMBERS);

	value_add(row, arena, "id", value_text(arena, task->id));
	value_add(row, arena, "case", value_text(arena, listed->case_id));
	value_add(row, arena, "record", value_text(arena, listed->stem));
	value_add(row, arena, "line", value_integer(arena, (long)task->position.line));
	value_add(row, arena, "text", value_text(arena, task->text));
	value_add(row, arena, "who", value_text(arena, task_who(task, arena)));
	value_add(row, arena, "due", value_date(arena, task->due));
	value_add(row, arena, "done", value_date(arena, task->done));
	value_add(row, arena, "cancelled", value_date(arena, task->cancelled));
	value_add(row, arena, "overdue-days",
		value_integer(arena, task_days_late(task, context->today)));
	value_add(row, arena, "was-due", value_date(arena, task->was_due));
	value_add(row, arena, "goal", value_text(arena, task->goal));
	return row;
}

/* What people read in place of a value: a role by its label, how a closed task ended. Most tasks
 * need `nothing`. */
static const struct value *shown_of(
	struct context *context, const struct task *task, const struct value *nothing)
{
	struct arena *arena = context->arena;
	enum task_state state = task_state(task);
	bool ends_in_words =
		state == TASK_CANCELLED || (state == TASK_DONE && task->done == DATE_NONE);
	if (task->role.data == NULL && !ends_in_words)
		return nothing;
	struct value *shown = value_object(arena);
	value_set(shown, arena, "who", value_text(arena, task_who_label(context, task, arena)));
	if (ends_in_words)
		value_set(shown, arena, "done",
			value_text(arena, slice_from(_(task_states[state].label))));
	return shown;
}

/* By group; then by day, one that is not there last; then as they were found. */
static int compare_tasks(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;
	const struct listing *listing = one->listing;
	day_number due = one->task->task.due, other_due = other->task->task.due;
	int order = 0;

	if (listing->group != NULL)
		order = listing->group->compare(listing->context, one->task, other->task);
	if (order != 0)
		return order;
	if (due == other_due)
		return one->task < other->task ? -1 : 1;
	if (due == DATE_NONE || other_due == DATE_NONE)
		return due == DATE_NONE ? 1 : -1;
	return due < other_due ? -1 : 1;
}

static void sort(struct listing *listing)
{
	const struct gathered_tasks *tasks = &listing->tasks;

	listing->order = arena_take(listing->context->arena, tasks->count, sizeof *listing->order);
	for (size_t i = 0; i < tasks->count; i++)
		listing->order[i] = (struct listed){ listing, &tasks->items[i] };
	if (tasks->count > 0)
		qsort(listing->order, tasks->count, sizeof *listing->order, compare_tasks);
}

static void fill_rows(const struct listing *listing, struct table *table)
{
	struct context *context = listing->context;
	struct value *rows = value_list(context->arena), *shown = value_list(context->arena);
	const struct value *nothing = value_object(context->arena);

	for (size_t i = 0; i < listing->tasks.count; i++) {
		const struct gathered_task *task = listing->order[i].task;
		value_append(rows, context->arena, row_of(context, task));
		value_append(shown, context->arena, shown_of(context, &task->task, nothing));
	}
	table->rows = rows;
	table->shown = shown;
}

/* The headings, and the columns without the one that they make superfluous on a screen. */
static void fill_groups(const struct listing *listing, struct table *table)
{
	struct context *context = listing->context;
	const struct task_group *group = listing->group;
	struct column *kept = arena_take(context->arena, table->column_count, sizeof *kept);
	struct slice *headings = arena_take(context->arena, listing->tasks.count, sizeof *headings);

	for (size_t i = 0; i < listing->tasks.count; i++)
		headings[i] = group->heading(context, listing->order[i].task);
	for (size_t i = 0; i < table->column_count; i++) {
		kept[i] = table->columns[i];
		if (group->column != NULL && slice_equals(slice_from(kept[i].name), group->column))
			kept[i].title = NULL;
	}
	table->groups = headings;
	table->columns = kept;
}

bool list_tasks(
	struct context *context, const struct list_tasks_request *request, struct table *table)
{
	struct listing listing = { .context = context };
	bool with_closed = request->choice.all || request->choice.done;

	if (request->group.data != NULL &&
		(listing.group = task_group_find(context, request->group)) == NULL)
		return false;
	if (!gather_tasks(context, &request->choice,
		    listing.group != NULL && listing.group->with_handles, &listing.tasks))
		return false;
	sort(&listing);
	context->answer_is_no = listing.tasks.count == 0;
	*table = (struct table){
		.name = "tasks",
		.columns = columns,
		.column_count = ARRAY_LEN(columns) - (with_closed ? 0 : 1),
	};
	fill_rows(&listing, table);
	if (listing.group != NULL)
		fill_groups(&listing, table);
	return true;
}
