#include "model/record/case_file.h"
#include "base/array.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"
#include <stdlib.h>

static bool opens_or_closes(const struct record *record)
{
	return record_is(record, RECORD_CLOSING) || record_is(record, RECORD_REOPENING);
}

/* Whether the time of day says in which order the case was closed and opened on that day. */
static bool is_timed(const struct case_file *file, day_number day)
{
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (record->date == day && opens_or_closes(record) &&
			slice_is_empty(record_common(record)->time))
			return false;
	}
	return true;
}

/* Where a closing or a reopening belongs among those of its day. */
enum turn {
	TURN_OPENED, /* it undoes a closing of an earlier day */
	TURN_PAIR,   /* a closing and, behind it, the reopening that undoes it on the same day */
	TURN_CLOSED, /* nothing of that day undoes it */
};

struct turn_key {
	enum turn turn;
	struct slice closing;
};

static bool is_pair(const struct record *closing, const struct record *reopening)
{
	return record_is(closing, RECORD_CLOSING) && record_is(reopening, RECORD_REOPENING) &&
	       closing->own_date == reopening->own_date &&
	       slice_equal(record_as_reopening(reopening)->undoes, closing->stem);
}

static struct turn_key turn_of(const struct case_file *file, const struct record *record)
{
	bool closes = record_is(record, RECORD_CLOSING);
	struct turn_key key = { closes ? TURN_CLOSED : TURN_OPENED,
		closes ? record->stem : record_as_reopening(record)->undoes };
	for (size_t i = 0; i < file->record_count; i++) {
		if (is_pair(record, &file->records[i]) || is_pair(&file->records[i], record))
			key.turn = TURN_PAIR;
	}
	return key;
}

static int compare_turns(
	const struct case_file *file, const struct record *one, const struct record *other)
{
	struct turn_key first = turn_of(file, one), second = turn_of(file, other);
	if (one->own_date != other->own_date)
		return one->own_date < other->own_date ? -1 : 1;
	if (first.turn != second.turn)
		return first.turn < second.turn ? -1 : 1;
	int order = slice_compare(first.closing, second.closing);
	if (order == 0 && one->kind != other->kind)
		order = one->kind < other->kind ? -1 : 1;
	return order != 0 ? order : slice_compare(one->stem, other->stem);
}

/* The closing or reopening of the same day before that place of the timeline; record_count: none.
 */
static size_t turn_before(const struct case_file *file, size_t at)
{
	day_number day = file->records[at].date;
	while (at > 0 && file->records[at - 1].date == day) {
		if (opens_or_closes(&file->records[--at]))
			return at;
	}
	return file->record_count;
}

static void take_turn(struct case_file *file, size_t at)
{
	size_t before;
	while ((before = turn_before(file, at)) < file->record_count &&
		compare_turns(file, &file->records[before], &file->records[at]) > 0) {
		struct record moved = file->records[before];
		file->records[before] = file->records[at];
		file->records[at] = moved;
		at = before;
	}
}

void case_file_sort(struct case_file *file)
{
	if (file->record_count > 0)
		qsort(file->records, file->record_count, sizeof *file->records, record_compare);
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (opens_or_closes(record) && !is_timed(file, record->date))
			take_turn(file, i);
	}
	if (file->assessment_count > 0)
		qsort(file->assessments, file->assessment_count, sizeof *file->assessments,
			assessment_compare);
}

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

bool case_file_is_author(
	const struct case_file *file, const struct record *record, struct slice person)
{
	static const char *const fields[] = { "by", "minute-taker", "facilitator" };

	const struct plan *plan = record_as_plan(record);
	if (plan != NULL && slice_is_empty(plan->by))
		return slice_equal(case_file_manager(file, record->date), person);
	for (size_t i = 0; i < ARRAY_LEN(fields); i++) {
		const struct front_entry *entry = front_matter_find(&record->front, fields[i]);
		if (entry != NULL && entry->count > 0 && slice_equal(entry->values[0].text, person))
			return true;
	}
	return false;
}

struct slice case_file_approver(const struct case_file *file, const struct record *records,
	size_t count, const struct record *of, day_number day)
{
	for (size_t i = 0; i < count; i++) {
		const struct approval *approval = record_as_approval(&records[i]);
		if (approval && (day == DATE_NONE || records[i].date <= day) &&
			slice_equal(approval->of, of->stem) && !slice_is_empty(approval->by) &&
			!case_file_is_author(file, of, approval->by))
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

/* Whether the reopening at that place of the timeline undoes a closing before it: then it ends all
 * of those. */
static bool reopens(const struct case_file *file, size_t at)
{
	struct slice undoes = record_as_reopening(&file->records[at])->undoes;
	for (size_t i = 0; i < at; i++) {
		if (record_is(&file->records[i], RECORD_CLOSING) &&
			slice_equal(file->records[i].stem, undoes))
			return true;
	}
	return false;
}

/* Whether the case is opened again from that place of the timeline on, up to the day. */
static bool is_undone(const struct case_file *file, size_t from, day_number day)
{
	const struct record *record;
	while ((record = case_file_next(file, RECORD_REOPENING, &from)) && record->date <= day) {
		if (reopens(file, from - 1))
			return true;
	}
	return false;
}

const struct record *case_file_closing(const struct case_file *file, day_number day)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_CLOSING, &from)) && record->date <= day) {
		if (!is_undone(file, from, day))
			return record;
	}
	return NULL;
}

day_number case_file_closed(const struct case_file *file, day_number day)
{
	const struct record *closing = case_file_closing(file, day);
	return closing ? closing->date : DATE_NONE;
}

static bool is_role_of_family(const struct case_file *file, struct slice role)
{
	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		bool is_child = slice_equals(member->kind, "child") && slice_equals(role, "child");
		if (is_child || slice_equal(role, member->role))
			return true;
	}
	return false;
}

static bool is_family_present(const struct case_file *file, const struct meeting *meeting)
{
	for (size_t i = 0; i < meeting->present.count; i++) {
		struct participant participant;
		if (participant_read(meeting->present.items[i], &participant) &&
			participant.role.data && is_role_of_family(file, participant.role))
			return true;
	}
	return false;
}

bool case_file_is_contact(const struct case_file *file, const struct record *record)
{
	if (record_is(record, RECORD_MEETING))
		return meeting_was_held(record) &&
		       is_family_present(file, record_as_meeting(record));
	const struct contact *contact = record_as_contact(record);
	return contact && record_kind_has(record->kind, RECORD_MEETS_FAMILY) &&
	       (slice_is_empty(contact->attended) || slice_equals(contact->attended, "yes"));
}
