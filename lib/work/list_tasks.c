#include "work/list_tasks.h"
#include "base/array.h"
#include "work/check_filter.h"
#include "work/dated_rows.h"
#include "work/load_platform.h"
#include "work/load_tasks.h"
#include "work/option.h"

static const struct column columns[] = {
	{ .name = "id", .title = N_("task") }, { .name = "due", .title = N_("due") },
	{ .name = "overdue-days", .title = N_("late"), .align = COLUMN_RIGHT },
	{ .name = "who", .title = N_("who"), .flexible = true },
	{ .name = "case", .title = N_("case") },
	{ .name = "text", .title = N_("what"), .flexible = true },
	{ .name = "done", .title = N_("done") }, /* only where closed tasks may be listed */
};

struct listing {
	struct context *context;
	const struct list_tasks_request *request;
	struct dated_rows rows;
};

static bool is_wanted(const struct listing *listing, const struct task *task)
{
	const struct list_tasks_request *request = listing->request;
	enum task_state state = task_state(task);

	if (request->done ? state != TASK_DONE : state != TASK_OPEN && !request->all)
		return false;
	if (request->person.data != NULL && !slice_equal(task->person, request->person))
		return false;
	if (request->role.data != NULL && !slice_equal(task->role, request->role))
		return false;
	if (request->overdue && task_days_late(task, listing->context->today) == INTEGER_NONE)
		return false;
	return request->due == DATE_NONE || (task->due != DATE_NONE && task->due <= request->due);
}

static const struct value *row_of(
	struct context *context, const struct kept_task *kept, struct slice case_id)
{
	struct arena *arena = context->arena;
	const struct task *task = &kept->task;
	struct value *row = value_object(arena);

	value_set(row, arena, "id", value_copy(arena, task->id));
	value_set(row, arena, "case", value_copy(arena, case_id));
	value_set(row, arena, "record", value_copy(arena, kept->record->stem));
	value_set(row, arena, "line", value_integer(arena, (long)task->position.line));
	value_set(row, arena, "text", value_copy(arena, task->text));
	value_set(row, arena, "who", value_copy(arena, task_who(task, arena)));
	value_set(row, arena, "due", value_date(arena, task->due));
	value_set(row, arena, "done", value_date(arena, task->done));
	value_set(row, arena, "cancelled", value_date(arena, task->cancelled));
	value_set(row, arena, "overdue-days",
		value_integer(arena, task_days_late(task, context->today)));
	return row;
}

/* What people read in place of a value: a role by its label, how a closed task ended. */
static const struct value *shown_of(struct context *context, const struct task *task)
{
	struct arena *arena = context->arena;
	enum task_state state = task_state(task);
	struct value *shown = value_object(arena);

	value_set(shown, arena, "who", value_copy(arena, task_who_label(context, task, arena)));
	if (state == TASK_CANCELLED || (state == TASK_DONE && task->done == DATE_NONE))
		value_set(shown, arena, "done",
			value_text(arena, slice_from(_(task_states[state].label))));
	return shown;
}

static void add_tasks(
	struct listing *listing, const struct record *records, size_t count, struct slice case_id)
{
	struct context *context = listing->context;
	struct kept_tasks tasks;
	struct arena arena;

	arena_init(&arena);
	load_tasks(context, records, count, &arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct task *task = &tasks.items[i].task;
		if (!is_wanted(listing, task))
			continue;
		dated_rows_add(&listing->rows, context->arena, task->due,
			row_of(context, &tasks.items[i], case_id), shown_of(context, task));
	}
	arena_free(&arena);
}

static void add_case(struct context *context, const struct case_file *file, void *closure)
{
	(void)context;
	add_tasks(closure, file->records, file->record_count, file->id);
}

static bool add_one_case(struct listing *listing)
{
	struct context *context = listing->context;
	struct case_file file;
	struct slice folder;

	if (!find_case(context, listing->request->case_named, false, &folder) ||
		!load_case(context, folder, context->arena, &file))
		return false;
	add_case(context, &file, listing);
	return true;
}

static bool add_all(struct listing *listing)
{
	struct context *context = listing->context;
	struct record_list meetings;

	if (!load_records(context, HOME_MEETINGS, &meetings))
		return false;
	add_tasks(listing, meetings.items, meetings.count, (struct slice){ 0 });
	if (context->store.cases != NULL)
		return visit_case_records(context, kind_keeps_tasks, add_case, listing);
	diag_add(context->diags, SEVERITY_NOTE, "no-cases", NULL,
		_("the cases are not here: these are the platform's tasks alone"));
	return true;
}

static bool check_request(struct context *context, const struct list_tasks_request *request)
{
	bool good = option_refuse(context, request->done && request->all, "all", "--done");

	good &= option_refuse(context, request->overdue && request->done, "overdue", "--done");
	good &= check_filter(context, &task_schema, "person", request->person);
	good &= check_filter(context, &task_schema, "role", request->role);
	return good;
}

bool list_tasks(
	struct context *context, const struct list_tasks_request *request, struct table *table)
{
	struct listing listing = { .context = context, .request = request };

	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES) ||
		!check_request(context, request) ||
		!(request->case_named.data != NULL ? add_one_case(&listing) : add_all(&listing)))
		return false;
	context->answer_is_no = listing.rows.count == 0;
	*table = (struct table){
		.name = "tasks",
		.columns = columns,
		.column_count = ARRAY_LEN(columns) - (request->all || request->done ? 0 : 1),
	};
	dated_rows_fill(&listing.rows, context->arena, table);
	return true;
}
