#include "work/case/hand_over_case.h"
#include "base/array.h"
#include "model/record/change_records.h"
#include "text/escape.h"
#include "text/lines.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/person_left.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool take_handover(struct context *context, const struct hand_over_request *request,
	struct slice manager, struct handover *handover)
{
	const struct typed_value values[] = {
		{ "from", request->from.data == NULL ? manager : request->from },
		{ "to", request->to },
	};

	schema_clear(&handover_schema, handover);
	handover->family_told = request->family_told;
	handover->met = request->met;
	return take_values(context, &handover_schema, values, ARRAY_LEN(values), handover);
}

static bool check_managers(
	struct context *context, const struct handover *handover, struct slice manager)
{
	char day[DATE_TEXT_SIZE];

	if (!slice_equal(handover->from, manager))
		return diag_add(context->diags, SEVERITY_ERROR, "manager", NULL,
			_("'%s' is not the case manager on %s ('%s' is)"),
			slice_text(handover->from), date_format(context->date, day),
			slice_text(manager));
	if (slice_equal(handover->to, manager))
		return diag_add(context->diags, SEVERITY_ERROR, "manager", NULL,
			_("'%s' is the case manager on %s already (another person takes over)"),
			slice_text(manager), date_format(context->date, day));
	return true;
}

/* Who takes over is here, and had better be a case manager; whether they are known at all is asked
 * when the record is checked. */
static bool check_next(struct context *context, struct slice id)
{
	const struct person *person;

	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES))
		return false;
	person = platform_person(&context->platform, id);
	if (person == NULL)
		return true;
	if (!check_person_left(context, id, context->date, PERSON_CHARGED, NULL))
		return false;
	if (!slice_equals(person->profession, "case-manager"))
		diag_add(context->diags, SEVERITY_WARNING, "manager", NULL,
			_("'%s' is no case manager by profession (%s)"), slice_text(id),
			slice_text(
				code_label(context, VOCABULARY_PROFESSIONS, person->profession)));
	return true;
}

static void say_task(struct context *context, const struct task *task,
	const struct handover *handover, bool keep)
{
	if (keep)
		buf_format(&context->talk, _("task %s stays with %s: "), slice_text(task->id),
			slice_text(handover->from));
	else
		buf_format(&context->talk, _("task %s goes along to %s: "), slice_text(task->id),
			slice_text(handover->to));
	escape_terminal(&context->talk, task->text);
	buf_add_byte(&context->talk, '\n');
}

/* The tasks from `at` on that stand in one record: its file with those that go along changed.
 * Returns the place of the next record's. */
static size_t move_tasks_of(struct context *context, const struct handover *handover, bool keep,
	struct kept_tasks *tasks, size_t at)
{
	const struct record *record = tasks->items[at].record;
	struct slice after = record->bytes;

	for (; at < tasks->count && tasks->items[at].record == record; at++) {
		struct task *task = &tasks->items[at].task;
		if (record->date > context->date || task_state(task) != TASK_OPEN ||
			!slice_equal(task->person, handover->from))
			continue;
		say_task(context, task, handover, keep);
		if (keep)
			continue;
		task_assign(task, handover->to, (struct slice){ 0 }, context->arena);
		after = lines_put(after, task->position.line, task->line, context->arena);
	}
	if (!slice_equal(after, record->bytes))
		add_change(context, RING_CASES, record->path, record->bytes, after);
	return at;
}

static void move_tasks(struct context *context, const struct case_file *file,
	const struct handover *handover, bool keep)
{
	struct kept_tasks tasks;

	load_tasks(context, file->records, file->record_count, context->arena, &tasks);
	for (size_t at = 0; at < tasks.count;)
		at = move_tasks_of(context, handover, keep, &tasks, at);
}

bool hand_over_case(
	struct context *context, struct slice named, const struct hand_over_request *request)
{
	struct handover handover;
	struct case_file file;
	struct slice body;

	if (!option_need(context, request->to.data != NULL, "to",
		    _("the person of people.csv who takes over")) ||
		!load_case_to_change(context, named, &file))
		return false;
	struct slice manager = case_file_manager(&file, context->date);
	if (!take_handover(context, request, manager, &handover) ||
		!check_managers(context, &handover, manager) || !check_next(context, handover.to) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	handover.common.case_id = file.id;
	move_tasks(context, &file, &handover, request->keep_tasks);
	add_record(
		context, RING_CASES, file.folder, RECORD_HANDOVER, &handover, context->date, body);
	return save(context, arena_format(context->arena, "Hand case %s over to %s",
				     slice_text(file.id), slice_text(handover.to))
				     .data);
}
