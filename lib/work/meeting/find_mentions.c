#include "work/meeting/find_mentions.h"
#include "model/name.h"
#include "text/nearest.h"
#include "work/shared/findings.h"
#include "work/task/find_tasks.h"
#include <string.h>

/* DATE_NONE for one that is open, or was closed without a day. */
static day_number closed_on(const struct task *task)
{
	return task->done != DATE_NONE ? task->done : task->cancelled;
}

/* What the mention says that its task does not, whatever has become of that. */
static struct news differences(const struct mention *mention)
{
	const struct task *task = mention->task, *kept = &mention->kept->task;
	bool has_person = task->person.data != NULL || task->role.data != NULL;

	return (struct news){
		.closes = task_state(task) != TASK_OPEN && task_state(kept) == TASK_OPEN,
		.moves = task->due != DATE_NONE && task->due != kept->due &&
			 task->due != kept->was_due,
		.hands_over = has_person && !(slice_equal(task->person, kept->person) &&
						    slice_equal(task->role, kept->role)),
	};
}

struct news mention_news(const struct mention *mention)
{
	const struct news none = { 0 };

	return task_state(&mention->kept->task) == TASK_OPEN ? differences(mention) : none;
}

bool news_is_any(struct news news)
{
	return news.closes || news.moves || news.hands_over;
}

day_number mention_end(const struct mention *mention, day_number met)
{
	day_number end = closed_on(mention->task);

	return end != DATE_NONE ? end : met;
}

static struct position end_position(const struct task *task)
{
	return task_position(task, task->cancelled != DATE_NONE ? "cancelled" : "done");
}

/* Whether a record comes after the one that the minutes will be. */
static bool is_later(struct minutes *minutes, const struct record *record)
{
	const struct record future = {
		.kind = RECORD_MEETING,
		.stem = name_of_path(minutes->path),
		.date = minutes->date,
		.fields = &minutes->fields,
	};

	return record_compare(record, &future) > 0;
}

/* The older of two records has the task: minutes that are filed late do not take it over. */
static bool check_order(
	struct context *context, struct minutes *minutes, const struct mention *mention)
{
	struct position position = task_position(mention->task, "id");

	return !is_later(minutes, mention->kept->record) ||
	       diag_add(context->diags, SEVERITY_ERROR, "repeated-id", &position,
		       _("'%s' is a task of '%s', which comes after these minutes (another id, "
			 "or a field 'time' that puts the two in order)"),
		       slice_text(mention->task->id), slice_text(mention->kept->record->stem));
}

/* The mention says that the task is open, but it is not. */
static bool check_reopened(
	struct context *context, const struct minutes *minutes, const struct mention *mention)
{
	const struct task *task = mention->task, *kept = &mention->kept->task;
	struct news news = differences(mention);
	struct position position = task->position;
	char day[DATE_TEXT_SIZE];

	if (closed_on(kept) > minutes->date) /* it was, when they met */
		return true;
	if (news.moves || news.hands_over) {
		position = news.moves		     ? task_position(task, "due")
			   : task->role.data != NULL ? task_position(task, "role")
						     : task_position(task, "person");
		return change_task_check_open(context, kept, &position);
	}
	diag_add(context->diags, SEVERITY_WARNING, "closed", &position,
		_("'%s' is closed already: %s %s (it stays so)"), slice_text(task->id),
		_(task_states[task_state(kept)].label), date_format(closed_on(kept), day));
	return true;
}

static bool check_ends(
	struct context *context, const struct minutes *minutes, const struct mention *mention)
{
	const struct task *task = mention->task, *kept = &mention->kept->task;
	struct position position = end_position(task);
	char day[DATE_TEXT_SIZE];

	if (task_state(kept) == TASK_OPEN)
		return true;
	if (task_state(task) == TASK_OPEN)
		return check_reopened(context, minutes, mention);
	if (task_state(task) == task_state(kept) &&
		(closed_on(task) == DATE_NONE || closed_on(task) == closed_on(kept)))
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "closed", &position,
		_("'%s' has ended otherwise: %s %s in '%s' (the same here)"), slice_text(task->id),
		_(task_states[task_state(kept)].label), date_format(closed_on(kept), day),
		slice_text(mention->kept->record->stem));
}

static bool check_days(
	struct context *context, const struct minutes *minutes, const struct mention *mention)
{
	const struct task *task = mention->task, *kept = &mention->kept->task;
	day_number agreed = mention->kept->record->date;
	struct news news = mention_news(mention);
	struct position at_end = end_position(task), at_due = task_position(task, "due");
	char due[DATE_TEXT_SIZE];

	if (task->due != DATE_NONE && task->due == kept->was_due && task->due != kept->due &&
		task_state(kept) == TASK_OPEN)
		diag_add(context->diags, SEVERITY_WARNING, "date-order", &at_due,
			_("this is the day that was promised first; '%s' is due on %s and stays so "
			  "(task-done --due moves it)"),
			slice_text(task->id), date_format(kept->due, due));
	bool good = !news.closes || change_task_check_day(context,
					    mention_end(mention, minutes->date), agreed, &at_end);
	return (!news.moves || change_task_check_day(context, task->due, agreed, &at_due)) && good;
}

/* Of minutes that are filed late, what they say may be overtaken. */
static bool check_later(
	struct context *context, struct minutes *minutes, const struct mention *mention)
{
	struct news news = mention_news(mention);
	const struct slice id = mention->task->id;
	struct position position = task_position(mention->task, "id");

	if (!news_is_any(news))
		return true;
	for (size_t i = 0; i < minutes->kept.count; i++) {
		const struct record *record = &minutes->kept.items[i];
		if (record != mention->kept->record && slice_holds(record->bytes, id) &&
			is_later(minutes, record))
			return diag_add(context->diags, SEVERITY_ERROR, "later-news", &position,
				_("'%s' speaks of '%s' as well and comes after these minutes (here "
				  "nothing that is new, or no id)"),
				slice_text(record->stem), slice_text(id));
	}
	return true;
}

static bool check_mention(
	struct context *context, struct minutes *minutes, const struct mention *mention)
{
	bool good =
		check_order(context, minutes, mention) && check_later(context, minutes, mention);

	good &= check_ends(context, minutes, mention);
	return check_days(context, minutes, mention) && good;
}

static struct kept_task *find_kept(const struct kept_tasks *tasks, struct slice id)
{
	for (size_t i = 0; id.data != NULL && i < tasks->count; i++)
		if (slice_equal(tasks->items[i].task.id, id))
			return &tasks->items[i];
	return NULL;
}

/* The ids of the minutes that no task before them here has. */
struct new_ids {
	const struct task **tasks;
	struct slice *ids;
	size_t count;
};

/* It is that of no other case, and hardly a slip of the pen. */
static bool check_new_id(struct context *context, const struct kept_tasks *kept,
	const struct task *task, const struct found_task *found)
{
	struct position position = task_position(task, "id");
	struct nearest nearest;

	if (found->id.data != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "repeated-id", &position,
			_("'%s' is a task of '%s' as well (another id)"), slice_text(task->id),
			slice_text(store_shown(
				&context->store, found->ring, found->path, context->arena)));
	nearest_init(&nearest, task->id);
	for (size_t i = 0; i < kept->count; i++)
		if (kept->items[i].task.id.data != NULL)
			nearest_offer(&nearest, kept->items[i].task.id);
	struct slice best = nearest_names(&nearest, context->arena);
	if (best.data != NULL)
		diag_unknown(context->diags, SEVERITY_WARNING,
			&(struct unknown){ "task", &position, best, NULL },
			_("this is a new task, for none before has the id '%s'"),
			slice_text(task->id));
	return true;
}

static bool check_new_ids(
	struct context *context, const struct kept_tasks *kept, const struct new_ids *fresh)
{
	struct found_task *found = arena_take(context->arena, fresh->count, sizeof *found);
	bool good = true;

	if (fresh->count > 0)
		look_up_tasks(context, fresh->ids, fresh->count, found);
	for (size_t i = 0; i < fresh->count; i++)
		good &= check_new_id(context, kept, fresh->tasks[i], &found[i]);
	return good;
}

static void load_kept(
	struct context *context, const struct minutes *minutes, struct kept_tasks *kept)
{
	struct findings findings;

	findings_begin(context, &findings);
	load_tasks(context, minutes->kept.items, minutes->kept.count, context->arena, kept);
	/* What is wrong there is not the minutes' fault. */
	findings_end(context, &findings, FINDINGS_DROP);
}

bool find_mentions(struct context *context, struct minutes *minutes)
{
	const struct task_list *tasks = &minutes->tasks;
	struct new_ids fresh = {
		.tasks = arena_take(context->arena, tasks->count, sizeof *fresh.tasks),
		.ids = arena_take(context->arena, tasks->count, sizeof *fresh.ids),
	};
	struct kept_tasks kept;
	bool good = true;

	minutes->mentions = arena_take(context->arena, tasks->count, sizeof *minutes->mentions);
	load_kept(context, minutes, &kept);
	for (size_t i = 0; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i];
		const struct kept_task *of = find_kept(&kept, task->id);
		if (of != NULL) {
			struct mention *mention = &minutes->mentions[minutes->mention_count++];
			*mention = (struct mention){ task, of };
			good &= check_mention(context, minutes, mention);
		} else if (task->id.data != NULL) {
			fresh.tasks[fresh.count] = task;
			fresh.ids[fresh.count++] = task->id;
		}
	}
	return check_new_ids(context, &kept, &fresh) && good;
}
