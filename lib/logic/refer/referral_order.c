#include "logic/refer/referral_order.h"
#include "base/translate.h"

enum { STATE_COUNT = REFERRAL_FAILED + 1 };

/* Which words may follow a state, as bits. That waitlisted stands once is seen apart. */
static const unsigned followers[STATE_COUNT] = {
	[REFERRAL_REQUESTED] = 1U << REFERRAL_WAITLISTED | 1U << REFERRAL_ACCEPTED |
			       1U << REFERRAL_STARTED | 1U << REFERRAL_REJECTED |
			       1U << REFERRAL_CANCELLED,
	[REFERRAL_WAITLISTED] = 1U << REFERRAL_ACCEPTED | 1U << REFERRAL_STARTED |
				1U << REFERRAL_REJECTED | 1U << REFERRAL_CANCELLED,
	[REFERRAL_ACCEPTED] = 1U << REFERRAL_WAITLISTED | 1U << REFERRAL_STARTED |
			      1U << REFERRAL_CANCELLED | 1U << REFERRAL_FAILED,
	[REFERRAL_STARTED] =
		1U << REFERRAL_COMPLETED | 1U << REFERRAL_CANCELLED | 1U << REFERRAL_FAILED,
};

enum referral_state referral_state_of(const struct referral_event *events, size_t count)
{
	return count == 0 ? REFERRAL_REQUESTED : events[count - 1].word;
}

const struct referral_event *referral_other_end(const struct referral_event *events, size_t count)
{
	for (size_t i = 0; i + 1 < count; i++)
		if (referral_state_is_end(events[i].word))
			return &events[i];
	return NULL;
}

static bool has_waited(const struct referral_event *events, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (events[i].word == REFERRAL_WAITLISTED)
			return true;
	return false;
}

static unsigned followers_of(const struct referral_event *events, size_t count)
{
	unsigned words = followers[referral_state_of(events, count)];

	return has_waited(events, count) ? words & ~(1U << REFERRAL_WAITLISTED) : words;
}

size_t referral_order_fault(const struct referral_event *events, size_t count)
{
	size_t at = 0;

	while (at < count && followers_of(events, at) & 1U << events[at].word)
		at++;
	return at;
}

/* Who is to act next, for people; NULL after an end. */
static const char *who_acts(enum referral_state state)
{
	static const char *const who[STATE_COUNT] = {
		[REFERRAL_REQUESTED] = N_("the service answers"),
		[REFERRAL_WAITLISTED] = N_("the service offers a place"),
		[REFERRAL_ACCEPTED] = N_("the service and the family begin"),
		[REFERRAL_STARTED] = N_("the case manager says what came of it"),
	};

	return who[state] == NULL ? NULL : translate(who[state]);
}

struct slice referral_next_text(
	const struct referral_event *events, size_t count, struct arena *arena)
{
	unsigned words = followers_of(events, count);
	const char *who = who_acts(referral_state_of(events, count));
	struct slice text = slice_from("");

	if (who == NULL)
		return (struct slice){ 0 };
	for (size_t i = 0; i < STATE_COUNT; i++)
		if (words & 1U << i)
			text = arena_format(arena, "%s%s%s", text.data, text.length > 0 ? ", " : "",
				referral_states[i].code);
	return arena_format(arena, "%s; %s", text.data, who);
}

/* Nothing follows an end: what ended it, and what is possible now. */
static bool report_end(
	const struct referral_event *end, const struct position *position, struct diag_list *diags)
{
	char day[DATE_TEXT_SIZE];
	struct slice detail = referral_detail_label(end->word, end->detail);

	return diag_add(diags, SEVERITY_ERROR, "event-order", position,
		_("the referral ended on %s (%s: %s; go on with refer --again, or take a mistake "
		  "back with refer --update REFERRAL undone)"),
		date_format(end->date, day), translate(referral_states[end->word].label),
		slice_text(detail));
}

bool referral_order_report(const struct referral_event *events, size_t fault,
	const struct position *position, struct diag_list *diags)
{
	const char *word = referral_states[events[fault].word].code;
	enum referral_state state = referral_state_of(events, fault);
	const char *before = referral_states[state].code;

	if (referral_state_is_end(state))
		return report_end(&events[fault - 1], position, diags);
	struct slice right = referral_next_text(events, fault, diags->arena);
	if (events[fault].word == state)
		return diag_add(diags, SEVERITY_ERROR, "event-order", position,
			_("'%s' stands there already (after it: %s)"), word, right.data);
	if (events[fault].word == REFERRAL_WAITLISTED && has_waited(events, fault))
		return diag_add(diags, SEVERITY_ERROR, "event-order", position,
			_("'%s' stands twice (once; after '%s': %s)"), word, before, right.data);
	return diag_add(diags, SEVERITY_ERROR, "event-order", position,
		_("'%s' does not follow '%s' (%s)"), word, before, right.data);
}

/* The place of an event in the file, where they may stand in another order. */
static struct position event_position(
	const struct record *record, const struct referral_event *event, struct arena *arena)
{
	const struct front_entry *entry = front_matter_find(&record->front, "events");
	struct diag_list unheard;

	diag_list_init(&unheard, arena);
	for (size_t i = 0; entry != NULL && i < entry->count; i++) {
		struct referral_event read;
		if (referral_event_read(entry->values[i].text, NULL, &unheard, &read) &&
			read.date == event->date && read.word == event->word &&
			slice_equal(read.detail, event->detail))
			return front_matter_position(&record->front, &entry->values[i]);
	}
	return (struct position){ .file = record->shown };
}

/* Which end is true only people know. */
static bool report_two_ends(const struct record *record, const struct referral_event *one,
	const struct referral_event *other, struct arena *arena, struct diag_list *diags)
{
	struct position position = event_position(record, other, arena);
	struct slice id = record_as_referral(record)->common.case_id;
	char day[DATE_TEXT_SIZE], other_day[DATE_TEXT_SIZE];

	return diag_add(diags, SEVERITY_ERROR, "event-order", &position,
		_("the referral has two ends: %s on %s, %s on %s (take back the wrong one: refer "
		  "--update %.*s/%.*s undone:%s, or undone:%s)"),
		translate(referral_states[one->word].label), date_format(one->date, day),
		translate(referral_states[other->word].label), date_format(other->date, other_day),
		(int)id.length, id.data, (int)record->stem.length, record->stem.data,
		referral_states[one->word].code, referral_states[other->word].code);
}

bool referral_order_check(const struct record *record, struct arena *arena, struct diag_list *diags)
{
	size_t count;
	struct referral_event *events = referral_events(record_as_referral(record), arena, &count);
	size_t fault = referral_order_fault(events, count);
	const struct referral_event *other = referral_other_end(events, count);

	if (fault == count)
		return true;
	if (other != NULL && referral_state_is_end(events[count - 1].word))
		return report_two_ends(record, other, &events[count - 1], arena, diags);
	struct position position = event_position(record, &events[fault], arena);
	return referral_order_report(events, fault, &position, diags);
}
