#include "work/task/find_tasks.h"
#include "text/nearest.h"
#include "text/unicode.h"
#include "work/shared/findings.h"
#include "work/shared/save.h"

enum { PREFIX_LEAST = 3, LISTED_CANDIDATES = 10 };

struct wanted {
	struct slice named;
	struct nearest nearest;
	struct found_task first;
	struct slice candidates; /* "t7f3k2mq, t7f30000"; of one id in several places these */
	size_t count;		 /* of candidates */
};

struct search {
	struct context *context;
	struct wanted *wanted;
	size_t count;
};

static void add_candidate(struct context *context, struct wanted *wanted, enum ring ring,
	const struct kept_task *kept)
{
	struct arena *arena = context->arena;
	struct slice id = arena_copy(arena, kept->task.id);

	struct slice path = arena_copy(arena, kept->record->path);

	if (wanted->count == 0)
		wanted->first = (struct found_task){ id, ring, path, kept->record->date };
	if (wanted->count < LISTED_CANDIDATES)
		wanted->candidates = arena_format(arena, "%s%s%s", slice_text(wanted->candidates),
			wanted->count == 0 ? "" : ", ",
			slice_text(slice_equal(id, wanted->named) ? path : id));
	else if (wanted->count == LISTED_CANDIDATES)
		wanted->candidates = arena_format(arena, "%s, ...", slice_text(wanted->candidates));
	wanted->count++;
}

static void search_records(
	struct search *search, enum ring ring, const struct record *records, size_t count)
{
	struct context *context = search->context;
	struct kept_tasks tasks;
	struct arena arena;

	arena_init(&arena);
	load_tasks(context, records, count, &arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		struct slice id = tasks.items[i].task.id;
		for (size_t k = 0; id.data != NULL && k < search->count; k++) {
			struct wanted *wanted = &search->wanted[k];
			if (slice_starts(id, slice_text(wanted->named)))
				add_candidate(context, wanted, ring, &tasks.items[i]);
			else
				nearest_offer(&wanted->nearest, arena_copy(context->arena, id));
		}
	}
	arena_free(&arena);
}

static void search_case(struct context *context, const struct case_file *file, void *closure)
{
	(void)context;
	search_records(closure, RING_CASES, file->records, file->record_count);
}

static void search_all(struct search *search)
{
	struct context *context = search->context;
	struct record_list meetings;

	if (load_records(context, HOME_MEETINGS, &meetings))
		search_records(search, RING_PLATFORM, meetings.items, meetings.count);
	if (context->store.cases != NULL)
		visit_case_records(context, kind_keeps_tasks, search_case, search);
}

static bool check_name(struct context *context, struct slice named)
{
	return named.length >= PREFIX_LEAST ||
	       diag_add(context->diags, SEVERITY_ERROR, "short-id", NULL,
		       _("'%s' is too short (3 characters of an id or more)"), slice_text(named));
}

static bool settle(struct context *context, const struct wanted *wanted)
{
	struct slice best = nearest_names(&wanted->nearest, context->arena);

	if (wanted->count == 1)
		return true;
	if (wanted->count > 1)
		return diag_add(context->diags, SEVERITY_ERROR, "ambiguous-task", NULL,
			_("'%s' may be any of %zu tasks (%s)"), slice_text(wanted->named),
			wanted->count, slice_text(wanted->candidates));
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-task", NULL, best, _("task-list lists all tasks") },
		_("task '%s' not found"), slice_text(wanted->named));
}

/* Looks for all of them at once; what is wrong in the records is taken as findings. */
static struct wanted *search_names(
	struct context *context, const struct slice *named, size_t count, struct findings *findings)
{
	struct search search = { context, arena_take(context->arena, count, sizeof(struct wanted)),
		count };

	for (size_t i = 0; i < count; i++) {
		search.wanted[i].named = named[i];
		nearest_init(&search.wanted[i].nearest, named[i]);
	}
	findings_begin(context, findings);
	search_all(&search);
	findings_end(context, findings, FINDINGS_DROP);
	return search.wanted;
}

bool find_tasks(
	struct context *context, const struct slice *typed, size_t count, struct found_task *found)
{
	struct slice *named = arena_take(context->arena, count, sizeof *named);
	struct findings findings;
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		named[i] = unicode_fold(typed[i], context->arena);
		good &= check_name(context, named[i]);
	}
	if (!good)
		return false;
	const struct wanted *wanted = search_names(context, named, count, &findings);
	for (size_t i = 0; i < count; i++) {
		good &= settle(context, &wanted[i]);
		found[i] = wanted[i].first;
	}
	if (!good)
		diag_hand_on(context->diags, &findings.list, SEVERITY_NOTE);
	return good;
}

void look_up_tasks(
	struct context *context, const struct slice *ids, size_t count, struct found_task *found)
{
	struct findings findings;
	const struct wanted *wanted = search_names(context, ids, count, &findings);

	for (size_t i = 0; i < count; i++)
		found[i] = wanted[i].first;
}

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
