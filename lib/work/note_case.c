#include "work/note_case.h"
#include "base/array.h"
#include "model/contact.h"
#include "work/identify_tasks.h"
#include "work/load_case.h"
#include "work/message.h"
#include "work/option.h"
#include "work/save.h"
#include "work/take_value.h"

static const char *const kinds[] = { "note", "visit", "call", "therapy" };

/* Of the kinds of records those that are contacts; NULL with a finding. */
static const struct record_kind *find_kind(struct context *context, struct slice name)
{
	if (name.data == NULL)
		return record_kind_find(slice_from(kinds[0]));
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (slice_equals(name, kinds[i]))
			return record_kind_find(name);
	diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--kind: '%s' is none of: note, visit, call, therapy"), slice_text(name));
	return NULL;
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

/* What is wrong with a task is found when the record is checked. */
static struct slice with_task_ids(
	struct context *context, const struct case_file *file, struct slice body)
{
	struct task_list tasks = { 0 };
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	tasks_read(slice_from(""), body, 1, context->arena, &unheard, &tasks);
	return tasks.count == 0
		       ? body
		       : identify_tasks(context, body, &tasks, file->records, file->record_count);
}

bool note_case(struct context *context, struct slice named, const struct note_request *request)
{
	const struct record_kind *kind = find_kind(context, request->kind);
	struct contact contact;
	struct case_file file;
	struct slice body;

	if (kind == NULL || !check_project(context, request) ||
		!load_case_to_change(context, named, &file) ||
		!take_contact(context, kind->schema, request, &contact) ||
		!context_person(context, &contact.by) ||
		!read_message(context, request->message, &body))
		return false;
	contact.common.case_id = file.id;
	struct slice stem = add_record(context, RING_CASES, file.folder, kind->name, &contact,
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

bool note_work(struct context *context, const struct note_request *request)
{
	const struct typed_value values[] = {
		{ "time", request->time },
		{ "activity", request->activity },
		{ "project", request->project },
	};
	struct work_record work;
	struct slice body;

	schema_clear(&work_schema, &work);
	work.duration = request->duration;
	if (!check_work(context, request) ||
		store_need(&context->store, RING_CASES, context->diags) == NULL ||
		!take_values(context, &work_schema, values, ARRAY_LEN(values), &work) ||
		!context_person(context, &work.by) ||
		!read_message(context, request->message, &body))
		return false;
	struct slice folder = arena_format(context->arena, "work/%d", date_year(context->date));
	struct slice stem =
		add_record(context, RING_CASES, folder, "work", &work, context->date, body);
	return save(context, arena_format(context->arena, "Write %s", slice_text(stem)).data);
}
