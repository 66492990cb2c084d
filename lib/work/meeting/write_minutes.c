#include "work/meeting/write_minutes.h"
#include "work/meeting/log_meeting.h"
#include "work/shared/edit_text.h"
#include "work/shared/find_record.h"
#include "work/shared/load_tasks.h"
#include "work/shared/save.h"

/* Where a new record would lie, for checking its text. */
static void name_path(struct context *context, struct minutes *minutes)
{
	struct slice stem = new_stem(context, minutes->ring, minutes->folder, minutes->date,
		record_kinds[RECORD_MEETING].name);

	minutes->path = arena_format(
		context->arena, "%s/%s.md", slice_text(minutes->folder), slice_text(stem));
}

static bool check_new(struct context *context, struct slice text, void *closure)
{
	const struct draft *draft = closure;
	struct minutes minutes = { .shown = draft->path, .bytes = text };

	if (!place_minutes(context, (struct slice){ 0 }, &minutes))
		return false;
	name_path(context, &minutes);
	return check_minutes(context, &minutes);
}

bool write_new_minutes(struct context *context, struct slice kind,
	const struct new_meeting_request *request, struct written_minutes *written)
{
	struct slice template;

	*written = (struct written_minutes){ .named = { 0 } };
	if (!minutes_template(context, kind, request, &template))
		return false;
	struct slice name = arena_format(context->arena, "meeting.%s.%s.md",
		request->case_named.data == NULL ? "platform" : slice_text(request->case_named),
		slice_text(kind));
	if (!draft_init(&written->draft, &context->store, context->drafts, name, context->arena,
		    context->diags))
		return false;
	const struct text_edit edit = {
		.draft = written->draft,
		.template = template,
		.form = TEXT_RECORD,
		.check = check_new,
		.closure = &written->draft,
	};
	if (!edit_text(context, &edit, &written->bytes))
		return false;
	written->bytes = minutes_as_filed(written->bytes, template, context->arena);
	return true;
}

/* Reads what was written in the place of a record. */
static bool read_again(struct context *context, const struct found_meeting *found,
	struct slice bytes, struct minutes *minutes)
{
	const struct record *record = &found->record;

	*minutes = (struct minutes){ .shown = record->shown, .bytes = bytes };
	if (!place_minutes(context, (struct slice){ 0 }, minutes))
		return false;
	if (minutes->ring != found->ring ||
		!slice_equal(minutes->fields.common.case_id, record_common(record)->case_id))
		return diag_add(context->diags, SEVERITY_ERROR, "case",
			&(struct position){ .file = record->shown },
			_("minutes stay in the case, or with the platform, where they were filed"));
	minutes->folder = found->folder;
	minutes->path = record->path;
	return check_minutes(context, minutes);
}

static bool check_again(struct context *context, struct slice text, void *closure)
{
	struct minutes minutes;

	return read_again(context, closure, text, &minutes);
}

/* "k7q2m4xp.2022-09-20-meeting-5c2d.md" */
static struct slice draft_name(struct context *context, struct slice named)
{
	size_t slash = slice_find(named, '/', 0);

	return slash == named.length ? arena_format(context->arena, "%s.md", slice_text(named))
				     : arena_format(context->arena, "%.*s.%s.md", (int)slash,
					       named.data, named.data + slash + 1);
}

bool write_minutes_again(
	struct context *context, struct slice named, struct written_minutes *written)
{
	struct found_meeting found;

	*written = (struct written_minutes){ .named = named };
	if (!find_meeting(context, named, &found) ||
		!draft_init(&written->draft, &context->store, context->drafts,
			draft_name(context, named), context->arena, context->diags))
		return false;
	written->before = found.record.bytes;
	const struct text_edit edit = {
		.draft = written->draft,
		.template = found.record.bytes,
		.form = TEXT_RECORD,
		.check = check_again,
		.closure = &found,
	};
	return edit_text(context, &edit, &written->bytes);
}

static bool replace(struct context *context, const struct written_minutes *written)
{
	struct found_meeting found;
	struct minutes minutes;

	if (!find_meeting(context, written->named, &found))
		return false;
	if (!slice_equal(found.record.bytes, written->before))
		return diag_add(context->diags, SEVERITY_ERROR, "changed",
			&(struct position){ .file = found.record.shown },
			_("the minutes were changed by somebody else meanwhile (put both together: "
			  "what you wrote is in %s)"),
			written->draft.path.data);
	if (!read_again(context, &found, written->bytes, &minutes) ||
		!apply_mentions(context, &minutes))
		return false;
	struct slice bytes = assign_task_ids(
		context, minutes.bytes, &minutes.tasks, minutes.kept.items, minutes.kept.count);
	add_change(context, minutes.ring, minutes.path, written->before, bytes);
	buf_format(&context->output, "%s\n", slice_text(written->named));
	return save(context,
		arena_format(context->arena, "Change the minutes %s", slice_text(written->named))
			.data);
}

bool file_written(struct context *context, const struct written_minutes *written)
{
	return written->named.data != NULL ? replace(context, written)
					   : log_minutes(context, slice_from(_("minutes")),
						     written->bytes, (struct slice){ 0 });
}
