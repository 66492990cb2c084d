#include "work/signal/screen_signal.h"
#include "model/record/event.h"
#include "model/record/signal.h"
#include "work/case/close_case.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/signal_event.h"
#include "work/shared/take_value.h"

static bool find_unscreened(struct context *context, struct slice named, struct record *signal)
{
	char day[DATE_TEXT_SIZE];
	size_t count;

	if (!find_signal(context, named, signal))
		return false;
	const struct signal_event *events =
		signal_events(record_as_signal(signal), DATE_NONE, context->arena, &count);
	return count == 0 ||
	       diag_add(context->diags, SEVERITY_ERROR, "screened", NULL,
		       _("%s was already screened: %s %s (a mistake is taken back by signal-log "
			 "--undo)"),
		       slice_text(signal->stem), date_format(events[count - 1].date, day),
		       signal_words[events[count - 1].word].code);
}

/* WORD[:DETAIL] in its parts, and whether the case stands where it belongs. */
static bool check_request(struct context *context, const struct screen_signal_request *request,
	enum signal_word *word, struct slice *detail)
{
	struct slice outcome = request->outcome;
	size_t colon = slice_find(outcome, ':', 0);
	struct slice code = arena_copy(context->arena, slice_part(outcome, 0, colon));

	if (!option_need(context, outcome.data != NULL, "outcome",
		    "opened, joined, advice-only, passed-on[:TO], declined[:REASON]"))
		return false;
	if (!understand_word(context, "outcome", signal_words, code, &code))
		return false;
	size_t found = word_find(signal_words, code);
	if (found == SIZE_MAX)
		return diag_unknown(context->diags, SEVERITY_ERROR,
			&(struct unknown){ "word", NULL,
				word_nearest(signal_words, code, context->arena), NULL },
			_("--outcome: '%s' is none of: %s"), slice_text(code),
			slice_text(word_codes(signal_words, context->arena)));
	*word = (enum signal_word)found;
	*detail = slice_part(outcome, colon + 1, outcome.length);
	if (*word == SIGNAL_OPENED || *word == SIGNAL_JOINED)
		return option_need(context, request->case_named.data != NULL, "case",
			_("the case that it opened or was joined to"));
	return option_refuse(context, request->case_named.data != NULL, "case",
		arena_format(context->arena, "--outcome %s", slice_text(outcome)).data);
}

/* News on a closed case must reach somebody: the case is opened again, or another one meant. */
static bool check_case(struct context *context, const struct screen_signal_request *request,
	enum signal_word word, const struct record *signal, struct slice folder)
{
	struct case_file file;
	char day[DATE_TEXT_SIZE];

	if (word != SIGNAL_JOINED)
		return option_refuse(context, request->reopen, "reopen",
			arena_format(context->arena, "--outcome %s", signal_words[word].code).data);
	if (!load_case_to_change(context, store_case_id(folder), &file))
		return false;
	day_number closed = case_file_closed(&file, INT32_MAX);
	if (!slice_is_empty(file.facts->continued_in))
		return diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
			_("case %s is continued in %s (name that case)"), slice_text(file.id),
			slice_text(file.facts->continued_in));
	if (closed == DATE_NONE)
		return option_refuse(context, request->reopen, "reopen", _("an open case"));
	if (!request->reopen)
		return diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
			_("case %s is closed since %s (open it again with --reopen, or name "
			  "another case)"),
			slice_text(file.id), date_format(closed, day));
	return add_reopenings(context, &file,
		arena_format(context->arena, _("A new signal: %s\n"), slice_text(signal->stem)));
}

bool screen_signal(
	struct context *context, struct slice named, const struct screen_signal_request *request)
{
	struct slice folder = { 0 }, detail = { 0 };
	enum signal_word word = SIGNAL_DECLINED;
	struct record signal;

	if (!check_request(context, request, &word, &detail) ||
		!find_unscreened(context, named, &signal) ||
		(request->case_named.data != NULL &&
			!find_case(context, request->case_named, true, &folder)) ||
		!check_case(context, request, word, &signal, folder) ||
		!add_signal_event(context, &signal, word,
			folder.data == NULL ? detail : store_case_id(folder)))
		return false;
	buf_clear(&context->output);
	buf_format(&context->output, "%s\n", slice_text(signal.stem));
	return save(
		context, arena_format(context->arena, "Screen %s", slice_text(signal.stem)).data);
}

bool open_signal(
	struct context *context, struct slice named, const struct open_case_request *request)
{
	struct record signal;
	struct slice id;

	if (!find_unscreened(context, named, &signal) || !add_case(context, request, &signal, &id))
		return false;
	return save(context, arena_format(context->arena, "Open case %s of %s", slice_text(id),
				     slice_text(signal.stem))
				     .data);
}

bool undo_signal(struct context *context, struct slice named)
{
	struct record signal;
	struct front_edit edit;
	size_t count;

	if (!find_signal(context, named, &signal))
		return false;
	const struct signal_event *events =
		signal_events(record_as_signal(&signal), DATE_NONE, context->arena, &count);
	if (count == 0)
		return diag_add(context->diags, SEVERITY_ERROR, "undone", NULL,
			_("%s has no event to undo (it waits to be screened)"),
			slice_text(signal.stem));
	const struct signal_event *last = &events[count - 1];
	struct event_text undone = { last->date, slice_from(signal_words[last->word].code),
		last->detail };
	front_edit_begin(&edit, context, &signal);
	front_edit_append(&edit, schema_find(&signal_schema, slice_from("events")),
		event_undo_text(&undone, context->date, context->arena));
	front_edit_end(&edit, RING_CASES);
	buf_format(&context->output, "%s\n", slice_text(signal.stem));
	return save(context,
		arena_format(context->arena, "Undo the last event of %s", slice_text(signal.stem))
			.data);
}
