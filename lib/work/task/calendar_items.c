#include "work/task/calendar_items.h"
#include "model/name.h"
#include "text/unicode.h"
#include "work/shared/case_handle.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"

enum { TIME_LENGTH = 5 /* HH:MM */ };

bool calendar_begin(struct calendar_draft *draft, struct context *context, bool internal)
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

void calendar_add_task(struct calendar_draft *draft, const struct gathered_task *task)
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

void calendar_add_meeting(struct calendar_draft *draft, const struct exported_meeting *meeting)
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

void calendar_finish(struct calendar_draft *draft)
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
