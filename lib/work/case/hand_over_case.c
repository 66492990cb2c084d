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

/* The handover of one case, among the context's changes. */
static bool hand_over_one(struct context *context, struct slice named,
	const struct hand_over_request *request, struct slice body, struct slice *id)
{
	struct handover handover;
	struct case_file file;

	if (!load_case_to_change(context, named, &file))
		return false;
	struct slice manager = case_file_manager(&file, context->date);
	if (!take_handover(context, request, manager, &handover) ||
		!check_managers(context, &handover, manager))
		return false;
	handover.common.case_id = file.id;
	move_tasks(context, &file, &handover, request->keep_tasks);
	add_record(
		context, RING_CASES, file.folder, RECORD_HANDOVER, &handover, context->date, body);
	*id = file.id;
	return true;
}

static bool need_next(struct context *context, const struct hand_over_request *request)
{
	return option_need(context, request->to.data != NULL, "to",
		_("the person of people.csv who takes over"));
}

bool hand_over_case(
	struct context *context, struct slice named, const struct hand_over_request *request)
{
	struct slice id, body;

	if (!need_next(context, request) || !check_next(context, request->to) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body) ||
		!hand_over_one(context, named, request, body, &id))
		return false;
	return save(context, arena_format(context->arena, "Hand case %s over to %s", slice_text(id),
				     slice_text(request->to))
				     .data);
}

/* What tells whose a case is, and whether it is open. */
static bool tells_the_manager(enum record_kind_id kind)
{
	return kind == RECORD_CASE || kind == RECORD_HANDOVER || kind == RECORD_CLOSING ||
	       kind == RECORD_REOPENING;
}

struct managed {
	struct slice manager;
	struct slice_list cases;
};

static void take_managed(struct context *context, const struct case_file *file, void *closure)
{
	struct managed *managed = closure;

	if (file->facts == NULL || !slice_is_empty(file->facts->continued_in) ||
		case_file_closed(file, context->date) != DATE_NONE ||
		!slice_equal(case_file_manager(file, context->date), managed->manager))
		return;
	slice_list_add(&managed->cases, context->arena, arena_copy(context->arena, file->id));
}

bool hand_over_all(struct context *context, const struct hand_over_request *request)
{
	struct managed managed = { .manager = request->from };
	struct slice id, body;
	size_t count = 0;

	if (!need_next(context, request) ||
		!load_platform(context, PLATFORM_PEOPLE | PLATFORM_VOCABULARIES) ||
		!check_filter(context, &handover_schema, "from", request->from) ||
		!check_filter(context, &handover_schema, "to", request->to) ||
		!check_next(context, request->to) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body) ||
		!visit_case_records(context, tells_the_manager, take_managed, &managed))
		return false;
	for (size_t i = 0; i < managed.cases.count; i++)
		count += hand_over_one(context, managed.cases.items[i], request, body, &id);
	context->answer_is_no = managed.cases.count == 0;
	return save(context, arena_format(context->arena, "Hand all cases of %s over to %s",
				     slice_text(request->from), slice_text(request->to))
				     .data) &&
	       count == managed.cases.count;
}
