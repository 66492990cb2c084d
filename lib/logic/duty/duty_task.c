#include "logic/duty/duty_look.h"

static const struct kept_tasks *tasks_of(const struct duty_look *look)
{
	return look->of ? look->of->tasks : look->platform->tasks;
}

/* Whether nobody who is here is to do it: a task for a role, or without an assignee, is not one. */
static bool is_orphan(const struct duty_look *look, const struct task *task)
{
	return !slice_is_empty(task->person) && slice_is_empty(duty_person(look, task->person));
}

static void add_task(const struct duty_look *look, const struct kept_task *kept, day_number since,
	day_number due)
{
	const struct task *task = &kept->task;
	struct duty *duty = duty_add(look, kept->record->stem, task->id, since, due);
	duty->text = task->text;
	duty->role = task->role;
	if (!is_orphan(look, task) && !slice_is_empty(task->person))
		duty->owner = duty_person(look, task->person);
}

void duties_task(const struct duty_look *look)
{
	const struct kept_tasks *tasks = tasks_of(look);
	for (size_t i = 0; i < tasks->count; i++) {
		const struct kept_task *kept = &tasks->items[i];
		if (duty_task_is_open(look, kept) && kept->task.due != DATE_NONE &&
			!is_orphan(look, &kept->task))
			add_task(look, kept, kept->record->date, kept->task.due);
	}
}

/* An orphan is somebody's at once, and late where its day is over. */
void duties_task_orphan(const struct duty_look *look)
{
	const struct kept_tasks *tasks = tasks_of(look);
	for (size_t i = 0; i < tasks->count; i++) {
		const struct kept_task *kept = &tasks->items[i];
		day_number due = kept->task.due;
		if (!duty_task_is_open(look, kept) || !is_orphan(look, &kept->task))
			continue;
		day_number left = duty_person_left(look, kept->task.person);
		bool late = due != DATE_NONE && due <= look->books->today;
		add_task(look, kept, left >= kept->record->date ? left + 1 : kept->record->date,
			late ? due : DATE_NONE);
	}
}
