#include "work/meeting/log_meeting.h"
#include "model/schema/front_fields.h"
#include "text/escape.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/meeting/find_mentions.h"
#include "work/shared/load_case.h"
#include "work/shared/load_tasks.h"
#include "work/shared/message.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"
#include "work/task/find_tasks.h"

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
	struct slice stem = new_stem(context, minutes.ring, minutes.folder, minutes.date,
		record_kinds[RECORD_MEETING].name);
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

static bool read_front(struct context *context, struct minutes *minutes)
{
	struct position whole = { .file = minutes->shown };
	size_t start = lines_mark_length(minutes->bytes);

	if (!unicode_check_file(minutes->shown, minutes->bytes, context->diags))
		return false;
	if (!slice_starts(slice_part(minutes->bytes, start, minutes->bytes.length), "---"))
		return diag_add(context->diags, SEVERITY_ERROR, "front-matter", &whole,
			_("the minutes do not begin with front matter (a line '---', lines such as "
			  "'kind: case-meeting', 'present:', '- anna.bekova', '- role:teacher', "
			  "then a line '---')"));
	if (!understand_text(
		    context, &meeting_schema, minutes->shown, minutes->bytes, &minutes->bytes))
		return false;
	return schema_parse_front(&meeting_schema, minutes->shown, minutes->bytes, context->arena,
		context->diags, &minutes->front);
}

/* A finding at a field's value, or at the whole file where the field is not there. */
static bool refuse_field(struct context *context, const struct minutes *minutes, const char *field,
	const char *rule, const char *text)
{
	const struct front_entry *entry = front_matter_find(&minutes->front, field);
	struct position position = { .file = minutes->shown };

	if (entry != NULL && entry->count > 0)
		position = front_matter_position(&minutes->front, &entry->values[0]);
	return diag_add(context->diags, SEVERITY_ERROR, rule, &position, "%s", text);
}

/* Whether there is such a case is asked where the place of its name is known. */
static bool case_is_there(struct context *context, struct slice id)
{
	return context->store.cases == NULL ||
	       store_find_case(&context->store, id, context->arena, context->diags).data != NULL;
}

static bool place_in_case(struct context *context, struct slice named, struct minutes *minutes)
{
	struct slice written = minutes->fields.common.case_id;
	struct case_file file;

	if (written.data != NULL && !case_is_there(context, written))
		return refuse_field(context, minutes, "case", "unknown-case",
			_("there is no such case (case-list shows them)"));
	if (!load_case_to_change(context, named.data != NULL ? named : written, &file))
		return false;
	if (written.data != NULL && !slice_equal(written, file.id))
		return refuse_field(context, minutes, "case", "case",
			_("these are minutes of another case (than --case names)"));
	if (!check_open(context, &file, minutes->date))
		return false;
	minutes->fields.common.case_id = file.id;
	minutes->ring = RING_CASES;
	minutes->folder = file.folder;
	minutes->kept = (struct record_list){ file.records, file.record_count, file.record_count };
	return true;
}

static bool place_in_meetings(struct context *context, struct minutes *minutes)
{
	minutes->ring = RING_PLATFORM;
	minutes->folder = arena_format(context->arena, "meetings/%d", date_year(minutes->date));
	return load_records(context, HOME_MEETINGS, &minutes->kept);
}

static bool find_place(struct context *context, struct slice named, struct minutes *minutes)
{
	unsigned homes = meeting_homes(minutes->fields.kind);
	bool of_case = named.data != NULL || minutes->fields.common.case_id.data != NULL;

	if (of_case && !(homes & HOME_CASE))
		return refuse_field(context, minutes, "kind", "case",
			_("a meeting of this kind names no case (no --case, no field 'case')"));
	if (!of_case && !(homes & HOME_MEETINGS))
		return refuse_field(context, minutes, "kind", "case",
			_("a meeting of this kind is that of a case (--case CASE, or a line "
			  "'case: ID')"));
	return of_case ? place_in_case(context, named, minutes)
		       : place_in_meetings(context, minutes);
}

/* Reads of the fields what tells where the minutes belong. What else is wrong with them is found
 * when all of it is checked; with less than that nothing more can be. */
static bool read_fields(struct context *context, struct minutes *minutes)
{
	const struct front_entry *entry = front_matter_find(&minutes->front, "case");
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	schema_read_front(
		&meeting_schema, &minutes->front, context->arena, &unheard, &minutes->fields);
	bool names_case = entry != NULL && entry->count > 0;
	if (meeting_homes(minutes->fields.kind) == 0 ||
		names_case != (minutes->fields.common.case_id.data != NULL))
		return schema_read_front(&meeting_schema, &minutes->front, context->arena,
			       context->diags, &minutes->fields) &&
		       false;
	minutes->date = minutes->fields.common.date;
	if (minutes->date == DATE_NONE)
		minutes->date = context->date;
	return true;
}

/* The line `case:` for those that do not name theirs. */
static void add_case_line(struct context *context, struct minutes *minutes)
{
	struct slice id = minutes->fields.common.case_id;
	struct buf bytes;

	if (id.data == NULL || front_matter_find(&minutes->front, "case") != NULL)
		return;
	buf_init(&bytes);
	front_matter_set(&minutes->front, "case", id, FRONT_TEXT, &bytes);
	minutes->bytes = buf_take(&bytes, context->arena);
	minutes->case_line = minutes->front.close_line;
}

bool place_minutes(struct context *context, struct slice case_named, struct minutes *minutes)
{
	if (!read_front(context, minutes) || !read_fields(context, minutes) ||
		!find_place(context, case_named, minutes))
		return false;
	add_case_line(context, minutes);
	return true;
}

static void apply_news(struct context *context, const struct minutes *minutes,
	const struct mention *mention, struct task *kept)
{
	const struct task *task = mention->task;
	struct news news = mention_news(mention);
	day_number end = mention_end(mention, minutes->date);

	if (news.moves)
		task_move(kept, task->due, context->arena);
	if (news.hands_over)
		task_assign(kept, task->person, task->role, context->arena);
	if (news.closes && task_state(task) == TASK_CANCELLED)
		task_cancel(kept, end, context->arena);
	else if (news.closes)
		task_close(kept, end, context->arena);
}

/* A task's line as it is now. */
static void tell_line(struct context *context, const struct kept_file *file)
{
	buf_format(&context->talk, "%s:%zu: ", slice_text(file->shown), file->task->position.line);
	escape_terminal(&context->talk, slice_trim(file->task->line));
	buf_add_byte(&context->talk, '\n');
}

bool apply_mentions(struct context *context, const struct minutes *minutes)
{
	bool good = true;

	for (size_t i = 0; i < minutes->mention_count; i++) {
		const struct mention *mention = &minutes->mentions[i];
		const struct found_task found = { mention->task->id, minutes->ring,
			mention->kept->record->path, mention->kept->record->date };
		struct kept_file file;
		if (!news_is_any(mention_news(mention)))
			continue;
		if (!change_task_open(context, &found, &file)) {
			good = false;
			continue;
		}
		apply_news(context, minutes, mention, file.task);
		change_task_keep(context, &file);
		tell_line(context, &file);
	}
	return good;
}
