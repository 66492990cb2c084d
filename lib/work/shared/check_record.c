#include "work/shared/check_record.h"
#include "base/array.h"
#include "logic/check/case_check.h"
#include "logic/check/case_mention.h"
#include "logic/check/field_dependencies.h"
#include "logic/check/plausible.h"
#include "logic/check/record_dates.h"
#include "logic/check/task_check.h"
#include "logic/refer/referral_order.h"
#include "logic/score/answer_check.h"
#include "model/name.h"
#include "model/record/agreement.h"
#include "model/record/event.h"
#include "model/record/goal.h"
#include "model/record/meeting.h"
#include "model/record/signal.h"
#include "model/task/task_like.h"

static void gather_record(struct check_scope *scope, const struct record *record)
{
	struct case_file *file = scope->file;

	if (file == NULL)
		return;
	if (record->fields == NULL) {
		file->broken = true;
		return;
	}
	if (record->kind == RECORD_CASE) {
		file->facts_record = *record;
		file->facts = record_as_case(record);
		return;
	}
	struct record *added = arena_push(scope->arena, &file->records, &file->record_count,
		&scope->record_capacity, sizeof *file->records);
	*added = *record;
}

static bool check_tasks(struct check_scope *scope, const struct record *record)
{
	struct context *context = scope->context;
	size_t first = scope->tasks.count;
	bool good = tasks_read(record->shown, record->front.body, record->front.body_line,
		scope->arena, context->diags, &scope->tasks);

	tasks_warn_of_likes(&scope->tasks, first, record->shown, record->front.body,
		record->front.body_line, context->diags);
	if (scope->tasks.count == first)
		return good;
	good &= check_scope_need(scope, &task_schema);
	return tasks_check(&scope->tasks, first, &scope->world, context->today, scope->arena,
		       context->diags) &&
	       good;
}

static bool check_referral(struct check_scope *scope, const struct record *record)
{
	bool good = events_check_undone(record, scope->context->diags);

	return referral_order_check(record, scope->arena, scope->context->diags) && good;
}

static bool check_signal(struct check_scope *scope, const struct record *record)
{
	bool good = events_check_undone(record, scope->context->diags);

	signal_check_events(record, scope->arena, scope->context->diags);
	return good;
}

static bool check_plan(struct check_scope *scope, const struct record *record)
{
	struct context *context = scope->context;

	bool good = check_scope_need(scope, &goal_schema);

	return goals_check(record, &scope->world, context->today, scope->arena, context->diags) &&
	       good;
}

/* One in meetings/; those of a case are held against all its records at once. */
static bool check_approval(struct check_scope *scope, const struct record *record)
{
	struct context *context = scope->context;
	struct slice named = record_as_approval(record)->of;
	struct diag_list unheard; /* it is said of that file */
	struct record other;
	struct slice bytes;

	if (scope->ring != RING_PLATFORM || slice_is_empty(named))
		return true;
	struct slice path = check_scope_on_shelf(scope, RING_PLATFORM, "meetings", named);
	diag_list_init(&unheard, scope->arena);
	if (path.data == NULL ||
		change_read(&context->changes, &context->store, RING_PLATFORM, path,
			SOURCE_RECORD_CAP, scope->arena, &unheard, &bytes) != SOURCE_FOUND ||
		!record_read(path, path, bytes, HOME_MEETINGS, scope->arena, &unheard, &other))
		return true;
	return meetings_check_approval(record, &other, scope->arena, context->diags);
}

/* What a record of a kind is asked beside its fields. */
static bool check_kind(struct check_scope *scope, const struct record *record)
{
	static bool (*const checks[RECORD_KIND_COUNT])(
		struct check_scope * scope, const struct record *record) = {
		[RECORD_APPROVAL] = check_approval,
		[RECORD_SIGNAL] = check_signal,
		[RECORD_PLAN] = check_plan,
		[RECORD_REFERRAL] = check_referral,
	};

	if (record->erased)
		return true;
	bool good = checks[record->kind] == NULL || checks[record->kind](scope, record);
	return (!record_kind_has(record->kind, RECORD_KEEPS_TASKS) || check_tasks(scope, record)) &&
	       good;
}

bool check_markdown_record(struct check_scope *scope, struct slice path, struct slice shown,
	struct slice bytes, enum record_home home)
{
	struct diag_list *diags = scope->context->diags;
	struct record record;
	bool good = record_read(path, shown, bytes, home, scope->arena, diags, &record);

	gather_record(scope, &record);
	if (record.fields == NULL)
		return good;
	const struct schema *schema = record_schema(&record);
	good &= check_scope_need(scope, schema);
	good &= links_check_front(schema, &record.front, &scope->world, diags);
	good &= record_check_dates(&record, scope->context->today, diags);
	good &= record_check_pairs(&record, diags);
	meeting_check_presence(&record, diags);
	if (home == HOME_MEETINGS)
		good &= case_mention_check(&record, &scope->world, diags);
	return check_kind(scope, &record) && good;
}

static void gather_assessment(struct check_scope *scope, const struct assessment *assessment)
{
	struct case_file *file = scope->file;

	if (file == NULL)
		return;
	struct assessment *added = arena_push(scope->arena, &file->assessments,
		&file->assessment_count, &scope->assessment_capacity, sizeof *file->assessments);
	*added = *assessment;
}

/* The rows of block `about`, each with its place. */
static bool check_about_links(struct check_scope *scope, const struct assessment *assessment)
{
	const struct schema *schema =
		assessment->erased ? &erased_stub_schema : &assessment_about_schema;
	struct diag_list unheard;
	struct csv_table table;
	bool good = true;

	diag_list_init(&unheard, scope->arena);
	csv_read(assessment->shown, assessment->bytes, NULL, scope->arena, &unheard, &table);
	int block = csv_column(&table, "block"), item = csv_column(&table, "item");
	int answer = csv_column(&table, "answer");
	for (size_t i = 0; block >= 0 && item >= 0 && answer >= 0 && i < table.count; i++) {
		const struct csv_row *row = &table.rows[i];
		const struct field *field = schema_find(schema, row->cells[item]);
		struct position position = csv_position(&table, row, (size_t)answer);
		if (slice_equals(row->cells[block], "about") && field != NULL)
			good &= link_check(field, row->cells[answer], &position, &scope->world,
				scope->context->diags);
	}
	return good;
}

/* Whom it is for; NULL when that is not known. */
static const struct member *child_of(
	const struct check_scope *scope, const struct assessment *assessment)
{
	struct slice id = assessment->about.member;

	if (scope->world.members == NULL || slice_is_empty(id))
		return NULL;
	return rows_find(scope->world.members, &id, 1);
}

static bool check_answers(struct check_scope *scope, const struct assessment *assessment)
{
	struct diag_list *diags = scope->context->diags;

	if (!slice_list_has(&scope->context->platform.cards, assessment->about.card))
		return true; /* which was said */
	const struct scope_card *card = check_scope_card(scope, assessment->about.card);
	if (!card->good)
		return true; /* which is said of the card */
	bool good = answer_check(assessment, &card->card, diags);
	return assessment_check(
		       assessment, &card->card, child_of(scope, assessment), scope->arena, diags) &&
	       good;
}

static bool check_assessment_kind(struct slice path, struct slice shown, struct diag_list *diags)
{
	struct position whole = { .file = shown };
	struct stem stem;

	if (!name_read_stem(name_of_path(path), &stem) ||
		record_kind_find(stem.kind) == RECORD_ASSESSMENT)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "kind", &whole,
		_("only an assessment is a table (a record of another kind ends in .md)"));
}

bool check_assessment_record(
	struct check_scope *scope, struct slice path, struct slice shown, struct slice bytes)
{
	struct diag_list *diags = scope->context->diags;
	struct assessment assessment;

	if (!check_assessment_kind(path, shown, diags))
		return false;
	bool good = assessment_read(path, shown, bytes, scope->arena, diags, &assessment);
	if (good)
		gather_assessment(scope, &assessment);
	else if (scope->file != NULL)
		scope->file->broken = true;
	if (assessment.erased)
		return check_about_links(scope, &assessment) && good;
	good &= check_scope_need(scope, &assessment_about_schema);
	good &= check_about_links(scope, &assessment);
	good &= check_answers(scope, &assessment);
	return assessment_check_dates(&assessment, scope->context->today, diags) && good;
}
