#include "model/record/event.h"
#include "base/translate.h"

const char EVENT_UNDONE[] = "undone";

bool event_split(struct slice text, const struct position *position, struct diag_list *diags,
	struct event_text *event)
{
	size_t date_end = slice_find(text, ' ', 0);
	size_t word_end = slice_find(text, ' ', date_end + 1);
	struct slice date = slice_part(text, 0, date_end);
	event->word = slice_part(text, date_end + 1, word_end - (date_end + 1));
	event->detail = slice_part(text, word_end + 1, text.length);
	if (slice_is_empty(event->word))
		event->word = text;
	if (date_parse(date, &event->date))
		return true;
	return diag_add(diags, SEVERITY_ERROR, "event", position,
		_("an event begins with '%s' (a day of the calendar as YYYY-MM-DD)"),
		slice_text(arena_copy(diags->arena, date)));
}

/* What a line voids: an event's text, whose detail may be left out; absent for a line that is an
 * event itself. */
static struct slice voided_by(struct slice text, struct diag_list *unheard)
{
	struct event_text event;
	if (event_split(text, NULL, unheard, &event) && slice_equals(event.word, EVENT_UNDONE))
		return event.detail;
	return (struct slice){ 0 };
}

static bool is_voided(struct slice text, struct slice voided)
{
	if (!slice_starts(text, slice_text(voided)))
		return false;
	size_t date_end = slice_find(voided, ' ', 0);
	bool has_detail = slice_find(voided, ' ', date_end + 1) < voided.length;
	return text.length == voided.length ||
	       (!has_detail && text.data[voided.length] == ' ' && date_end < voided.length);
}

static day_number day_of(struct slice text, struct diag_list *unheard)
{
	struct event_text event;
	return event_split(text, NULL, unheard, &event) ? event.date : DATE_NONE;
}

static bool stands(const struct slice_list *events, struct slice text, day_number day,
	struct diag_list *unheard)
{
	if (voided_by(text, unheard).data)
		return false;
	for (size_t i = 0; i < events->count; i++) {
		struct slice voided = voided_by(events->items[i], unheard);
		if (voided.data && (day == DATE_NONE || day_of(events->items[i], unheard) <= day) &&
			is_voided(text, arena_copy(unheard->arena, voided)))
			return false;
	}
	return day == DATE_NONE || day_of(text, unheard) <= day;
}

struct slice_list events_standing(
	const struct slice_list *events, day_number day, struct arena *arena)
{
	struct slice_list standing = { 0 };
	struct diag_list unheard; /* what is wrong was said when the record was read */
	diag_list_init(&unheard, arena);
	for (size_t i = 0; i < events->count; i++) {
		if (stands(events, events->items[i], day, &unheard))
			slice_list_add(&standing, arena, events->items[i]);
	}
	return standing;
}

struct slice event_undo_text(const struct event_text *event, day_number day, struct arena *arena)
{
	char today[DATE_TEXT_SIZE], then[DATE_TEXT_SIZE];
	return arena_format(arena, "%s %s %s %.*s%s%.*s", date_format(day, today), EVENT_UNDONE,
		date_format(event->date, then), (int)event->word.length, slice_text(event->word),
		event->detail.length > 0 ? " " : "", (int)event->detail.length,
		slice_text(event->detail));
}

bool event_check_new(const struct slice_list *events, struct slice text, struct diag_list *diags)
{
	struct diag_list unheard;
	diag_list_init(&unheard, diags->arena);
	if (voided_by(text, &unheard).data || stands(events, text, DATE_NONE, &unheard))
		return true;
	return diag_add(diags, SEVERITY_ERROR, "undone", NULL,
		_("'%s' was undone (remove that line from the file to record it again)"),
		slice_text(text));
}

static bool check_undone(const struct front_entry *events, struct slice text,
	const struct position *position, struct diag_list *diags)
{
	struct diag_list unheard;
	diag_list_init(&unheard, diags->arena);
	struct slice voided = voided_by(text, &unheard);
	if (!voided.data)
		return true;
	voided = arena_copy(diags->arena, voided);
	if (day_of(voided, &unheard) > day_of(text, &unheard))
		return diag_add(diags, SEVERITY_ERROR, "undone", position,
			_("'%s' is undone before it happened (that day or later)"), voided.data);
	for (size_t i = 0; i < events->count; i++) {
		if (is_voided(events->values[i].text, voided))
			return true;
	}
	return diag_add(diags, SEVERITY_ERROR, "undone", position,
		_("there is no event '%s' to undo (DATE undone and the event as it stands)"),
		voided.data);
}

bool events_check_undone(const struct record *record, struct diag_list *diags)
{
	const struct front_entry *events = front_matter_find(&record->front, "events");
	bool fine = true;
	for (size_t i = 0; events && i < events->count; i++) {
		struct position position =
			front_matter_position(&record->front, &events->values[i]);
		fine = check_undone(events, events->values[i].text, &position, diags) && fine;
	}
	return fine;
}
