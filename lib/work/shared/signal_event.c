#include "work/shared/signal_event.h"
#include "model/record/event.h"
#include "work/shared/edit_front.h"

bool add_signal_event(struct context *context, const struct record *signal, enum signal_word word,
	struct slice detail)
{
	struct signal_event event;
	struct front_edit edit;
	char day[DATE_TEXT_SIZE];
	struct slice text = arena_format(context->arena, "%s %s%s%.*s",
		date_format(context->date, day), signal_words[word].code,
		detail.length > 0 ? " " : "", (int)detail.length, slice_text(detail));

	if (!signal_event_read(text, NULL, context->diags, &event) ||
		!event_check_new(&record_as_signal(signal)->events, text, context->diags))
		return false;
	front_edit_begin(&edit, context, signal);
	front_edit_append(&edit, schema_find(&signal_schema, slice_from("events")), text);
	front_edit_end(&edit, RING_CASES);
	return true;
}
