#include "work/task/export_calendar.h"
#include "work/shared/find_record.h"
#include "work/shared/load_tasks.h"
#include "work/task/calendar_items.h"

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

	meeting->record = pick_record(context, records, count, stem);
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
