/* What the strict reader makes of a version, and the rules for one file. */
#include "base/index.h"
#include "base/translate.h"
#include "logic/check/field_dependencies.h"
#include "logic/check/record_dates.h"
#include "logic/check/table_check.h"
#include "logic/merge/merge_parts.h"
#include "logic/refer/referral_order.h"
#include "model/name.h"
#include "model/record/assessment.h"
#include "model/record/case_facts.h"
#include "model/record/event.h"
#include "model/record/goal.h"
#include "model/record/release.h"
#include "model/schema/front_fields.h"
#include "model/task/task.h"

/* An id belongs to one line. */
static bool see_id(struct index *seen, struct slice id, const struct position *position,
	struct diag_list *diags)
{
	if (id.data == NULL || index_put(seen, id, seen) == NULL)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "repeated-id", position,
		_("'%s' is in two lines (keep one)"), slice_text(id));
}

static bool read_kept(
	const struct merging *merging, const struct record *record, struct diag_list *diags)
{
	const struct front_matter *front = &record->front;
	struct task_list tasks = { 0 };
	struct goal_list goals = { 0 };
	struct index seen;
	bool good = true;

	if (record->erased)
		return true;
	if (record_kind_has(record->kind, RECORD_KEEPS_TASKS))
		good = tasks_read(record->shown, front->body, front->body_line, merging->arena,
			diags, &tasks);
	if (record_is(record, RECORD_PLAN))
		good = goals_read(record->shown, front->body, front->body_line, merging->arena,
			       diags, &goals) &&
		       good;
	index_init(&seen, merging->arena);
	for (size_t i = 0; i < tasks.count; i++)
		good = see_id(&seen, tasks.items[i].id, &tasks.items[i].position, diags) && good;
	for (size_t i = 0; i < goals.count; i++)
		good = see_id(&seen, goals.items[i].id, &goals.items[i].position, diags) && good;
	return good;
}

static bool read_record(const struct merging *merging, struct slice bytes, struct diag_list *diags,
	struct record *record)
{
	bool good = record_read(merging->path, merging->path, bytes, merging->kind->home,
		merging->arena, diags, record);

	return good && read_kept(merging, record, diags);
}

bool merge_read_text(const struct merging *merging, struct slice bytes, struct diag_list *diags,
	struct merge_text *text)
{
	const struct schema *schema = merging->kind->schema;
	struct record record;

	text->is_there = true;
	if (schema == NULL) {
		bool good = read_record(merging, bytes, diags, &record);
		text->front = record.front;
		text->is_stub = record.erased;
		return good;
	}
	return schema_parse_front(
		       schema, merging->path, bytes, merging->arena, diags, &text->front) &&
	       schema_read_front(schema, &text->front, merging->arena, diags,
		       arena_take(merging->arena, 1, schema->size));
}

static bool check_members(
	const struct merging *merging, const struct rows *rows, struct diag_list *diags)
{
	bool good = true;

	for (size_t i = 0; i < rows->count; i++) {
		const struct member *member = rows_at(rows, i);
		struct position position = rows_position(rows, i, "case");
		good = record_check_folder(merging->path, member->case_id, &position, diags) &&
		       good;
	}
	return good;
}

bool merge_read_table(const struct merging *merging, struct slice bytes, struct diag_list *diags,
	struct rows *rows)
{
	return rows_read(
		       merging->kind->schema, merging->path, bytes, merging->arena, diags, rows) &&
	       (!(merging->kind->traits & MERGE_OF_FAMILY) || check_members(merging, rows, diags));
}

bool merge_read_fixed(
	const struct merging *merging, struct slice bytes, struct diag_list *diags, bool *is_stub)
{
	struct assessment assessment;
	struct release release;
	struct stem stem;

	*is_stub = false;
	if (name_read_stem(name_of_path(merging->path), &stem) &&
		slice_equals(stem.kind, release_kind))
		return release_read(
			merging->path, merging->path, bytes, merging->arena, diags, &release);
	bool good = assessment_read(
		merging->path, merging->path, bytes, merging->arena, diags, &assessment);
	*is_stub = assessment.erased;
	return good;
}

/* Days to come are seen where there is a today. */
static day_number last_day(void)
{
	return date_from_civil(2999, 12, 31);
}

static bool check_record(struct merging *merging, struct slice bytes, struct diag_list *diags)
{
	struct record record;
	struct merge_text text;

	if (merging->kind->schema != NULL)
		return merge_read_text(merging, bytes, diags, &text);
	if (!read_record(merging, bytes, diags, &record))
		return false;
	bool good = record_check_dates(&record, last_day(), diags);
	good = record_check_pairs(&record, diags) && good;
	if (record_is(&record, RECORD_REFERRAL) || record_is(&record, RECORD_SIGNAL))
		good = events_check_undone(&record, diags) && good;
	if (record_is(&record, RECORD_REFERRAL))
		good = referral_order_check(&record, merging->arena, diags) && good;
	return good;
}

static bool check_table(struct merging *merging, struct slice bytes, struct diag_list *diags)
{
	struct rows rows;

	if (!merge_read_table(merging, bytes, diags, &rows))
		return false;
	bool good = rows_check_dates(&rows, last_day(), diags);
	for (size_t i = 0; (merging->kind->traits & MERGE_OF_FAMILY) && i < rows.count; i++) {
		struct position position = rows_position(&rows, i, "member");
		good = member_check_kind(rows_at(&rows, i), &position, diags) && good;
	}
	return rows_check(&rows, merging->arena, diags) && good;
}

bool merge_check(struct merging *merging, struct slice bytes)
{
	struct diag_list diags;

	diag_list_init(&diags, merging->arena);
	bool is_table = slice_ends(slice_from(merging->kind->form), ".csv");
	if ((is_table ? check_table : check_record)(merging, bytes, &diags))
		return true;
	for (size_t i = 0; i < diags.count; i++)
		if (diags.items[i].severity >= SEVERITY_ERROR)
			merge_refuse(merging, slice_from("*"), diags.items[i].text);
	return false;
}
