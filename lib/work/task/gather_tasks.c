#include "work/task/gather_tasks.h"
#include "base/array.h"
#include "model/record/goal.h"
#include "work/shared/find_record.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"
#include "work/shared/option.h"
#include "work/shared/person_left.h"
#include "work/shared/take_value.h"

struct gathering {
	struct context *context;
	const struct task_choice *choice;
	struct slice person; /* whose, by the id that stands for all of theirs */
	struct found_record meeting;
	kind_wanted *wanted;
	struct gathered_tasks *tasks;
};

/* The id that a person's other ids lead to. */
static struct slice real_person(const struct context *context, struct slice id)
{
	const struct person *person = platform_real_person(&context->platform, id);

	return person == NULL ? id : person->id;
}

static bool is_wanted_state(const struct gathering *gathering, const struct task *task)
{
	const struct task_choice *choice = gathering->choice;
	enum task_state state = task_state(task);

	if (choice->done)
		return state == TASK_DONE;
	if (choice->overdue)
		return task_days_late(task, gathering->context->today) != INTEGER_NONE;
	return state == TASK_OPEN || choice->all;
}

static bool is_wanted_day(const struct gathering *gathering, const struct task *task)
{
	const struct task_choice *choice = gathering->choice;

	if (choice->due == DATE_NONE && choice->next == DATE_NONE)
		return true;
	return task->due != DATE_NONE && (choice->due == DATE_NONE || task->due <= choice->due) &&
	       (choice->next == DATE_NONE ||
		       (task->due >= gathering->context->today && task->due <= choice->next));
}

static bool is_wanted_task(const struct gathering *gathering, const struct kept_task *kept)
{
	const struct task_choice *choice = gathering->choice;
	const struct task *task = &kept->task;

	if (choice->person.data != NULL &&
		!slice_equal(real_person(gathering->context, task->person), gathering->person))
		return false;
	if (choice->role.data != NULL && !slice_equal(task->role, choice->role))
		return false;
	if (choice->goal.data != NULL && !slice_equal(task->goal, choice->goal))
		return false;
	if (choice->meeting.data != NULL &&
		!slice_equal(kept->record->stem, gathering->meeting.stem))
		return false;
	return is_wanted_state(gathering, task) && is_wanted_day(gathering, task);
}

/* Out of an arena that goes. */
static struct task copy_task(struct arena *arena, const struct task *task)
{
	struct task copy = *task;

	copy.text = arena_copy(arena, task->text);
	copy.person = arena_copy(arena, task->person);
	copy.role = arena_copy(arena, task->role);
	copy.goal = arena_copy(arena, task->goal);
	copy.id = arena_copy(arena, task->id);
	copy.line = (struct slice){ 0 };
	copy.position = (struct position){ .line = task->position.line };
	return copy;
}

/* Those of one case, or of the platform's meetings. */
struct source_records {
	struct slice case_id, handle;
	const struct record *records;
	size_t count;
};

static void add_tasks(struct gathering *gathering, const struct source_records *source)
{
	struct arena *arena = gathering->context->arena;
	struct gathered_tasks *gathered = gathering->tasks;
	struct gathered_task task = { 0 };
	const struct record *record = NULL; /* whose stem was copied last */
	struct kept_tasks tasks;
	struct arena scratch;

	arena_init(&scratch);
	load_tasks(gathering->context, source->records, source->count, &scratch, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct kept_task *kept = &tasks.items[i];
		if (!is_wanted_task(gathering, kept))
			continue;
		if (record == NULL) {
			task.case_id = arena_copy(arena, source->case_id);
			task.handle = arena_copy(arena, source->handle);
		}
		if (kept->record != record)
			task.stem = arena_copy(arena, kept->record->stem);
		record = kept->record;
		task.task = copy_task(arena, &kept->task);
		struct gathered_task *added = arena_push(arena, &gathered->items, &gathered->count,
			&gathered->capacity, sizeof *gathered->items);
		*added = task;
	}
	arena_free(&scratch);
}

static void add_case(struct context *context, const struct case_file *file, void *closure)
{
	const struct source_records source = { file->id,
		file->facts != NULL ? file->facts->handle : (struct slice){ 0 }, file->records,
		file->record_count };

	(void)context;
	add_tasks(closure, &source);
}

/* A goal that no plan of the case has is a slip of the pen. */
static bool check_goal(struct context *context, const struct case_file *file, struct slice wanted)
{
	const struct record *plan;
	struct diag_list unheard;
	size_t from = 0;

	if (wanted.data == NULL || file->broken)
		return true;
	diag_list_init(&unheard, context->arena);
	while ((plan = case_file_next(file, RECORD_PLAN, &from)) != NULL) {
		struct goal_list goals = { 0 };
		goals_read(plan->shown, plan->front.body, plan->front.body_line, context->arena,
			&unheard, &goals);
		for (size_t i = 0; i < goals.count; i++)
			if (slice_equal(goals.items[i].id, wanted))
				return true;
	}
	return diag_add(context->diags, SEVERITY_ERROR, "unknown-goal", NULL,
		_("no plan of this case has the goal '%s'"), slice_text(wanted));
}

static bool add_one_case(struct gathering *gathering, struct slice folder)
{
	struct context *context = gathering->context;
	const struct task_choice *choice = gathering->choice;
	struct case_file file;

	if (!load_case_records(context, folder, gathering->wanted, context->arena, &file) ||
		!check_goal(context, &file, choice->goal) ||
		(choice->meeting.data != NULL &&
			pick_record(context, file.records, file.record_count, RECORD_NONE,
				gathering->meeting.stem) == NULL))
		return false;
	add_case(context, &file, gathering);
	return true;
}

static bool add_meetings(struct gathering *gathering)
{
	struct context *context = gathering->context;
	struct record_list meetings;

	if (!load_records(context, HOME_MEETINGS, &meetings))
		return false;
	const struct source_records source = { .records = meetings.items, .count = meetings.count };
	if (gathering->choice->meeting.data != NULL &&
		pick_record(context, meetings.items, meetings.count, RECORD_NONE,
			gathering->meeting.stem) == NULL)
		return false;
	add_tasks(gathering, &source);
	return true;
}

static bool add_all(struct gathering *gathering)
{
	struct context *context = gathering->context;

	if (!add_meetings(gathering))
		return false;
	if (context->store.cases != NULL)
		return visit_case_records(context, gathering->wanted, add_case, gathering);
	diag_add(context->diags, SEVERITY_NOTE, "no-cases", NULL,
		_("the cases are not here: these are the platform's tasks alone"));
	return true;
}

/* Two options that contradict each other, or of which one says what the other does. */
static bool check_pairs(struct context *context, const struct task_choice *choice)
{
	const struct {
		const char *name, *other;
		bool given, other_given;
	} pairs[] = {
		{ "all", "--done", choice->all, choice->done },
		{ "overdue", "--done", choice->overdue, choice->done },
		{ "next", "--overdue", choice->next != DATE_NONE, choice->overdue },
		{ "next", "--due", choice->next != DATE_NONE, choice->due != DATE_NONE },
		{ "person", "--role", choice->person.data != NULL, choice->role.data != NULL },
	};
	bool good = true;

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		good &= option_refuse(context, pairs[i].given && pairs[i].other_given,
			pairs[i].name, pairs[i].other);
	return good;
}

static bool check_choice(struct context *context, const struct task_choice *choice)
{
	bool good = check_pairs(context, choice);

	good &= option_need(context, choice->goal.data == NULL || choice->case_named.data != NULL,
		"case", _("the case whose goal --goal names"));
	good &= check_filter(context, &task_schema, "goal", choice->goal);
	good &= check_filter(context, &task_schema, "person", choice->person);
	check_person_left(context, choice->person, context->date, PERSON_NAMED, NULL);
	return check_filter(context, &task_schema, "role", choice->role) && good;
}

bool gather_tasks(struct context *context, const struct task_choice *choice, bool with_handles,
	struct gathered_tasks *tasks)
{
	struct gathering gathering = { .context = context,
		.choice = choice,
		.wanted = with_handles ? kind_keeps_tasks_or_handle : kind_keeps_tasks,
		.tasks = tasks };
	struct slice folder = { 0 };

	*tasks = (struct gathered_tasks){ 0 };
	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES) ||
		!check_choice(context, choice))
		return false;
	gathering.person = real_person(context, choice->person);
	if (choice->meeting.data != NULL) {
		if (!find_record(context, choice->meeting, choice->case_named, &gathering.meeting))
			return false;
		folder = gathering.meeting.folder;
		return folder.data != NULL ? add_one_case(&gathering, folder)
					   : add_meetings(&gathering);
	}
	if (choice->case_named.data == NULL)
		return add_all(&gathering);
	return find_case(context, choice->case_named, false, &folder) &&
	       add_one_case(&gathering, folder);
}
