#include "model/record/signal.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/record/event.h"
#include <stdlib.h>

const struct word signal_channels[] = {
	{ "person", N_("person") },
	{ "phone", N_("telephone") },
	{ "e-mail", N_("e-mail") },
	{ "letter", N_("letter") },
	{ "own-search", N_("own search") },
	{ NULL, NULL },
};

const struct word signal_urgencies[] = {
	{ "now", N_("now") },
	{ "days", N_("within days") },
	{ "weeks", N_("within weeks") },
	{ NULL, NULL },
};

const struct word signal_words[] = {
	{ "opened", N_("case opened") },
	{ "joined", N_("joined to a case") },
	{ "advice-only", N_("advice only") },
	{ "passed-on", N_("passed on") },
	{ "declined", N_("declined") },
	{ NULL, NULL },
};

static bool names_case(enum signal_word word)
{
	return word == SIGNAL_OPENED || word == SIGNAL_JOINED;
}

static bool wrong_detail(enum signal_word word, const struct position *position,
	struct diag_list *diags, const char *wrong, const char *right)
{
	return diag_add(diags, SEVERITY_ERROR, "event", position, _("'%s' %s (DATE %s%s)"),
		signal_words[word].code, wrong, signal_words[word].code, right);
}

static bool read_word(const struct event_text *text, const struct position *position,
	struct diag_list *diags, struct signal_event *event)
{
	size_t word = word_find(signal_words, text->word);
	if (word == SIZE_MAX)
		return diag_add(diags, SEVERITY_ERROR, "event", position,
			_("'%s' is no event of a signal (%s)"),
			slice_text(arena_copy(diags->arena, text->word)),
			slice_text(word_codes(signal_words, diags->arena)));
	event->word = (enum signal_word)word;
	if (slice_is_empty(text->detail))
		return event->undone || !names_case(event->word) ||
		       wrong_detail(event->word, position, diags, _("names no case"), " CASE");
	if (names_case(event->word) && !name_is_case(text->detail))
		return wrong_detail(
			event->word, position, diags, _("does not name a case by its id"), " CASE");
	if (event->word == SIGNAL_ADVICE_ONLY)
		return wrong_detail(event->word, position, diags, _("takes no detail"), "");
	event->detail = text->detail;
	return true;
}

bool signal_event_read(struct slice text, const struct position *position, struct diag_list *diags,
	struct signal_event *event)
{
	struct event_text split;
	*event = (struct signal_event){ 0 };
	if (!event_split(text, position, diags, &split))
		return false;
	event->date = split.date;
	event->undone = slice_equals(split.word, EVENT_UNDONE);
	return (!event->undone || event_split(split.detail, position, diags, &split)) &&
	       read_word(&split, position, diags, event);
}

static bool check_event(struct slice text, const struct position *position, struct diag_list *diags)
{
	struct signal_event event;
	return signal_event_read(text, position, diags, &event);
}

static struct slice case_of(struct slice text, struct diag_list *unheard)
{
	struct signal_event event;
	return signal_event_read(text, NULL, unheard, &event) ? signal_event_case(&event)
							      : (struct slice){ 0 };
}

static const struct field signal_fields[] = {
	{ .name = "source",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct signal_record, source),
		.of = "sources" },
	{ .name = "channel",
		.type = FIELD_WORD,
		.offset = offsetof(struct signal_record, channel),
		.words = signal_channels },
	{ .name = "reasons",
		.type = FIELD_CODE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct signal_record, reasons),
		.of = "reasons" },
	{ .name = "urgency",
		.type = FIELD_WORD,
		.offset = offsetof(struct signal_record, urgency),
		.words = signal_urgencies },
	{ .name = "events",
		.type = FIELD_EVENT,
		.flags = FIELD_LIST | FIELD_STANDS,
		.offset = offsetof(struct signal_record, events),
		.check_event = check_event,
		.event_case = case_of },
};
const struct schema signal_schema = { .name = "signal",
	.base = &record_common_schema,
	.fields = signal_fields,
	.count = ARRAY_LEN(signal_fields),
	.size = sizeof(struct signal_record) };

const struct signal_record *record_as_signal(const struct record *record)
{
	return record_fields(record, RECORD_SIGNAL);
}

static int compare_events(const void *a, const void *b)
{
	const struct signal_event *one = a;
	const struct signal_event *other = b;
	if (one->date != other->date)
		return one->date < other->date ? -1 : 1;
	if (one->word != other->word)
		return one->word < other->word ? -1 : 1;
	return slice_compare(one->detail, other->detail);
}

struct signal_event *signal_events(
	const struct signal_record *signal, day_number day, struct arena *arena, size_t *count)
{
	struct diag_list unheard; /* what is wrong was said when the record was read */
	struct slice_list texts = events_standing(&signal->events, day, arena);
	struct signal_event *events = arena_take(arena, texts.count, sizeof *events);
	diag_list_init(&unheard, arena);
	*count = 0;
	for (size_t i = 0; i < texts.count; i++) {
		if (signal_event_read(texts.items[i], NULL, &unheard, &events[*count]))
			++*count;
	}
	if (*count > 0)
		qsort(events, *count, sizeof *events, compare_events);
	return events;
}

struct slice signal_event_case(const struct signal_event *event)
{
	return names_case(event->word) ? event->detail : (struct slice){ 0 };
}

bool signal_check_events(const struct record *record, struct arena *arena, struct diag_list *diags)
{
	size_t count;
	struct position position = record_position(record, "events");
	signal_events(record_as_signal(record), DATE_NONE, arena, &count);
	return count < 2 ||
	       diag_add(diags, SEVERITY_WARNING, "signal-events", &position,
		       _("two events of this signal stand (undo one: DATE undone and the event)"));
}
