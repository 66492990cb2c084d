#include "work/task/export_calendar.h"
#include "logic/case/case_words.h"
#include "model/name.h"
#include "model/record/meeting.h"
#include "report/calendar.h"
#include "text/unicode.h"
#include "work/shared/find_record.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"
#include "work/task/gather_tasks.h"

struct calendar_draft {
	struct context *context;
	bool internal;
	struct case_words words; /* to hide; empty when internal */
	size_t hidden;		 /* words so far */
	struct calendar calendar;
};

/* A meeting and what it says of the next one. */
struct exported_meeting {
	const struct record *record;
	struct slice case_id, handle; /* absent: the platform's */
	bool is_followed;	      /* a later one has taken the place of its `next` */
};

enum { TIME_LENGTH = 5 /* HH:MM */ };

/* False with findings when it cannot be known what is to be hidden. */
static bool calendar_begin(struct calendar_draft *draft, struct context *context, bool internal)
{
	*draft = (struct calendar_draft){ .context = context, .internal = internal };
	case_words_init(&draft->words, context->arena);
	return load_platform(context, PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_VOCABULARIES) &&
	       (internal || load_case_words(context, &draft->words));
}

static struct calendar_item *add_item(struct calendar_draft *draft)
{
	struct calendar *calendar = &draft->calendar;

	return arena_push(draft->context->arena, &calendar->items, &calendar->count,
		&calendar->capacity, sizeof *calendar->items);
}

/* A text of the store as it may stand in the calendar. */
static struct slice shown(struct calendar_draft *draft, struct slice text)
{
	if (draft->internal || text.data == NULL)
		return text;
	return case_words_hide(&draft->words, text, draft->context->arena, &draft->hidden);
}

/* Where it comes from and whose it is, a line each; absent in a calendar that leaves the team. */
static struct slice origin(const struct calendar_draft *draft, struct slice case_id,
	struct slice handle, struct slice stem, struct slice who)
{
	struct arena *arena = draft->context->arena;
	struct slice text = stem;

	if (!draft->internal)
		return (struct slice){ 0 };
	if (case_id.data != NULL)
		text = arena_format(arena, "%s/%s%s%s", slice_text(case_id), slice_text(stem),
			handle.data == NULL ? "" : "\n", slice_text(handle));
	return who.data == NULL ? text
				: arena_format(arena, "%s\n%s", slice_text(who), slice_text(text));
}

static struct slice task_uid(struct arena *arena, const struct gathered_task *task)
{
	if (task->task.id.data != NULL)
		return arena_format(arena, "%s-spis", slice_text(task->task.id));
	return arena_format(arena, "%s-%zu-spis", slice_text(task->stem), task->task.position.line);
}

static void calendar_add_task(struct calendar_draft *draft, const struct gathered_task *task)
{
	static const enum calendar_status statuses[] = {
		[TASK_OPEN] = CALENDAR_NEEDS_ACTION,
		[TASK_DONE] = CALENDAR_COMPLETED,
		[TASK_CANCELLED] = CALENDAR_CANCELLED,
	};
	struct context *context = draft->context;
	struct slice who = task->task.person.data != NULL
				   ? person_label(context, task->task.person, context->arena)
				   : task_who_label(context, &task->task, context->arena);

	*add_item(draft) = (struct calendar_item){
		.is_task = true,
		.uid = task_uid(context->arena, task),
		.summary = shown(draft, task->task.text),
		.description = origin(draft, task->case_id, task->handle, task->stem, who),
		.day = task->task.due,
		.begins = CALENDAR_WHOLE_DAY,
		.status = statuses[task_state(&task->task)],
		.completed = task->task.done,
		.is_private = task->case_id.data != NULL,
	};
}

/* "14:00-15:30", or "14:00" and a duration. */
static void set_time(struct calendar_item *item, const struct meeting *meeting)
{
	struct slice time = meeting->common.time;

	item->begins = CALENDAR_WHOLE_DAY;
	if (time.data == NULL)
		return;
	item->begins = name_read_time(slice_part(time, 0, TIME_LENGTH));
	if (time.length > TIME_LENGTH)
		item->minutes = name_read_time(slice_part(time, TIME_LENGTH + 1, TIME_LENGTH)) -
				item->begins;
	else if (meeting->duration != INTEGER_NONE)
		item->minutes = meeting->duration;
}

/* A case's place would tell whose school it is. */
static struct slice location(const struct calendar_draft *draft,
	const struct exported_meeting *meeting, const struct meeting *fields)
{
	const struct place *place = platform_place(&draft->context->platform, fields->place);

	if (place == NULL || (meeting->case_id.data != NULL && !draft->internal))
		return (struct slice){ 0 };
	if (place->address.data == NULL)
		return place->name;
	return arena_format(draft->context->arena, "%s, %s", slice_text(place->name),
		slice_text(place->address));
}

static void add_next(struct calendar_draft *draft, const struct exported_meeting *meeting,
	const struct meeting *fields)
{
	struct arena *arena = draft->context->arena;
	struct slice stem = meeting->record->stem;
	const char *label = word_label(meeting_kinds, fields->kind);

	*add_item(draft) = (struct calendar_item){
		.uid = arena_format(arena, "%s-next-spis", slice_text(stem)),
		.summary = meeting->case_id.data != NULL
				   ? slice_from(_("Next meeting on the case"))
				   : arena_format(arena, _("Next: %s"), label),
		.description =
			origin(draft, meeting->case_id, meeting->handle, stem, (struct slice){ 0 }),
		.day = fields->next,
		.begins = CALENDAR_WHOLE_DAY,
		.status = meeting->is_followed ? CALENDAR_CANCELLED : CALENDAR_TENTATIVE,
		.completed = DATE_NONE,
		.is_private = meeting->case_id.data != NULL,
	};
}

static void calendar_add_meeting(
	struct calendar_draft *draft, const struct exported_meeting *meeting)
{
	const struct meeting *fields = record_as_meeting(meeting->record);
	struct arena *arena = draft->context->arena;
	struct slice stem = meeting->record->stem;
	bool tells_topic =
		fields->topic.data != NULL && (meeting->case_id.data == NULL || draft->internal);
	struct slice label =
		unicode_capitalize(slice_from(word_label(meeting_kinds, fields->kind)), arena);
	struct calendar_item *item = add_item(draft);

	*item = (struct calendar_item){
		.uid = arena_format(arena, "%s-spis", slice_text(stem)),
		.summary = tells_topic ? arena_format(arena, "%s: %s", slice_text(label),
						 slice_text(shown(draft, fields->topic)))
				       : label,
		.description =
			origin(draft, meeting->case_id, meeting->handle, stem, (struct slice){ 0 }),
		.location = location(draft, meeting, fields),
		.day = meeting->record->date,
		.status = CALENDAR_CONFIRMED,
		.completed = DATE_NONE,
		.is_private = meeting->case_id.data != NULL,
	};
	set_time(item, fields);
	if (fields->next != DATE_NONE)
		add_next(draft, meeting, fields);
}

/* Puts the calendar on the context's output and says how many words were hidden; without items
 * context->answer_is_no. */
static void calendar_finish(struct calendar_draft *draft)
{
	struct context *context = draft->context;

	context->answer_is_no = draft->calendar.count == 0;
	calendar_render(&draft->calendar, context->now, &context->output);
	if (draft->hidden > 0)
		diag_add(context->diags, SEVERITY_NOTE, "hidden", NULL,
			translate_plural("%zu word is what a case is called: it was left out "
					 "(--internal keeps it)",
				"%zu words are what cases are called: they were left out "
				"(--internal keeps them)",
				draft->hidden),
			draft->hidden);
}

bool export_tasks(struct context *context, const struct task_choice *choice, bool internal)
{
	struct calendar_draft draft;
	struct gathered_tasks tasks;

	if (!calendar_begin(&draft, context, internal) ||
		!gather_tasks(context, choice, internal, &tasks))
		return false;
	for (size_t i = 0; i < tasks.count; i++)
		calendar_add_task(&draft, &tasks.items[i]);
	calendar_finish(&draft);
	return true;
}

/* Whether a later meeting has taken the place of the one that was announced: one of its kind, or
 * any on that day or after it. */
static bool is_followed(const struct record *record, const struct record *end)
{
	const struct meeting *fields = record_as_meeting(record);

	for (const struct record *later = record + 1; later < end; later++) {
		if (!record_is(later, RECORD_MEETING))
			continue;
		const struct meeting *other = record_as_meeting(later);
		if (later->date >= fields->next || slice_equal(other->kind, fields->kind))
			return true;
	}
	return false;
}

static void add_tasks(struct calendar_draft *draft, const struct exported_meeting *meeting,
	const struct kept_tasks *tasks)
{
	for (size_t i = 0; i < tasks->count; i++) {
		const struct kept_task *kept = &tasks->items[i];
		const struct gathered_task task = { kept->task, meeting->case_id, meeting->handle,
			meeting->record->stem };
		if (kept->record == meeting->record)
			calendar_add_task(draft, &task);
	}
}

/* One of the records that stand in a case or in meetings/, in the order of time. */
static bool add_meeting(struct calendar_draft *draft, struct exported_meeting *meeting,
	const struct record *records, size_t count, struct slice stem)
{
	struct context *context = draft->context;
	struct kept_tasks tasks;

	meeting->record = pick_record(context, records, count, RECORD_NONE, stem);
	if (meeting->record == NULL)
		return false;
	if (!record_is(meeting->record, RECORD_MEETING))
		return diag_add(context->diags, SEVERITY_ERROR, "kind", NULL,
			_("'%s' is no meeting"), slice_text(stem));
	meeting->is_followed = is_followed(meeting->record, records + count);
	calendar_add_meeting(draft, meeting);
	load_tasks(context, records, count, context->arena, &tasks);
	add_tasks(draft, meeting, &tasks);
	return true;
}

static bool export_one(struct calendar_draft *draft, struct slice named, struct slice case_named)
{
	struct context *context = draft->context;
	struct exported_meeting meeting = { 0 };
	struct found_record found;
	struct record_list meetings;
	struct case_file file;

	if (!find_record(context, named, case_named, &found))
		return false;
	if (found.folder.data == NULL)
		return load_records(context, HOME_MEETINGS, &meetings) &&
		       add_meeting(draft, &meeting, meetings.items, meetings.count, found.stem);
	if (!load_case_records(
		    context, found.folder, kind_keeps_tasks_or_handle, context->arena, &file))
		return false;
	meeting.case_id = file.id;
	if (file.facts != NULL)
		meeting.handle = file.facts->handle;
	return add_meeting(draft, &meeting, file.records, file.record_count, found.stem);
}

bool export_meetings(struct context *context, const struct slice *named, size_t count,
	const struct export_meetings_request *request)
{
	struct calendar_draft draft;
	bool good = true;

	if (!calendar_begin(&draft, context, request->internal))
		return false;
	for (size_t i = 0; i < count; i++)
		good &= export_one(&draft, named[i], request->case_named);
	if (good)
		calendar_finish(&draft);
	return good;
}
