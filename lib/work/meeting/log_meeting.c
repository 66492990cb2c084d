#include "work/meeting/log_meeting.h"
#include "work/meeting/apply_mentions.h"
#include "work/meeting/place_minutes.h"
#include "work/shared/assign_task_ids.h"
#include "work/shared/message.h"
#include "work/shared/save.h"

static bool file_minutes(struct context *context, const struct minutes *minutes, struct slice stem)
{
	struct slice id = minutes->fields.common.case_id;
	struct slice name =
		id.data == NULL ? stem
				: arena_format(context->arena, "%s/%s", id.data, slice_text(stem));

	add_change(context, minutes->ring, minutes->path, (struct slice){ 0 }, minutes->bytes);
	buf_format(&context->output, "%s\n", slice_text(name));
	return save(context, slice_text(arena_format(context->arena, "Log %s", slice_text(name))));
}

bool log_minutes(
	struct context *context, struct slice shown, struct slice bytes, struct slice case_named)
{
	struct minutes minutes = { .shown = shown, .bytes = bytes };

	if (!place_minutes(context, case_named, &minutes))
		return false;
	struct slice stem =
		new_stem(context, minutes.ring, minutes.folder, minutes.date, RECORD_MEETING);
	minutes.path = arena_format(
		context->arena, "%s/%s.md", slice_text(minutes.folder), slice_text(stem));
	if (!check_minutes(context, &minutes) || !apply_mentions(context, &minutes))
		return false;
	minutes.bytes = assign_task_ids(
		context, minutes.bytes, &minutes.tasks, minutes.kept.items, minutes.kept.count);
	return file_minutes(context, &minutes, stem);
}

bool log_meeting(
	struct context *context, struct slice file, const struct log_meeting_request *request)
{
	struct slice bytes;

	return read_whole_text(context,
		       _("the minutes are missing (give FILE, or a pipe on standard input)"), &file,
		       &bytes) &&
	       log_minutes(context, file, bytes, request->case_named);
}
