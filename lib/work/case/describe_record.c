#include "work/case/describe_record.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/schema/tables.h"
#include "text/markdown.h"
#include "text/unicode.h"
#include "work/shared/label.h"

enum { WRITTEN_COLUMNS = 100 /* of what a person wrote */ };

/* A line that grows by parts with commas between. */
struct description {
	const struct context *context;
	const struct record *record;
	struct arena *arena;
	struct slice text;
	size_t parts;
};

static void add_part(struct description *description, struct slice part)
{
	if (slice_is_empty(part))
		return;
	description->text =
		arena_format(description->arena, "%s%s%s", slice_text(description->text),
			description->parts == 0 ? ": " : ", ", slice_text(part));
	description->parts++;
}

static void add_word(struct description *description, const struct word *words, struct slice code)
{
	add_part(description, slice_from(word_label(words, code)));
}

static void add_list(struct description *description, const struct slice_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		add_part(description, list->items[i]);
}

/* As many whole words as fit. */
static struct slice shorten(struct slice text, struct arena *arena)
{
	struct slice cut = unicode_cut(text, WRITTEN_COLUMNS);
	size_t end = cut.length;

	if (cut.length == text.length)
		return text;
	while (end > 0 && text.data[end] != ' ')
		end--;
	end = end > 0 ? end : cut.length;
	return arena_format(arena, "%.*s ...", (int)end, text.data);
}

/* The first words of the body without markup; headings say nothing in most records. */
static void add_written(struct description *description)
{
	const struct front_matter *front = &description->record->front;
	struct diag_list unheard;
	struct markdown markdown;
	size_t at = 0;

	diag_list_init(&unheard, description->arena);
	if (!markdown_read(front->file, front->body, front->body_line, description->arena, &unheard,
		    &markdown))
		return;
	while (at < markdown.count && (markdown.blocks[at].kind == MARKDOWN_HEADING ||
					      slice_is_empty(markdown.blocks[at].plain)))
		at++;
	if (at < markdown.count)
		add_part(description, shorten(markdown.blocks[at].plain, description->arena));
}

static void add_minutes(struct description *description, long duration)
{
	if (duration != INTEGER_NONE)
		add_part(description, arena_format(description->arena, _("%ld min"), duration));
}

static void describe_consent(struct description *description)
{
	const struct consent *consent = record_as_consent(description->record);

	if (!slice_equals(consent->basis, "consent"))
		add_word(description, consent_bases, consent->basis);
	add_list(description, &consent->members);
	for (size_t i = 0; i < consent->recipients.count; i++)
		add_part(description,
			recipient_label(description->context, consent->recipients.items[i]));
}

static void describe_notice(struct description *description)
{
	const struct notice *notice = record_as_notice(description->record);

	add_word(description, notice_authorities, notice->to);
}

static void describe_approval(struct description *description)
{
	const struct approval *approval = record_as_approval(description->record);

	add_part(description, approval->of);
	add_part(description, approval->by);
}

static void describe_plan(struct description *description)
{
	const struct plan *plan = record_as_plan(description->record);
	char day[DATE_TEXT_SIZE];

	add_part(description,
		arena_format(description->arena, _("review %s"), date_format(plan->review, day)));
}

static void describe_referral(struct description *description)
{
	const struct referral *referral = record_as_referral(description->record);

	add_part(description, service_label(description->context, referral->service));
	add_part(description, code_label(description->context, VOCABULARY_NEEDS, referral->need));
	add_list(description, &referral->members);
}

static void describe_meeting(struct description *description)
{
	const struct meeting *meeting = record_as_meeting(description->record);
	unsigned long present = meeting->present.count;

	description->text = slice_from(word_label(meeting_kinds, meeting->kind));
	add_part(description, meeting->topic);
	if (meeting->cancelled == TRUTH_YES)
		add_part(description, slice_from(_("cancelled")));
	if (present > 0)
		add_part(description,
			arena_format(description->arena,
				translate_plural("%lu present", "%lu present", present), present));
}

static void describe_contact(struct description *description)
{
	const struct contact *contact = record_as_contact(description->record);

	add_list(description, &contact->members);
	add_minutes(description, contact->duration);
	if (contact->attended.data != NULL && !slice_equals(contact->attended, "yes"))
		add_word(description, contact_attendance, contact->attended);
	if (record_kind_has(description->record->kind, RECORD_HAS_BODY))
		add_written(description);
}

static void describe_handover(struct description *description)
{
	const struct handover *handover = record_as_handover(description->record);

	add_part(description, arena_format(description->arena, _("from %s to %s"),
				      slice_text(handover->from), slice_text(handover->to)));
}

static void describe_study(struct description *description)
{
	const struct study *study = record_as_study(description->record);

	add_part(description, study->alias);
}

static void describe_closing(struct description *description)
{
	const struct closing *closing = record_as_closing(description->record);

	add_word(description, closing_reasons, closing->reason);
	add_word(description, case_outcomes, closing->outcome);
}

/* What is said of a record of the kind behind its label; NULL: nothing. */
static void (*const describe[RECORD_KIND_COUNT])(struct description *description) = {
	[RECORD_CONSENT] = describe_consent,
	[RECORD_NOTICE] = describe_notice,
	[RECORD_APPROVAL] = describe_approval,
	[RECORD_PLAN] = describe_plan,
	[RECORD_REFERRAL] = describe_referral,
	[RECORD_MEETING] = describe_meeting,
	[RECORD_NOTE] = describe_contact,
	[RECORD_VISIT] = describe_contact,
	[RECORD_CALL] = describe_contact,
	[RECORD_THERAPY] = describe_contact,
	[RECORD_HANDOVER] = describe_handover,
	[RECORD_STUDY] = describe_study,
	[RECORD_CLOSING] = describe_closing,
};

struct slice describe_record(
	const struct context *context, const struct record *record, struct arena *arena)
{
	struct description description = { context, record, arena,
		slice_from(_(record_kinds[record->kind].label)), 0 };

	if (record->erased)
		add_part(&description, slice_from(_("erased")));
	else if (describe[record->kind] != NULL)
		describe[record->kind](&description);
	return description.text;
}
