#include "work/signal/list_signals.h"
#include "base/array.h"
#include "model/record/signal.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"

static const struct column columns[] = {
	{ .name = "signal", .title = N_("signal") },
	{ .name = "date" },
	{ .name = "source", .title = N_("source"), .flexible = true },
	{ .name = "channel" },
	{ .name = "urgency", .title = N_("urgency"), .flexible = true },
	{ .name = "reasons", .title = N_("reasons"), .flexible = true },
	{ .name = "events", .title = N_("outcome"), .flexible = true },
	{ .name = "cases", .title = N_("case") },
};

static bool names_case(const struct signal_event *events, size_t count, struct slice id)
{
	for (size_t i = 0; i < count; i++)
		if (slice_equal(signal_event_case(&events[i]), id))
			return true;
	return false;
}

/* `id`: of the case whose signals are listed; absent: of any. */
static bool is_asked_for(const struct list_signals_request *request, struct slice id,
	const struct record *record, struct arena *arena)
{
	const struct signal_record *signal = record_as_signal(record);
	size_t count = 0;

	if (signal == NULL)
		return false;
	const struct signal_event *events = signal_events(signal, DATE_NONE, arena, &count);
	return (!request->unscreened || count == 0) &&
	       (id.data == NULL || names_case(events, count, id)) &&
	       (request->since == DATE_NONE || record->date >= request->since) &&
	       (request->until == DATE_NONE || record->date <= request->until);
}

static const struct value *codes(struct arena *arena, const struct slice_list *list)
{
	struct value *value = value_list(arena);

	for (size_t i = 0; i < list->count; i++)
		value_append(value, arena, value_text(arena, list->items[i]));
	return value;
}

/* The events that stand, as they stand in the file, or in words; and the cases they name. */
static void set_events(
	struct value *row, struct arena *arena, const struct signal_record *signal, bool in_words)
{
	struct value *texts = value_list(arena), *cases = value_list(arena);
	char day[DATE_TEXT_SIZE];
	size_t count;
	const struct signal_event *events = signal_events(signal, DATE_NONE, arena, &count);

	for (size_t i = 0; i < count; i++) {
		const struct word *word = &signal_words[events[i].word];
		struct slice id = signal_event_case(&events[i]);
		bool has_detail = events[i].detail.data != NULL && !(in_words && id.data != NULL);
		value_append(texts, arena,
			value_text(arena,
				arena_format(arena, "%s %s%s%s", date_format(events[i].date, day),
					in_words ? translate(word->label) : word->code,
					has_detail ? " " : "",
					has_detail ? slice_text(events[i].detail) : "")));
		if (id.data != NULL)
			value_append(cases, arena, value_text(arena, id));
	}
	value_set(row, arena, "events", texts);
	if (!in_words)
		value_set(row, arena, "cases", cases);
}

static const struct value *row(struct arena *arena, const struct record *record)
{
	const struct signal_record *signal = record_as_signal(record);
	struct value *row = value_object(arena);

	value_set(row, arena, "signal", value_text(arena, record->stem));
	value_set(row, arena, "date", value_date(arena, record->date));
	value_set(row, arena, "source", value_text(arena, signal->source));
	value_set(row, arena, "channel", value_text(arena, signal->channel));
	value_set(row, arena, "urgency", value_text(arena, signal->urgency));
	value_set(row, arena, "reasons", codes(arena, &signal->reasons));
	set_events(row, arena, signal, false);
	return row;
}

static const struct value *label(
	struct context *context, const struct word *words, struct slice code)
{
	return value_text(
		context->arena, code.data == NULL ? code : slice_from(word_label(words, code)));
}

/* The words for the codes. */
static const struct value *shown_row(struct context *context, const struct signal_record *signal)
{
	const struct platform *platform = &context->platform;
	struct arena *arena = context->arena;
	struct value *row = value_object(arena);
	struct slice_list reasons = { 0 };

	for (size_t i = 0; i < signal->reasons.count; i++)
		slice_list_add(&reasons, arena,
			platform_label(platform, VOCABULARY_REASONS, signal->reasons.items[i],
				context->language));
	value_set(row, arena, "source",
		value_text(arena, platform_label(platform, VOCABULARY_SOURCES, signal->source,
					  context->language)));
	value_set(row, arena, "channel", label(context, signal_channels, signal->channel));
	value_set(row, arena, "urgency", label(context, signal_urgencies, signal->urgency));
	value_set(row, arena, "reasons", codes(arena, &reasons));
	set_events(row, arena, signal, true);
	return row;
}

bool list_signals(
	struct context *context, const struct list_signals_request *request, struct table *table)
{
	struct value *rows = value_list(context->arena), *shown = value_list(context->arena);
	struct slice folder = { 0 }, id = { 0 };
	struct record_list signals;

	if (store_need(&context->store, RING_CASES, context->diags) == NULL ||
		!load_platform(context, PLATFORM_VOCABULARIES) ||
		(request->case_named.data != NULL &&
			!find_case(context, request->case_named, false, &folder)) ||
		!load_records(context, HOME_SIGNALS, &signals))
		return false;
	if (folder.data != NULL)
		id = store_case_id(folder);
	for (size_t i = 0; i < signals.count; i++) {
		if (!is_asked_for(request, id, &signals.items[i], context->arena))
			continue;
		value_append(rows, context->arena, row(context->arena, &signals.items[i]));
		value_append(shown, context->arena,
			shown_row(context, record_as_signal(&signals.items[i])));
	}
	context->answer_is_no = rows->count == 0;
	*table = (struct table){ .name = "signals",
		.columns = columns,
		.column_count = ARRAY_LEN(columns),
		.rows = rows,
		.shown = shown };
	return true;
}
