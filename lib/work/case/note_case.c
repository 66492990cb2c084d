#include "work/case/note_case.h"
#include "base/array.h"
#include "model/task/task.h"
#include "work/shared/edit_text.h"
#include "work/shared/guard.h"
#include "work/shared/load_case.h"
#include "work/shared/load_tasks.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

enum record_kind_id note_kind(const struct note_request *request)
{
	if (request->kind.data == NULL)
		return RECORD_NOTE;
	return word_is_known(contact_kinds, request->kind) ? record_kind_find(request->kind)
							   : RECORD_NONE;
}

static bool refuse_kind(struct context *context, const struct note_request *request)
{
	return diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){ "option", NULL,
			word_nearest(contact_kinds, request->kind, context->arena),
			slice_text(word_codes(contact_kinds, context->arena)) },
		_("--kind: '%s' is not a kind of contact"), slice_text(request->kind));
}

/* Only time that was spent is counted for a project. */
static bool check_project(struct context *context, const struct note_request *request)
{
	return request->project.data == NULL ||
	       option_need(context, request->duration != INTEGER_NONE, "duration",
		       _("a project is told how many minutes it took"));
}

static bool take_contact(struct context *context, const struct schema *schema,
	const struct note_request *request, struct contact *contact)
{
	const struct typed_value values[] = {
		{ "time", request->time },
		{ "project", request->project },
		{ "place", request->place },
		{ "service", request->service },
		{ "attended", request->attended },
	};

	schema_clear(schema, contact);
	contact->duration = request->duration;
	contact->group = request->group;
	bool good = take_values(context, schema, values, ARRAY_LEN(values), contact);
	good = take_list(context, schema, "for", &request->members, contact) && good;
	return take_list(context, schema, "present", &request->present, contact) && good;
}

bool contact_of_request(struct context *context, enum record_kind_id kind,
	const struct note_request *request, struct contact *contact)
{
	return check_project(context, request) &&
	       take_contact(context, record_kind_schema(kind), request, contact) &&
	       context_person(context, &contact->by);
}

struct slice with_task_ids(struct context *context, const struct case_file *file, struct slice body)
{
	struct task_list tasks = { 0 };
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	tasks_read(slice_from(""), body, 1, context->arena, &unheard, &tasks);
	if (tasks.count == 0)
		return body;
	body = assign_task_ids(context, body, &tasks, file->records, file->record_count);
	for (size_t i = 0; i < tasks.count; i++)
		warn_of_promise(context, &tasks.items[i], NULL);
	return body;
}

/* A visit that lasted an hour, or to which nobody opened, has been told without a word. */
static bool contact_needs_text(enum record_kind_id kind, const struct contact *contact)
{
	const struct slice said[] = { contact->common.time, contact->place, contact->service,
		contact->attended };
	bool tells = contact->duration != INTEGER_NONE || contact->members.count > 0 ||
		     contact->present.count > 0;

	for (size_t i = 0; i < ARRAY_LEN(said); i++)
		tells |= !slice_is_empty(said[i]);
	return record_kind_has(kind, RECORD_HAS_BODY) && !tells;
}

bool check_entry_text(struct context *context, enum record_kind_id kind,
	const struct contact *contact, struct slice body, const struct position *heading)
{
	return !slice_is_empty(body) || !contact_needs_text(kind, contact) ||
	       diag_add(context->diags, SEVERITY_ERROR, "diary", heading,
		       _("this entry has no text (write it below the heading)"));
}

static enum message_need need_of(enum record_kind_id kind, const struct contact *contact)
{
	if (!record_kind_has(kind, RECORD_HAS_BODY))
		return MESSAGE_OPTIONAL;
	return contact_needs_text(kind, contact) ? MESSAGE_REQUIRED : MESSAGE_WANTED;
}

bool note_case(struct context *context, struct slice named, const struct note_request *request)
{
	enum record_kind_id kind = note_kind(request);
	struct contact contact;
	struct case_file file;
	struct slice body;

	if (kind == RECORD_NONE)
		return refuse_kind(context, request);
	if (!load_case_to_change(context, named, &file) ||
		!contact_of_request(context, kind, request, &contact) ||
		!read_message(context, request->message, need_of(kind, &contact), &body))
		return false;
	contact.common.case_id = file.id;
	body = understand_tasks(context, body);
	struct slice stem = add_record(context, RING_CASES, file.folder, kind, &contact,
		context->date, with_task_ids(context, &file, body));
	return save(context,
		arena_format(context->arena, "Write %s/%s", slice_text(file.id), slice_text(stem))
			.data);
}

static bool check_work(struct context *context, const struct note_request *request)
{
	bool good = option_need(context, request->activity.data != NULL, "activity",
		_("a code of vocabulary/activities.csv"));

	return option_need(
		       context, request->duration != INTEGER_NONE, "duration", _("in minutes")) &&
	       good;
}

bool work_of_request(
	struct context *context, const struct note_request *request, struct work_record *work)
{
	const struct typed_value values[] = {
		{ "time", request->time },
		{ "activity", request->activity },
		{ "project", request->project },
	};

	schema_clear(&work_schema, work);
	work->duration = request->duration;
	return check_work(context, request) &&
	       store_need(&context->store, RING_CASES, context->diags) != NULL &&
	       take_values(context, &work_schema, values, ARRAY_LEN(values), work) &&
	       context_person(context, &work->by);
}

bool note_work(struct context *context, const struct note_request *request)
{
	struct work_record work;
	struct slice body;

	if (!work_of_request(context, request, &work) ||
		!read_message(context, request->message, MESSAGE_WANTED, &body))
		return false;
	struct slice folder = arena_format(context->arena, "work/%d", date_year(context->date));
	struct slice stem =
		add_record(context, RING_CASES, folder, RECORD_WORK, &work, context->date, body);
	return save(context, arena_format(context->arena, "Write %s", slice_text(stem)).data);
}

/* Whatever would be refused when it is recorded. */
static bool check_note(struct context *context, struct slice text, void *closure)
{
	const struct case_file *file = closure;
	struct task_list tasks = { 0 };
	const struct change change = {
		.ring = RING_CASES,
		.path = arena_format(context->arena, "%s/note.md", slice_text(file->folder)),
		.before = slice_from(""),
		.after = text,
	};

	return tasks_read(slice_from(""), text, 1, context->arena, context->diags, &tasks) &&
	       guard_check(context, &change);
}

/* What stands there before anybody has written. */
static struct slice hint(struct context *context)
{
	return arena_format(context->arena, "<!-- %s -->\n\n",
		_("what was seen, said and agreed; c1, m1 or roles in place of names"));
}

bool write_note(struct context *context, struct slice named, const struct note_request *request,
	struct written_note *written)
{
	enum record_kind_id kind = note_kind(request);
	struct contact contact;
	struct case_file file;

	if (!load_case_to_change(context, named, &file) || kind == RECORD_NONE ||
		!contact_of_request(context, kind, request, &contact))
		return false;
	struct slice name = arena_format(
		context->arena, "%s.%s.md", slice_text(file.id), record_kinds[kind].name);
	if (!draft_init(&written->draft, &context->store, context->drafts, name, context->arena,
		    context->diags))
		return false;
	const struct text_edit edit = {
		.draft = written->draft,
		.template = hint(context),
		.form = TEXT_MARKDOWN,
		.check = check_note,
		.closure = &file,
	};
	if (!edit_text(context, &edit, &written->text))
		return false;
	if (slice_starts(written->text, edit.template.data))
		written->text =
			slice_part(written->text, edit.template.length, written->text.length);
	return true;
}
