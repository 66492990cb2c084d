#include "model/record/referral.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/record/event.h"
#include <stdlib.h>

const struct word referral_states[] = {
	{ "requested", N_("requested") },
	{ "waitlisted", N_("on a waiting list") },
	{ "accepted", N_("accepted") },
	{ "started", N_("started") },
	{ "completed", N_("completed") },
	{ "rejected", N_("rejected") },
	{ "cancelled", N_("cancelled") },
	{ "failed", N_("failed") },
	{ NULL, NULL },
};

const struct word referral_outcomes[] = {
	{ "helped", N_("helped") },
	{ "partly", N_("helped partly") },
	{ "not-helped", N_("did not help") },
	{ "unknown", N_("unknown") },
	{ NULL, NULL },
};

const struct word referral_reasons[] = {
	{ "no-capacity", N_("no free place") },
	{ "not-eligible", N_("not eligible") },
	{ "no-contact", N_("contact lost") },
	{ "family-declined", N_("the family declined") },
	{ "too-far", N_("too far") },
	{ "waited-too-long", N_("waited too long") },
	{ "moved", N_("moved") },
	{ "language", N_("language") },
	{ "cost", N_("cost") },
	{ "other", N_("other") },
	{ NULL, NULL },
};

/* Which words stand behind the word of an event; NULL: none. */
static const struct word *details_of(enum referral_state word)
{
	static const struct word *const details[] = {
		[REFERRAL_COMPLETED] = referral_outcomes,
		[REFERRAL_REJECTED] = referral_reasons,
		[REFERRAL_CANCELLED] = referral_reasons,
		[REFERRAL_FAILED] = referral_reasons,
	};
	return details[word];
}

const struct word *referral_details(struct slice word)
{
	size_t found = word_find(referral_states, word);
	return found == SIZE_MAX ? NULL : details_of((enum referral_state)found);
}

struct slice referral_detail_label(enum referral_state word, struct slice detail)
{
	const struct word *words = details_of(word);
	return detail.data == NULL || words == NULL ? detail
						    : slice_from(word_label(words, detail));
}

/* The word of an event: `requested` is none, the record's date says it. */
static bool find_state(struct slice text, enum referral_state *state)
{
	for (size_t i = REFERRAL_WAITLISTED; referral_states[i].code; i++) {
		if (slice_equals(text, referral_states[i].code)) {
			*state = (enum referral_state)i;
			return true;
		}
	}
	return false;
}

static bool wrong_event(const struct position *position, struct diag_list *diags,
	struct slice value, const char *wrong, const struct word *right)
{
	struct slice shown = arena_copy(diags->arena, value);
	struct slice words = word_codes(right, diags->arena);
	return diag_add(diags, SEVERITY_ERROR, "event", position, _("'%s' %s (%s)"),
		slice_text(shown), wrong, slice_text(words));
}

static bool read_detail(struct slice detail, const struct position *position,
	struct diag_list *diags, struct referral_event *event)
{
	const struct word *words = details_of(event->word);
	const char *word = referral_states[event->word].code;
	if (!words && detail.length > 0)
		return diag_add(diags, SEVERITY_ERROR, "event", position,
			_("nothing stands behind '%s' (DATE %s)"), word, word);
	if (!words)
		return true;
	if (slice_is_empty(detail))
		return wrong_event(position, diags, slice_from(word),
			_("needs one more word, why or with which outcome"), words);
	if (!word_is_known(words, detail))
		return wrong_event(position, diags, detail,
			event->word == REFERRAL_COMPLETED ? _("is no outcome") : _("is no reason"),
			words);
	event->detail = detail;
	return true;
}

/* The words and the detail behind the date; of what is undone the detail may be left out. */
static bool read_word(const struct event_text *text, bool needs_detail,
	const struct position *position, struct diag_list *diags, struct referral_event *event)
{
	if (!find_state(text->word, &event->word))
		return wrong_event(position, diags, text->word, _("is no event of a referral"),
			&referral_states[REFERRAL_WAITLISTED]);
	return (!needs_detail && slice_is_empty(text->detail)) ||
	       read_detail(text->detail, position, diags, event);
}

bool referral_event_read(struct slice text, const struct position *position,
	struct diag_list *diags, struct referral_event *event)
{
	struct event_text split;
	*event = (struct referral_event){ 0 };
	if (!event_split(text, position, diags, &split))
		return false;
	event->date = split.date;
	event->undone = slice_equals(split.word, EVENT_UNDONE);
	if (!event->undone)
		return read_word(&split, true, position, diags, event);
	return event_split(split.detail, position, diags, &split) &&
	       read_word(&split, false, position, diags, event);
}

static bool check_event(struct slice text, const struct position *position, struct diag_list *diags)
{
	struct referral_event event;
	return referral_event_read(text, position, diags, &event);
}

static const struct field referral_fields[] = {
	{ .name = "service",
		.type = FIELD_SERVICE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct referral, service) },
	{ .name = "need",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct referral, need),
		.of = "needs" },
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct referral, by) },
	{ .name = "for",
		.type = FIELD_MEMBER,
		.flags = FIELD_REQUIRED | FIELD_LIST,
		.offset = offsetof(struct referral, members) },
	{ .name = "consent",
		.type = FIELD_STEM,
		.offset = offsetof(struct referral, consent),
		.kind = RECORD_CONSENT },
	{ .name = "without-consent",
		.type = FIELD_TEXT,
		.offset = offsetof(struct referral, without_consent) },
	{ .name = "after",
		.type = FIELD_STEM,
		.offset = offsetof(struct referral, after),
		.kind = RECORD_REFERRAL },
	{ .name = "accompanied",
		.type = FIELD_BOOLEAN,
		.offset = offsetof(struct referral, accompanied) },
	{ .name = "quoted-wait",
		.type = FIELD_INTEGER,
		.flags = FIELD_DAYS,
		.offset = offsetof(struct referral, quoted_wait),
		.min = 0,
		.max = FIELD_DAYS_MOST },
	{ .name = "place", .type = FIELD_PLACE, .offset = offsetof(struct referral, place) },
	{ .name = "events",
		.type = FIELD_EVENT,
		.flags = FIELD_LIST | FIELD_STANDS,
		.offset = offsetof(struct referral, events),
		.check_event = check_event },
};
const struct schema referral_schema = { .name = "referral",
	.base = &record_common_schema,
	.fields = referral_fields,
	.count = ARRAY_LEN(referral_fields),
	.size = sizeof(struct referral) };

const struct referral *record_as_referral(const struct record *record)
{
	return record_fields(record, RECORD_REFERRAL);
}

static int compare_events(const void *a, const void *b)
{
	const struct referral_event *one = a;
	const struct referral_event *other = b;
	if (one->date != other->date)
		return one->date < other->date ? -1 : 1;
	return (one->word > other->word) - (one->word < other->word);
}

struct referral_event *referral_events(
	const struct referral *referral, struct arena *arena, size_t *count)
{
	struct diag_list diags; /* what is wrong was said when the record was read */
	struct slice_list texts = events_standing(&referral->events, DATE_NONE, arena);
	struct referral_event *events = arena_take(arena, texts.count, sizeof *events);
	diag_list_init(&diags, arena);
	*count = 0;
	for (size_t i = 0; i < texts.count; i++) {
		if (referral_event_read(texts.items[i], NULL, &diags, &events[*count]))
			++*count;
	}
	if (*count > 0)
		qsort(events, *count, sizeof *events, compare_events);
	return events;
}

bool referral_state_is_end(enum referral_state state)
{
	return state >= REFERRAL_COMPLETED;
}
