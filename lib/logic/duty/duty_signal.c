#include "logic/duty/duty_look.h"
#include "model/record/signal.h"

static long days_to_screen(const struct settings *settings, struct slice urgency)
{
	if (slice_equals(urgency, "now"))
		return settings->screen_now_days;
	if (slice_equals(urgency, "weeks"))
		return settings->screen_weeks_days;
	return settings->screen_days;
}

void duties_signal_unscreened(const struct duty_look *look)
{
	const struct settings *settings = &look->books->platform->settings;
	for (size_t i = 0; i < look->platform->signal_count; i++) {
		const struct record *record = &look->platform->signals[i];
		const struct signal_record *signal = record_as_signal(record);
		size_t count = 0;
		if (!signal || record->date > look->books->today)
			continue;
		signal_events(signal, look->books->today, look->arena, &count);
		if (count > 0)
			continue;
		struct duty *duty = duty_add(look, record->stem, (struct slice){ 0 }, record->date,
			record->date + (day_number)days_to_screen(settings, signal->urgency));
		duty->first = slice_equals(signal->urgency, "now");
	}
}

/* The first day on which the signal came to the case in this way, by an event that stands;
 * DATE_NONE: it did not. */
static day_number came_on(
	const struct duty_look *look, const struct record *record, enum signal_word way)
{
	const struct signal_record *signal = record_as_signal(record);
	size_t count = 0;
	if (!signal || record->date > look->books->today)
		return DATE_NONE;
	const struct signal_event *events =
		signal_events(signal, look->books->today, look->arena, &count);
	for (size_t i = 0; i < count; i++)
		if (events[i].word == way &&
			slice_equal(signal_event_case(&events[i]), look->file->id))
			return events[i].date;
	return DATE_NONE;
}

/* A case that goes on in another says of no day that it does: what was joined behind its last
 * record was joined when nobody looked into it any more. */
static bool was_continued(const struct case_file *file, day_number day)
{
	const struct case_facts *facts = file->facts;
	day_number last = facts->opened;
	for (size_t i = 0; i < file->record_count; i++)
		last = file->records[i].date > last ? file->records[i].date : last;
	for (size_t i = 0; i < file->assessment_count; i++)
		last = file->assessments[i].date > last ? file->assessments[i].date : last;
	return !slice_is_empty(facts->continued_in) && day > last;
}

/* Whether the case was closed, erased or continued elsewhere on the day and has not been reopened
 * since. */
static bool is_closed_since(const struct duty_look *look, day_number day)
{
	const struct case_file *file = look->file;
	const struct erased_stub *stub = record_as_stub(&file->facts_record);
	if (!file->facts)
		return stub && stub->erased <= day;
	const struct record *closing = case_file_closing(file, day);
	return was_continued(file, day) ||
	       (closing && case_file_closing(file, look->books->today) == closing);
}

void duties_signal_closed_case(const struct duty_look *look)
{
	for (size_t i = 0; i < look->of->signal_count; i++) {
		const struct record *signal = look->of->signals[i];
		day_number joined = came_on(look, signal, SIGNAL_JOINED);
		if (joined != DATE_NONE && is_closed_since(look, joined))
			duty_add(look, signal->stem, (struct slice){ 0 }, joined, joined);
	}
}

/* Whether the case was opened from a signal that could not wait. */
static bool opened_at_once(const struct duty_look *look, const struct record *signal)
{
	return came_on(look, signal, SIGNAL_OPENED) != DATE_NONE &&
	       slice_equals(record_as_signal(signal)->urgency, "now");
}

/* Whether something of that day and time is after the signal: on its day only with the later of two
 * times that are known, or where the case did not stand before. */
static bool is_after(const struct duty_look *look, const struct record *signal, day_number day,
	struct slice time)
{
	enum { TIME_LENGTH = 5 /* HH:MM, of a range the beginning */ };
	struct slice signalled = slice_part(record_common(signal)->time, 0, TIME_LENGTH);
	if (day > look->books->today)
		return false;
	if (day != signal->date)
		return day > signal->date;
	if (opened_at_once(look, signal))
		return true;
	return !slice_is_empty(signalled) && !slice_is_empty(time) &&
	       slice_compare(slice_part(time, 0, TIME_LENGTH), signalled) > 0;
}

static bool is_answered(const struct duty_look *look, const struct record *signal)
{
	const struct case_file *file = look->file;
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (duty_is_contact(look, record) &&
			is_after(look, signal, record->date, record_common(record)->time))
			return true;
	}
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		if (assessment_in_force(file->assessments, file->assessment_count, i) &&
			is_after(look, signal, assessment->date, assessment->about.common.time))
			return true;
	}
	return false;
}

void duties_signal_again(const struct duty_look *look)
{
	for (size_t i = 0; i < look->of->signal_count; i++) {
		const struct record *signal = look->of->signals[i];
		bool urgent = opened_at_once(look, signal);
		if ((!urgent && came_on(look, signal, SIGNAL_JOINED) == DATE_NONE) ||
			is_answered(look, signal))
			continue;
		struct duty *duty =
			duty_add(look, signal->stem, (struct slice){ 0 }, signal->date, DATE_NONE);
		duty->first = urgent;
	}
}
