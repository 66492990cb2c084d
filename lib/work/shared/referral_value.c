#include "work/shared/referral_value.h"
#include "base/array.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include "work/shared/label.h"

static const struct record *consent_of(const struct case_file *file, struct slice stem)
{
	const struct record *record = stem.data == NULL ? NULL : case_file_record(file, stem);

	if (record == NULL || !record_is(record, RECORD_CONSENT))
		return NULL;
	return record;
}

void referral_standing_read(const struct context *context, const struct case_file *file,
	const struct record *record, struct arena *arena, struct referral_standing *standing)
{
	const struct referral *referral = record_as_referral(record);
	size_t count;
	const struct referral_event *events = referral_events(referral, arena, &count);
	enum referral_state state = referral_state_of(events, count);
	bool waits = state == REFERRAL_REQUESTED || state == REFERRAL_WAITLISTED ||
		     state == REFERRAL_ACCEPTED;
	long days = context->date > record->date ? (long)context->date - record->date : 0;

	*standing = (struct referral_standing){
		.state = state,
		.since = count > 0 ? events[count - 1].date : record->date,
		.waiting_days = waits ? days : INTEGER_NONE,
		.other_end = referral_other_end(events, count),
		.consent = consent_of(file, referral->consent),
	};
	if (count > 0)
		standing->detail = events[count - 1].detail;
}

struct slice referral_other_end_text(const struct referral_standing *standing, struct arena *arena)
{
	const struct referral_event *event = standing->other_end;
	char day[DATE_TEXT_SIZE];

	if (event == NULL)
		return (struct slice){ 0 };
	return arena_format(arena, "%s %s%s%s", date_format(event->date, day),
		referral_states[event->word].code, event->detail.data != NULL ? " " : "",
		slice_text(event->detail));
}

static const struct value *members_value(const struct slice_list *members, struct arena *arena)
{
	struct value *list = value_list(arena);

	for (size_t i = 0; i < members->count; i++)
		value_append(list, arena, value_copy(arena, members->items[i]));
	return list;
}

void referral_value(const struct case_file *file, const struct record *record,
	const struct referral_standing *standing, struct arena *arena, struct value *object)
{
	const struct referral *referral = record_as_referral(record);
	const struct {
		const char *name;
		const struct value *value;
	} members[] = {
		{ "referral", value_text(arena, arena_format(arena, "%s/%s", slice_text(file->id),
							slice_text(record->stem))) },
		{ "case", value_copy(arena, file->id) },
		{ "date", value_date(arena, record->date) },
		{ "service", value_copy(arena, referral->service) },
		{ "need", value_copy(arena, referral->need) },
		{ "for", members_value(&referral->members, arena) },
		{ "by", value_copy(arena, referral->by) },
		{ "place", value_copy(arena, referral->place) },
		{ "state", value_text(arena, slice_from(referral_states[standing->state].code)) },
		{ "detail", value_copy(arena, standing->detail) },
		{ "since", value_date(arena, standing->since) },
		{ "waiting-days", value_integer(arena, standing->waiting_days) },
		{ "accompanied", value_boolean(arena, referral->accompanied == TRUTH_YES) },
		{ "quoted-wait", value_integer(arena, referral->quoted_wait) },
		{ "consent", value_copy(arena, referral->consent) },
		{ "without-consent", value_copy(arena, referral->without_consent) },
		{ "after", value_copy(arena, referral->after) },
		{ "other-end", value_text(arena, referral_other_end_text(standing, arena)) },
	};

	for (size_t i = 0; i < ARRAY_LEN(members); i++)
		value_set(object, arena, members[i].name, members[i].value);
}

/* What is wrong with its consent; NULL: nothing. */
static const char *consent_fault(const struct context *context, const struct referral *referral,
	const struct referral_standing *standing)
{
	static const char *const faults[] = {
		[CONSENT_STANDS] = NULL,
		[CONSENT_OVER] = N_("its consent is over"),
		[CONSENT_WITHDRAWN] = N_("its consent was withdrawn"),
	};

	if (referral->consent.data == NULL)
		return N_("without consent");
	if (referral_state_is_end(standing->state) || standing->consent == NULL)
		return NULL;
	return faults[consent_state_on(standing->consent, context->date)];
}

static struct slice end_text(enum referral_state state, day_number day, struct slice detail,
	bool dated, struct arena *arena)
{
	char written[DATE_TEXT_SIZE];
	struct slice text = slice_from(_(referral_states[state].label));

	if (dated)
		text = arena_format(arena, "%s %s", text.data, date_format(day, written));
	if (detail.data != NULL)
		text = arena_format(arena, "%s: %s", text.data,
			slice_text(referral_detail_label(state, detail)));
	return text;
}

struct slice referral_state_text(const struct context *context, const struct referral *referral,
	const struct referral_standing *standing, bool dated, struct arena *arena)
{
	const struct referral_event *other = standing->other_end;
	const char *fault = consent_fault(context, referral, standing);
	struct slice text =
		end_text(standing->state, standing->since, standing->detail, dated, arena);

	if (other != NULL)
		text = arena_format(arena, _("%s; contradicted by: %s"), text.data,
			slice_text(end_text(other->word, other->date, other->detail, true, arena)));
	return fault == NULL ? text : arena_format(arena, "%s; %s", text.data, _(fault));
}

void referral_shown(const struct context *context, const struct record *record,
	const struct referral_standing *standing, struct arena *arena, struct value *shown)
{
	const struct referral *referral = record_as_referral(record);

	value_set(shown, arena, "service",
		value_copy(arena, service_label(context, referral->service)));
	value_set(shown, arena, "need",
		value_copy(arena, code_label(context, VOCABULARY_NEEDS, referral->need)));
	value_set(shown, arena, "state",
		value_text(arena, referral_state_text(context, referral, standing, true, arena)));
}
