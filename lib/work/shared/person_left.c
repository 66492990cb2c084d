#include "work/shared/person_left.h"
#include "model/name.h"
#include "model/record/assessment.h"
#include "model/schema/compound_value.h"
#include "work/shared/findings.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"

static bool was_found(const struct diag_list *diags, enum severity severity, struct slice text)
{
	for (size_t i = 0; i < diags->count; i++)
		if (diags->items[i].severity >= severity &&
			slice_equals(slice_from(diags->items[i].rule), "left") &&
			slice_equal(diags->items[i].text, text))
			return true;
	return false;
}

bool check_person_left(struct context *context, struct slice id, day_number day,
	enum person_use use, const struct position *position)
{
	const struct person *person = platform_real_person(&context->platform, id);
	enum severity severity = use == PERSON_CHARGED ? SEVERITY_ERROR : SEVERITY_WARNING;
	char left[DATE_TEXT_SIZE];

	if (!person_has_left(person, day))
		return true;
	struct slice text =
		arena_format(context->arena, _("'%s' left on %s (name somebody who has not left)"),
			slice_text(id), date_format(person->to, left));
	if (!was_found(context->diags, severity, text))
		diag_add(context->diags, severity, "left", position, "%s", slice_text(text));
	return use != PERSON_CHARGED;
}

/* What a file says in its fields: a struct, its schema and its day. */
struct said {
	const struct schema *schema; /* NULL: nothing */
	const void *fields;
	enum record_kind_id kind;
	day_number day;
};

static enum record_home home_of(const struct change *change)
{
	if (change->ring == RING_PLATFORM)
		return HOME_MEETINGS;
	if (slice_starts(change->path, "signals/"))
		return HOME_SIGNALS;
	return slice_starts(change->path, "work/") ? HOME_WORK : HOME_CASE;
}

/* Its kind by its name; RECORD_NONE for a table. */
static enum record_kind_id kind_of(const struct change *change, const char *ending)
{
	return slice_ends(change->path, ending) ? record_kind_of_stem(name_of_path(change->path))
						: RECORD_NONE;
}

/* Reads a record; what is wrong in it is said elsewhere. */
static struct said read_said(
	struct context *context, const struct change *change, struct slice bytes)
{
	struct assessment *assessment = arena_take(context->arena, 1, sizeof *assessment);
	struct diag_list unheard;
	struct record record = { 0 };

	diag_list_init(&unheard, context->arena);
	if (bytes.data == NULL)
		return (struct said){ 0 };
	if (kind_of(change, ".csv") == RECORD_ASSESSMENT) {
		assessment_read(
			change->path, change->path, bytes, context->arena, &unheard, assessment);
		return (struct said){ assessment->erased ? NULL : &assessment_about_schema,
			&assessment->about, RECORD_ASSESSMENT, assessment->date };
	}
	if (kind_of(change, ".md") == RECORD_NONE)
		return (struct said){ 0 };
	record_read(change->path, change->path, bytes, home_of(change), context->arena, &unheard,
		&record);
	if (record.fields == NULL)
		return (struct said){ 0 };
	return (struct said){ record_schema(&record), record.fields, record.kind, record.date };
}

/* Absent when the value names none. */
static struct slice person_in(const struct field *field, struct slice value)
{
	struct participant participant = { 0 };

	if (field->type == FIELD_PERSON)
		return value;
	return field->type == FIELD_PARTICIPANT && participant_read(value, &participant)
		       ? participant.person
		       : (struct slice){ 0 };
}

static bool is_field(const struct said *said, const struct field *field, enum record_kind_id kind,
	const char *name)
{
	return said->kind == kind && slice_equals(slice_from(field->name), name);
}

static bool check_field(struct context *context, const struct said *said, const struct said *before,
	const struct field *field, day_number day)
{
	struct slice_list texts = field_texts(field, said->fields, context->arena), old = { 0 };
	bool charged = is_field(said, field, RECORD_CASE, "manager") ||
		       is_field(said, field, RECORD_HANDOVER, "to");
	bool good = true;

	if (before->schema == said->schema)
		old = field_texts(field, before->fields, context->arena);
	for (size_t i = 0; i < texts.count; i++) {
		struct slice id = person_in(field, texts.items[i]);
		if (!slice_is_empty(id) && !slice_list_has(&old, texts.items[i]))
			good &= check_person_left(
				context, id, day, charged ? PERSON_CHARGED : PERSON_NAMED, NULL);
	}
	return good;
}

/* A case that is opened has no day of its own yet in its name: it is the context's. */
static day_number day_of(
	const struct context *context, const struct change *change, day_number of_record)
{
	bool is_new = change->before.data == NULL;

	return of_record != DATE_NONE && (is_new || of_record > context->date) ? of_record
									       : context->date;
}

static bool check_fields(struct context *context, const struct change *change)
{
	struct said said = read_said(context, change, change->after);
	struct said before = read_said(context, change, change->before);
	bool good = true;

	for (size_t i = 0; said.schema != NULL && i < schema_count(said.schema); i++) {
		const struct field *field = schema_at(said.schema, i);
		if (!is_field(&said, field, RECORD_HANDOVER, "from"))
			good &= check_field(
				context, &said, &before, field, day_of(context, change, said.day));
	}
	return good;
}

static bool was_assigned(const struct task_list *before, const struct task *task)
{
	for (size_t i = 0; i < before->count; i++) {
		const struct task *old = &before->items[i];
		bool same = task->id.data && old->id.data ? slice_equal(task->id, old->id)
							  : slice_equal(task->text, old->text);
		if (same && slice_equal(task->person, old->person))
			return true;
	}
	return false;
}

static void read_tasks(
	struct context *context, struct slice path, struct slice bytes, struct task_list *tasks)
{
	struct record record = { 0 };
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	if (bytes.data == NULL)
		return;
	record_read(path, path, bytes, HOME_CASE, context->arena, &unheard, &record);
	if (record.front.body.data != NULL)
		tasks_read(path, record.front.body, record.front.body_line, context->arena,
			&unheard, tasks);
}

/* An open task that somebody has, and had not before. */
static bool is_assigned_anew(const struct task_list *before, const struct task *task)
{
	return task_state(task) == TASK_OPEN && !slice_is_empty(task->person) &&
	       !was_assigned(before, task);
}

static bool assigns_anew(const struct task_list *before, const struct task_list *after)
{
	for (size_t i = 0; i < after->count; i++)
		if (is_assigned_anew(before, &after->items[i]))
			return true;
	return false;
}

/* The tasks that the changed record keeps: what it mentions alone is no new task. */
static bool check_tasks(struct context *context, const struct change *change,
	const struct task_list *before, const struct kept_tasks *tasks)
{
	bool good = true;

	for (size_t i = 0; i < tasks->count; i++) {
		const struct kept_task *kept = &tasks->items[i];
		if (slice_equal(kept->record->path, change->path) &&
			is_assigned_anew(before, &kept->task))
			good &= check_person_left(context, kept->task.person,
				day_of(context, change, kept->record->date), PERSON_CHARGED, NULL);
	}
	return good;
}

/* The case is read only for a record that assigns a task: whether it keeps the task or mentions an
 * older one is seen in all of them. */
static bool check_tasks_of_case(struct context *context, const struct change *change)
{
	struct slice folder = name_case_folder(change->path);
	struct task_list before = { 0 }, after = { 0 };
	struct kept_tasks tasks = { 0 };
	struct findings findings;
	struct case_file file;

	if (change->ring != RING_CASES || folder.data == NULL ||
		!record_kind_has(kind_of(change, ".md"), RECORD_KEEPS_TASKS))
		return true;
	read_tasks(context, change->path, change->before, &before);
	read_tasks(context, change->path, change->after, &after);
	if (!assigns_anew(&before, &after))
		return true;
	findings_begin(context, &findings);
	if (load_case(context, arena_copy(context->arena, folder), context->arena, &file))
		load_tasks(context, file.records, file.record_count, context->arena, &tasks);
	findings_end(context, &findings, FINDINGS_DROP);
	return check_tasks(context, change, &before, &tasks);
}

bool check_named_people(struct context *context)
{
	bool good = true;

	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		if (change->ring == RING_IDENTITIES)
			continue;
		good &= check_fields(context, change);
		good &= check_tasks_of_case(context, change);
	}
	return good;
}
