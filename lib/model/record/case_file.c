#include "model/record/case_file.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"

const struct member *case_file_member(const struct case_file *file, struct slice id)
{
	return rows_find(&file->members, &id, 1);
}

const struct record *case_file_record(const struct case_file *file, struct slice stem)
{
	for (size_t i = 0; i < file->record_count; i++) {
		if (slice_equal(file->records[i].stem, stem))
			return &file->records[i];
	}
	return NULL;
}

struct slice case_file_stem(const struct case_file *file, struct slice named)
{
	size_t slash = slice_find(named, '/', 0);
	if (slash < named.length && slice_equal(slice_part(named, 0, slash), file->id))
		return slice_part(named, slash + 1, named.length);
	return named;
}

const struct assessment *case_file_assessment(const struct case_file *file, struct slice stem)
{
	for (size_t i = 0; i < file->assessment_count; i++) {
		if (slice_equal(file->assessments[i].stem, stem))
			return &file->assessments[i];
	}
	return NULL;
}

const struct record *case_file_next(
	const struct case_file *file, enum record_kind_id kind, size_t *from)
{
	while (*from < file->record_count) {
		const struct record *record = &file->records[(*from)++];
		if (record_is(record, kind))
			return record;
	}
	return NULL;
}

bool case_file_plan_holds(const struct case_file *file, const struct record *plan, day_number day)
{
	const struct record *other;
	size_t from = 0;
	if (plan->date > day)
		return false;
	while ((other = case_file_next(file, RECORD_PLAN, &from))) {
		const struct plan *fields = record_as_plan(other);
		if (other->date <= day && slice_equal(fields->replaces, plan->stem))
			return false;
	}
	return true;
}

const struct record *case_file_plan(const struct case_file *file, day_number day)
{
	const struct record *plan = NULL, *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_PLAN, &from))) {
		if (case_file_plan_holds(file, record, day))
			plan = record;
	}
	return plan;
}

struct slice case_file_approver(const struct case_file *file, struct slice stem)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_APPROVAL, &from))) {
		const struct approval *approval = record_as_approval(record);
		if (slice_equal(approval->of, stem))
			return approval->by;
	}
	return (struct slice){ 0 };
}

struct slice case_file_manager(const struct case_file *file, day_number day)
{
	struct slice manager = { 0 };
	const struct record *record;
	size_t from = 0;
	if (file->facts)
		manager = file->facts->manager;
	while ((record = case_file_next(file, RECORD_HANDOVER, &from)) && record->date <= day)
		manager = record_as_handover(record)->to;
	return manager;
}

/* Whether a reopening behind it in the timeline, up to the day, undoes a closing. */
static bool is_undone(
	const struct case_file *file, struct slice closing, size_t from, day_number day)
{
	const struct record *record;
	while ((record = case_file_next(file, RECORD_REOPENING, &from)) && record->date <= day) {
		if (slice_equal(record_as_reopening(record)->undoes, closing))
			return true;
	}
	return false;
}

const struct record *case_file_closing(const struct case_file *file, day_number day)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_CLOSING, &from)) && record->date <= day) {
		if (!is_undone(file, record->stem, from, day))
			return record;
	}
	return NULL;
}

day_number case_file_closed(const struct case_file *file, day_number day)
{
	const struct record *closing = case_file_closing(file, day);
	return closing ? closing->date : DATE_NONE;
}
