#include "logic/referral_order.h"
#include "model/name.h"
#include "text/nearest.h"
#include "work/edit_front.h"
#include "work/load_case.h"
#include "work/refer.h"
#include "work/save.h"

/* WORD[:DETAIL][=DATE] as the text of an event, "DATE WORD DETAIL"; absent with a finding. */
static struct slice event_text(struct context *context, struct slice given)
{
	size_t equals = slice_find(given, '=', 0);
	struct slice word = slice_part(given, 0, equals), date;
	size_t colon = slice_find(word, ':', 0);
	day_number day = context->date;
	char text[DATE_TEXT_SIZE];
	struct referral_event event;

	date = slice_part(given, equals + 1, given.length);
	if (equals < given.length && !date_parse_relative(date, context->today, &day)) {
		diag_add(context->diags, SEVERITY_USAGE, "date", NULL,
			_("'%s': '%s' is not a day (YYYY-MM-DD, yesterday, -3d)"),
			slice_text(given), slice_text(arena_copy(context->arena, date)));
		return (struct slice){ 0 };
	}
	struct slice detail = slice_part(word, colon + 1, word.length);
	struct slice event_line = arena_format(context->arena, "%s %.*s%s%.*s",
		date_format(day, text), (int)slice_part(word, 0, colon).length, word.data,
		detail.length > 0 ? " " : "", (int)detail.length, detail.data);
	if (!referral_event_read(event_line, NULL, context->diags, &event))
		return (struct slice){ 0 };
	return event_line;
}

static bool take_events(
	struct context *context, const struct slice *given, size_t count, struct slice_list *events)
{
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		struct slice text = event_text(context, given[i]);
		if (text.data != NULL)
			slice_list_add(events, context->arena, text);
		else
			good = false;
	}
	return good;
}

/* What a person named: a stem and, before it or as the first operand, its case. */
struct target {
	struct slice named; /* the case */
	struct slice stem;
	const struct slice *events;
	size_t count;
};

static bool read_target(struct context *context, struct slice referral,
	const struct slice_list *operands, struct target *target)
{
	struct slice stem = name_of_path(referral);
	size_t slash = (size_t)(stem.data - referral.data);
	size_t first = 1;

	target->stem = arena_copy(context->arena, stem);
	if (slash > 0) {
		target->named = arena_copy(context->arena, slice_part(referral, 0, slash - 1));
		first = operands->count > 0 && slice_equal(operands->items[0], target->named);
	} else if (operands->count > 0) {
		target->named = operands->items[0];
	}
	if (operands->count <= first)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("no event is given (CASE WORD[:DETAIL][=DATE]..., such as "
			  "accepted=yesterday)"));
	target->events = operands->items + first;
	target->count = operands->count - first;
	return true;
}

static const struct record *find_referral(
	struct context *context, const struct case_file *file, struct slice stem)
{
	const struct record *record;
	struct nearest nearest;
	size_t from = 0;

	nearest_init(&nearest, stem);
	while ((record = case_file_next(file, "referral", &from)) != NULL) {
		if (slice_equal(record->stem, stem))
			return record;
		nearest_offer(&nearest, record->stem);
	}
	struct slice best = nearest_best(&nearest);
	if (best.data != NULL)
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no referral '%s' (did you mean '%s'?)"),
			slice_text(file->id), slice_text(stem), slice_text(best));
	else
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no referral '%s' (case-show lists them)"),
			slice_text(file->id), slice_text(stem));
	return NULL;
}

/* Whether the events that were there and the new ones stand in a legal order together, and which
 * words may come next (none: empty). */
static bool check_order(struct context *context, const struct record *record,
	const struct slice_list *events, struct slice *next)
{
	struct referral referral = *(const struct referral *)record->fields;
	struct slice_list all = { 0 };
	size_t count;

	for (size_t i = 0; i < referral.events.count; i++)
		slice_list_add(&all, context->arena, referral.events.items[i]);
	for (size_t i = 0; i < events->count; i++)
		slice_list_add(&all, context->arena, events->items[i]);
	referral.events = all;
	struct referral_event *sorted = referral_events(&referral, context->arena, &count);
	size_t fault = referral_order_fault(sorted, count);
	if (fault < count)
		return referral_order_report(sorted, fault, NULL, context->diags);
	*next = referral_may_follow(sorted, count, context->arena);
	return true;
}

bool refer_follow(struct context *context, struct slice referral, const struct slice_list *operands)
{
	const struct field *field = schema_find(&referral_schema, slice_from("events"));
	struct target target = { 0 };
	struct slice_list texts = { 0 };
	struct case_file file;
	struct front_edit edit;
	struct slice next = { 0 };

	if (!read_target(context, referral, operands, &target) ||
		!take_events(context, target.events, target.count, &texts) ||
		!load_case_to_change(context, target.named, &file))
		return false;
	const struct record *record = find_referral(context, &file, target.stem);
	if (record == NULL || !check_order(context, record, &texts, &next))
		return false;
	front_edit_begin(&edit, context, record);
	for (size_t i = 0; i < texts.count; i++)
		front_edit_append(&edit, field, texts.items[i]);
	front_edit_end(&edit, RING_CASES);
	buf_format(&context->output, "%s/%s\n", slice_text(file.id), slice_text(record->stem));
	if (!save(context, slice_text(arena_format(context->arena, "Follow a referral of %s",
				   slice_text(file.id)))))
		return false;
	if (next.length > 0)
		buf_format(&context->talk, _("what may come next: %s\n"), next.data);
	return true;
}
