#include "logic/refer/referral_order.h"
#include "model/record/event.h"
#include "text/spoken.h"
#include "work/refer/refer.h"
#include "work/refer/refer_target.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

/* The last event that stands, or the last of that word, as the line of a day that voids it; absent
 * with a finding. */
static struct slice undo_text(
	struct context *context, const struct slice_list *events, struct slice word, day_number day)
{
	struct referral referral = { .events = *events };
	size_t count;
	const struct referral_event *sorted = referral_events(&referral, context->arena, &count);

	for (; count > 0; count--) {
		const struct referral_event *last = &sorted[count - 1];
		struct slice code = slice_from(referral_states[last->word].code);
		if (!slice_is_empty(word) && !slice_equal(word, code))
			continue;
		return event_undo_text(&(struct event_text){ last->date, code, last->detail }, day,
			context->arena);
	}
	if (slice_is_empty(word))
		diag_add(context->diags, SEVERITY_ERROR, "undone", NULL,
			_("the referral has no event to undo (it was only requested)"));
	else
		diag_add(context->diags, SEVERITY_ERROR, "undone", NULL,
			_("the referral has no event '%s' to undo"), slice_text(word));
	return (struct slice){ 0 };
}

/* The word and what stands behind it, by their labels too. */
static bool understand_event(struct context *context, struct slice *code, struct slice *detail)
{
	bool undoes = slice_equals(*code, EVENT_UNDONE);

	if (!undoes && !understand_word(context, "WORD", referral_states, *code, code))
		return false;
	const struct word *details = undoes ? referral_states : referral_details(*code);
	return details == NULL || understand_word(context, code->data, details, *detail, detail);
}

/* WORD[:DETAIL][=DATE] as the text of an event behind those, "DATE WORD DETAIL"; absent with a
 * finding. */
static struct slice event_text(
	struct context *context, const struct slice_list *events, struct slice given)
{
	size_t equals = slice_find(given, '=', 0);
	struct slice word = slice_part(given, 0, equals), date, code, detail;
	size_t colon = slice_find(word, ':', 0);
	day_number day = context->date;
	char text[DATE_TEXT_SIZE];
	struct referral_event event;

	date = slice_part(given, equals + 1, given.length);
	if (equals < given.length && !spoken_day(date, context->today, SPOKEN_PAST, &day)) {
		diag_add(context->diags, SEVERITY_USAGE, "date", NULL,
			_("'%s': '%s' is not a day (YYYY-MM-DD, 3. 7. 2023, yesterday, -3d)"),
			slice_text(given), slice_text(arena_copy(context->arena, date)));
		return (struct slice){ 0 };
	}
	code = arena_copy(context->arena, slice_part(word, 0, colon));
	detail = arena_copy(context->arena, slice_part(word, colon + 1, word.length));
	if (!understand_event(context, &code, &detail))
		return (struct slice){ 0 };
	if (slice_equals(code, EVENT_UNDONE))
		return undo_text(context, events, detail, day);
	struct slice event_line = arena_format(context->arena, "%s %s%s%s", date_format(day, text),
		code.data, detail.length > 0 ? " " : "", detail.data);
	if (!referral_event_read(event_line, NULL, context->diags, &event) ||
		!event_check_new(events, event_line, context->diags))
		return (struct slice){ 0 };
	return event_line;
}

/* The events of the record and the new ones, in `all`; the new ones alone in `texts`. */
static bool take_events(struct context *context, const struct record *record,
	const struct refer_target *target, struct slice_list *all, struct slice_list *texts)
{
	const struct slice_list *before = &record_as_referral(record)->events;
	bool good = true;

	for (size_t i = 0; i < before->count; i++)
		slice_list_add(all, context->arena, before->items[i]);
	for (size_t i = 0; i < target->rest_count; i++) {
		struct slice text = event_text(context, all, target->rest[i]);
		if (text.data == NULL) {
			good = false;
			continue;
		}
		slice_list_add(texts, context->arena, text);
		slice_list_add(all, context->arena, text);
	}
	return good;
}

/* Whether the events stand in a legal order together, and what may come next (absent: nothing). */
static bool check_order(struct context *context, const struct record *record,
	const struct slice_list *events, struct slice *next)
{
	struct referral referral = *record_as_referral(record);
	size_t count;

	referral.events = *events;
	struct referral_event *sorted = referral_events(&referral, context->arena, &count);
	size_t fault = referral_order_fault(sorted, count);
	if (fault < count)
		return referral_order_report(sorted, fault, NULL, context->diags);
	*next = referral_next_text(sorted, count, context->arena);
	return true;
}

/* The service stopped, and the family may still wait there. An end may be written down. */
static void warn_of_service(
	struct context *context, const struct record *record, const struct slice_list *texts)
{
	const struct service *service;
	struct diag_list unheard;
	struct referral_event event;

	diag_list_init(&unheard, context->arena);
	if (!load_platform(context, PLATFORM_SERVICES))
		return;
	service = platform_real_service(&context->platform, record_as_referral(record)->service);
	if (!service_is_stopped(service))
		return;
	for (size_t i = 0; i < texts->count; i++)
		if (referral_event_read(texts->items[i], NULL, &unheard, &event) && !event.undone &&
			!referral_state_is_end(event.word)) {
			diag_add(context->diags, SEVERITY_WARNING, "service", NULL,
				_("'%s' is no active service any more (status %s: cancel the "
				  "referral and look for another, see refer --need)"),
				slice_text(service->id), slice_text(service->status));
			return;
		}
}

static bool read_target(struct context *context, struct slice referral,
	const struct slice_list *operands, struct refer_target *target)
{
	return refer_target_read(context, referral, operands, target) &&
	       (target->rest_count > 0 ||
		       diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			       _("no event is given (CASE WORD[:DETAIL][=DATE]..., such as "
				 "accepted=yesterday)")));
}

bool refer_follow(struct context *context, struct slice referral, const struct slice_list *operands)
{
	const struct field *field = schema_find(&referral_schema, slice_from("events"));
	struct refer_target target;
	struct slice_list all = { 0 }, texts = { 0 };
	struct case_file file;
	struct front_edit edit;
	struct slice next = { 0 };

	if (!read_target(context, referral, operands, &target) ||
		!load_case_to_change(context, target.named, &file))
		return false;
	const struct record *record =
		find_case_record(context, &file, RECORD_REFERRAL, target.stem);
	if (record == NULL || !take_events(context, record, &target, &all, &texts) ||
		!check_order(context, record, &all, &next))
		return false;
	warn_of_service(context, record, &texts);
	front_edit_begin(&edit, context, record);
	for (size_t i = 0; i < texts.count; i++)
		front_edit_append(&edit, field, texts.items[i]);
	front_edit_end(&edit, RING_CASES);
	buf_format(&context->output, "%s/%s\n", slice_text(file.id), slice_text(record->stem));
	if (!save(context, slice_text(arena_format(context->arena, "Follow a referral of %s",
				   slice_text(file.id)))))
		return false;
	if (next.data != NULL)
		buf_format(&context->talk, _("what may come next: %s\n"), next.data);
	return true;
}
