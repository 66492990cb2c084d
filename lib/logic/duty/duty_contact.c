#include "logic/duty/duty_look.h"
#include "model/record/change_records.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"

void duties_contact(const struct duty_look *look)
{
	long days = look->books->platform->settings.contact_days;
	day_number last = look->opened;
	for (size_t i = 0; i < look->file->record_count; i++) {
		const struct record *record = &look->file->records[i];
		if (record->date > last && duty_is_contact(look, record))
			last = record->date;
	}
	duty_add(look, (struct slice){ 0 }, (struct slice){ 0 }, last, last + (day_number)days);
}

void duties_handover(const struct duty_look *look)
{
	const struct record *record, *newest = NULL;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_HANDOVER, &from)))
		if (record->date <= look->books->today)
			newest = record;
	const struct handover *handover = newest ? record_as_handover(newest) : NULL;
	if (handover && (!duty_has_come(look, handover->family_told) ||
				!duty_has_come(look, handover->met)))
		duty_add(look, newest->stem, handover->to, newest->date, DATE_NONE);
}

/* On the last day there is still somebody to hand the case over. */
void duties_manager_left(const struct duty_look *look)
{
	struct slice manager = case_file_manager(look->file, look->books->today);
	const struct person *person = platform_real_person(look->books->platform, manager);
	if (person && duty_has_come(look, person->to))
		duty_add(look, (struct slice){ 0 }, manager, person->to, person->to);
}

/* Where the meetings stand that the rule looks at: those of a case or of the platform. */
static const struct record *meetings_of(const struct duty_look *look, size_t *count)
{
	*count = look->of ? look->file->record_count : look->platform->meeting_count;
	return look->of ? look->file->records : look->platform->meetings;
}

static const struct meeting *meeting_till_today(
	const struct duty_look *look, const struct record *record)
{
	return record->date <= look->books->today ? record_as_meeting(record) : NULL;
}

static bool is_held_after(const struct duty_look *look, size_t at)
{
	size_t count;
	const struct record *records = meetings_of(look, &count);
	for (size_t i = at + 1; i < count; i++)
		if (meeting_till_today(look, &records[i]) && meeting_was_held(&records[i]))
			return true;
	return false;
}

void duties_meeting(const struct duty_look *look)
{
	size_t count;
	const struct record *records = meetings_of(look, &count);
	for (size_t i = 0; i < count; i++) {
		const struct meeting *meeting = meeting_till_today(look, &records[i]);
		if (meeting && meeting->next != DATE_NONE && !is_held_after(look, i))
			duty_add(look, records[i].stem, meeting->kind, records[i].date,
				meeting->next);
	}
}

static bool is_to_be_sent(enum meeting_kind kind)
{
	return kind == MEETING_CONFERENCE || kind == MEETING_REVIEW || kind == MEETING_PLATFORM;
}

void duties_minutes_send(const struct duty_look *look)
{
	day_number days = (day_number)look->books->platform->settings.minutes_days;
	size_t count;
	const struct record *records = meetings_of(look, &count);
	for (size_t i = 0; i < count; i++) {
		const struct meeting *meeting = meeting_till_today(look, &records[i]);
		if (meeting && is_to_be_sent(meeting_kind_find(meeting->kind)) &&
			meeting_was_held(&records[i]) && !duty_has_come(look, meeting->sent))
			duty_add(look, records[i].stem, meeting->kind, records[i].date,
				records[i].date + days);
	}
}

/* Whether a line says that the objection was answered. */
static bool is_answered(const struct duty_look *look, const struct meeting *meeting,
	const struct objection *objection)
{
	for (size_t i = 0; i < meeting->objections.count; i++) {
		struct objection line;
		if (objection_read(meeting->objections.items[i], &line) &&
			line.answers == objection->date && line.date <= look->books->today &&
			slice_equal(line.role, objection->role))
			return true;
	}
	return false;
}

void duties_objection(const struct duty_look *look)
{
	size_t count;
	const struct record *records = meetings_of(look, &count);
	for (size_t i = 0; i < count; i++) {
		const struct meeting *meeting = meeting_till_today(look, &records[i]);
		for (size_t k = 0; meeting && k < meeting->objections.count; k++) {
			struct objection objection;
			if (!objection_read(meeting->objections.items[k], &objection) ||
				objection.answers != DATE_NONE ||
				objection.date > look->books->today ||
				is_answered(look, meeting, &objection))
				continue;
			duty_add(look, records[i].stem, objection.role, objection.date, DATE_NONE)
				->text = objection.text;
		}
	}
}

static bool is_told(const struct duty_look *look, size_t first, struct slice person)
{
	for (size_t i = first; i < look->list->count; i++)
		if (slice_equal(look->list->items[i].subject, person))
			return true;
	return false;
}

/* One pledge is enough for all meetings; who is no person of the platform is store-check's
 * business. */
void duties_pledge(const struct duty_look *look)
{
	const struct record *record;
	size_t first = look->list->count, from = 0;
	while ((record = case_file_next(look->file, RECORD_MEETING, &from))) {
		const struct meeting *meeting = meeting_till_today(look, record);
		for (size_t i = 0;
			meeting && meeting_was_held(record) && i < meeting->present.count; i++) {
			struct slice who = meeting->present.items[i];
			const struct person *person = platform_real_person(
				look->books->platform, slice_part(who, 0, slice_find(who, ' ', 0)));
			if (person &&
				(person->pledge == DATE_NONE ||
					person->pledge > look->books->today) &&
				!is_told(look, first, person->id))
				duty_add(look, record->stem, person->id, record->date, DATE_NONE);
		}
	}
}
