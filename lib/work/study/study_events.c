#include "work/study/study_events.h"
#include "logic/privacy/study_terms.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/record/meeting.h"
#include "model/schema/tables.h"
#include "work/shared/label.h"
#include "work/shared/summarize_case.h"
#include <stdlib.h>
#include <string.h>

struct event {
	day_number day;
	size_t place; /* of those of one day */
	struct slice text;
};

struct events {
	struct context *context;
	const struct case_file *file;
	const struct index *cards;
	struct event *items;
	size_t count, capacity;
};

static void add_event(struct events *events, day_number day, struct slice text)
{
	struct event *added = arena_push(events->context->arena, &events->items, &events->count,
		&events->capacity, sizeof *events->items);
	*added = (struct event){ day, events->count - 1, text };
}

/* "closing: goals met, improved"; the details may be absent. */
static struct slice with_details(const struct events *events, const struct record *record,
	struct slice one, struct slice other)
{
	struct slice_list details = { 0 };
	struct arena *arena = events->context->arena;
	const char *label = _(record_kinds[record->kind].label);

	if (!slice_is_empty(one))
		slice_list_add(&details, arena, one);
	if (!slice_is_empty(other))
		slice_list_add(&details, arena, other);
	if (details.count == 0)
		return slice_from(label);
	return arena_format(arena, "%s: %s", label, slice_text(join_texts(&details, arena)));
}

static const struct slice none = { NULL, 0 };

static void add_plain(struct events *events, const struct record *record)
{
	add_event(events, record->date, with_details(events, record, none, none));
}

static void add_notice(struct events *events, const struct record *record)
{
	const struct notice *notice = record_as_notice(record);

	add_event(events, record->date,
		with_details(events, record, slice_from(word_label(notice_authorities, notice->to)),
			none));
}

static void add_meeting(struct events *events, const struct record *record)
{
	const struct meeting *meeting = record_as_meeting(record);

	if (meeting_was_held(record))
		add_event(
			events, record->date, slice_from(word_label(meeting_kinds, meeting->kind)));
}

static void add_closing(struct events *events, const struct record *record)
{
	const struct closing *closing = record_as_closing(record);

	add_event(events, record->date,
		with_details(events, record,
			slice_from(word_label(closing_reasons, closing->reason)),
			slice_from(word_label(case_outcomes, closing->outcome))));
}

/* "referral (therapy): rejected, no free place" */
static struct slice passed_text(const struct events *events, const struct record *record,
	struct slice need, const struct referral_event *event)
{
	struct slice detail = referral_detail_label(event->word, event->detail);

	return arena_format(events->context->arena, "%s (%s): %s%s%s",
		_(record_kinds[record->kind].label), slice_text(need),
		_(referral_states[event->word].label), detail.data != NULL ? ", " : "",
		slice_text(detail));
}

/* The kind of the service, whose name would tell where the family lives. */
static void add_referral(struct events *events, const struct record *record)
{
	struct context *context = events->context;
	const struct referral *referral = record_as_referral(record);
	const struct service *service = platform_service(&context->platform, referral->service);
	struct slice need = code_label(context, VOCABULARY_NEEDS, referral->need);
	struct slice kind = service == NULL || slice_is_empty(service->kind)
				    ? none
				    : code_label(context, VOCABULARY_SERVICE_KINDS, service->kind);
	size_t count;
	const struct referral_event *passed = referral_events(referral, context->arena, &count);

	add_event(events, record->date, with_details(events, record, need, kind));
	for (size_t i = 0; i < count; i++)
		add_event(events, passed[i].date, passed_text(events, record, need, &passed[i]));
}

/* What is told of a record of the kind; NULL: nothing. */
static void (*const tell[RECORD_KIND_COUNT])(struct events *events, const struct record *record) = {
	[RECORD_NOTICE] = add_notice,
	[RECORD_PLAN] = add_plain,
	[RECORD_REFERRAL] = add_referral,
	[RECORD_MEETING] = add_meeting,
	[RECORD_HANDOVER] = add_plain,
	[RECORD_CLOSING] = add_closing,
	[RECORD_REOPENING] = add_plain,
};

static struct slice result_text(const struct events *events, const struct score *score)
{
	struct arena *arena = events->context->arena;
	const char *label = _(record_kinds[RECORD_ASSESSMENT].label);

	if (score->level_count == 0)
		return arena_format(arena, "%s: %s", label, _(result_words[score->result].label));
	return arena_format(arena,
		score->acute == SIGN_YES ? _("%s: %s %s, acute sign") : "%s: %s %s", label,
		_("risk level"),
		slice_text(level_label(&score->levels[score->decided_low],
			&score->levels[score->decided_high], events->context->language, arena)));
}

static void add_assessments(struct events *events)
{
	const struct case_file *file = events->file;
	struct context *context = events->context;

	for (size_t i = 0; i < file->assessment_count; i++) {
		struct score score;
		if (assessment_in_force(file->assessments, file->assessment_count, i) &&
			case_score(file, &file->assessments[i], events->cards, context->date,
				context->arena, &score))
			add_event(events, file->assessments[i].date, result_text(events, &score));
	}
}

static int compare_events(const void *a, const void *b)
{
	const struct event *one = a, *other = b;

	if (one->day != other->day)
		return one->day < other->day ? -1 : 1;
	return one->place < other->place ? -1 : one->place > other->place;
}

void study_events_add(struct context *context, const struct case_file *file,
	const struct index *cards, struct buf *out)
{
	struct events events = { .context = context, .file = file, .cards = cards };
	const char *told = "";

	add_assessments(&events);
	for (size_t i = 0; i < file->record_count; i++)
		if (!file->records[i].erased && tell[file->records[i].kind] != NULL)
			tell[file->records[i].kind](&events, &file->records[i]);
	if (events.count > 0)
		qsort(events.items, events.count, sizeof *events.items, compare_events);
	for (size_t i = 0; i < events.count; i++) {
		const char *time = study_time(file->facts->opened, events.items[i].day);
		if (strcmp(time, told) != 0)
			buf_format(out, "%s%s:\n\n", i == 0 ? "" : "\n", translate(time));
		told = time;
		buf_format(out, "- %s\n", slice_text(events.items[i].text));
	}
}
