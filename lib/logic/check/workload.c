#include "logic/check/workload.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"
#include <stdlib.h>

enum { NO_TIME = -1 };

struct work_stretch {
	struct slice person, record, file;
	day_number date;
	int from, to; /* minutes since midnight; NO_TIME: not known */
	long minutes;
	bool group;
};

/* From when to when; a duration says the end where the time has none. */
static void take_times(struct slice time, struct work_stretch *stretch)
{
	int from = NO_TIME, to = NO_TIME;

	if (!slice_is_empty(time) && !name_read_times(time, &from, &to)) {
		from = name_read_time(time);
		if (from >= 0 && stretch->minutes != INTEGER_NONE)
			to = from + (int)stretch->minutes;
	}
	if (from < 0 || to <= from)
		return;
	stretch->from = from;
	stretch->to = to;
	if (stretch->minutes == INTEGER_NONE)
		stretch->minutes = to - from;
}

static void add(struct workload *load, const struct record *record, struct slice person,
	long minutes, bool group)
{
	const struct record_common *common = record_common(record);
	struct arena *arena = load->arena;
	struct work_stretch stretch = { .date = record->date,
		.from = NO_TIME,
		.to = NO_TIME,
		.minutes = minutes,
		.group = group };

	if (slice_is_empty(person) ||
		(!slice_is_empty(load->person) && !slice_equal(person, load->person)))
		return;
	take_times(common->time, &stretch);
	if (stretch.minutes == INTEGER_NONE)
		return;
	stretch.person = arena_copy(arena, person);
	stretch.file = arena_copy(arena, record->shown);
	stretch.record = common->case_id.data == NULL
				 ? arena_copy(arena, record->stem)
				 : arena_format(arena, "%s/%s", slice_text(common->case_id),
					   slice_text(record->stem));
	struct work_stretch *added =
		arena_push(arena, &load->items, &load->count, &load->capacity, sizeof *load->items);
	*added = stretch;
}

static bool is_listed(const struct slice_list *seen, struct slice person)
{
	for (size_t i = 0; i < seen->count; i++)
		if (slice_equal(seen->items[i], person))
			return true;
	return false;
}

/* Those who were there for a part of the time may have been elsewhere for the rest. */
static void take_meeting(struct workload *load, const struct record *record)
{
	const struct meeting *meeting = record_as_meeting(record);
	const struct slice writers[] = { meeting->facilitator, meeting->minute_taker };
	struct slice_list seen = { 0 };
	struct participant participant;

	if (!meeting_was_held(record))
		return;
	for (size_t i = 0; i < meeting->present.count; i++) {
		if (!participant_read(meeting->present.items[i], &participant) ||
			slice_is_empty(participant.person) || is_listed(&seen, participant.person))
			continue;
		slice_list_add(&seen, load->arena, participant.person);
		if (!participant.part)
			add(load, record, participant.person, meeting->duration, false);
	}
	for (size_t i = 0; i < ARRAY_LEN(writers); i++)
		if (!is_listed(&seen, writers[i])) {
			slice_list_add(&seen, load->arena, writers[i]);
			add(load, record, writers[i], meeting->duration, false);
		}
}

void workload_take(struct workload *load, const struct record *record)
{
	const struct contact *contact = NULL;
	const struct work_record *work;

	if (record->erased || record->fields == NULL ||
		(load->from != DATE_NONE && record->date < load->from) ||
		(load->to != DATE_NONE && record->date > load->to))
		return;
	switch (record->kind) {
	case RECORD_NOTE:
	case RECORD_VISIT:
	case RECORD_CALL:
	case RECORD_THERAPY:
		contact = record_as_contact(record);
		add(load, record, contact->by, contact->duration, contact->group != INTEGER_NONE);
		break;
	case RECORD_MEETING:
		take_meeting(load, record);
		break;
	case RECORD_WORK:
		work = record_as_work(record);
		add(load, record, work->by, work->duration, false);
		break;
	default:
		break;
	}
}

static int compare_stretches(const void *a, const void *b)
{
	const struct work_stretch *one = a, *other = b;
	int order = slice_compare(one->person, other->person);

	if (order != 0)
		return order;
	if (one->date != other->date)
		return one->date < other->date ? -1 : 1;
	if (one->from != other->from)
		return one->from < other->from ? -1 : 1;
	return slice_compare(one->record, other->record);
}

static bool same_session(const struct work_stretch *a, const struct work_stretch *b)
{
	return a->group && b->group && a->from != NO_TIME && a->from == b->from && a->to == b->to;
}

static struct slice times_of(const struct work_stretch *stretch, struct arena *arena)
{
	return arena_format(arena, "%d:%02d–%d:%02d", stretch->from / 60, stretch->from % 60,
		stretch->to / 60 % 24, stretch->to % 60);
}

static void say_overlap(struct workload *load, const struct work_stretch *one,
	const struct work_stretch *other, struct diag_list *diags)
{
	struct position whole = { .file = other->file };
	char day[DATE_TEXT_SIZE];

	diag_add(diags, SEVERITY_WARNING, "same-time", &whole,
		_("%s, %s: %s (%s) and %s (%s) overlap (correct the time of one)"),
		date_format(other->date, day), slice_text(other->person), slice_text(one->record),
		slice_text(times_of(one, load->arena)), slice_text(other->record),
		slice_text(times_of(other, load->arena)));
}

/* The stretches of one person on one day, in the order of time. */
static void check_day(struct workload *load, const struct work_stretch *items, size_t count,
	struct diag_list *diags)
{
	const struct work_stretch *longest = NULL, *last = &items[count - 1];
	struct position whole = { .file = last->file };
	char day[DATE_TEXT_SIZE];
	long all = 0;

	for (size_t i = 0; i < count; i++) {
		const struct work_stretch *item = &items[i];
		if (longest != NULL && same_session(longest, item))
			continue;
		all += item->minutes;
		if (item->from == NO_TIME)
			continue;
		if (longest != NULL && item->from < longest->to)
			say_overlap(load, longest, item, diags);
		if (longest == NULL || item->to > longest->to)
			longest = item;
	}
	if (all > WORK_DAY_MOST)
		diag_add(diags, SEVERITY_WARNING, "long-day", &whole,
			_("%s, %s: the records of this day add up to %ld h %ld min (more than 16 "
			  "hours)"),
			date_format(last->date, day), slice_text(last->person), all / 60, all % 60);
}

void workload_check(struct workload *load, struct diag_list *diags)
{
	if (load->count > 0)
		qsort(load->items, load->count, sizeof *load->items, compare_stretches);
	for (size_t from = 0, to; from < load->count; from = to) {
		to = from + 1;
		while (to < load->count && load->items[to].date == load->items[from].date &&
			slice_equal(load->items[to].person, load->items[from].person))
			to++;
		check_day(load, &load->items[from], to - from, diags);
	}
}
