#include "work/case/consent.h"
#include "base/array.h"
#include "logic/check/consent_use.h"
#include "model/record/agreement.h"
#include "model/record/referral.h"
#include "text/escape.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/referral_value.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool check_request(struct context *context, const struct give_consent_request *request)
{
	bool good = option_need(context, request->members.count > 0, "member",
		_("who agreed: m1, or a child who is old enough"));

	return option_need(context, request->recipients.count > 0, "recipient",
		       _("who may be told: a service or a profession")) &&
	       good;
}

static bool take_consent(struct context *context, const struct give_consent_request *request,
	struct consent *consent)
{
	const struct schema *schema = &consent_schema;
	const struct typed_value values[] = {
		{ "basis", request->basis.data == NULL ? slice_from("consent") : request->basis },
		{ "kept-at", request->kept_at },
	};

	schema_clear(schema, consent);
	consent->until = request->until;
	bool good = take_values(context, schema, values, ARRAY_LEN(values), consent);
	good = take_list(context, schema, "member", &request->members, consent) && good;
	good = take_list(context, schema, "recipient", &request->recipients, consent) && good;
	return take_list(context, schema, "scope", &request->scope, consent) && good;
}

/* The record does not say whom it is for; a referral that rests on it is warned of later. */
static void note_legal(
	struct context *context, const struct case_file *file, const struct consent *consent)
{
	if (consent_is_of_others(file, consent))
		diag_add(context->diags, SEVERITY_WARNING, "not-legal", NULL,
			_("'%s' represents no child of the family (legal: false): the consent "
			  "holds "
			  "for adults alone"),
			slice_text(consent->members.items[0]));
}

bool give_consent(
	struct context *context, struct slice named, const struct give_consent_request *request)
{
	struct consent consent;
	struct case_file file;
	struct slice body;

	if (!check_request(context, request) || !load_case_to_change(context, named, &file) ||
		!take_consent(context, request, &consent) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	consent.common.case_id = file.id;
	note_legal(context, &file, &consent);
	struct slice stem = add_record(
		context, RING_CASES, file.folder, RECORD_CONSENT, &consent, context->date, body);
	return save(context,
		arena_format(context->arena, "Write %s/%s", slice_text(file.id), slice_text(stem))
			.data);
}

static bool check_withdrawn(struct context *context, const struct record *record)
{
	const struct consent *consent = record_as_consent(record);
	char day[DATE_TEXT_SIZE];

	return consent->withdrawn == DATE_NONE ||
	       diag_add(context->diags, SEVERITY_ERROR, "withdrawn", NULL,
		       _("consent %s was withdrawn on %s (once)"), slice_text(record->stem),
		       date_format(consent->withdrawn, day));
}

static void set_withdrawn(struct context *context, const struct record *record)
{
	char text[DATE_TEXT_SIZE];
	struct slice day = slice_from(date_format(context->date, text));
	struct front_edit edit;

	front_edit_begin(&edit, context, record);
	front_edit_set(&edit, schema_find(&consent_schema, slice_from("withdrawn")), &day, 1);
	front_edit_end(&edit, RING_CASES);
}

/* "Poradna (+420 555 010 705, poradna@example.org)" */
static struct slice how_to_tell(struct context *context, struct slice service)
{
	const struct service *known = platform_real_service(&context->platform, service);
	struct slice_list ways = { 0 };

	if (known != NULL && !slice_is_empty(known->phone))
		slice_list_add(&ways, context->arena, known->phone);
	if (known != NULL && !slice_is_empty(known->email))
		slice_list_add(&ways, context->arena, known->email);
	struct slice label = service_label(context, service);
	if (ways.count == 0)
		return label;
	return arena_format(context->arena, "%s (%s)", slice_text(label),
		slice_text(join_texts(&ways, context->arena)));
}

/* The referrals under way that stand on it. */
static void say_referrals(
	struct context *context, const struct case_file *file, const struct record *consent)
{
	const struct record *record;
	struct referral_standing standing;
	size_t from = 0, told = 0;

	while ((record = case_file_next(file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral *referral = record_as_referral(record);
		referral_standing_read(context, file, record, context->arena, &standing);
		if (standing.consent != consent || referral_state_is_end(standing.state))
			continue;
		told++;
		buf_format(&context->talk, _("must be told: %s/%s, %s, "), slice_text(file->id),
			slice_text(record->stem), _(referral_states[standing.state].label));
		escape_terminal(&context->talk, how_to_tell(context, referral->service));
		buf_add_byte(&context->talk, '\n');
	}
	if (told > 0)
		buf_add_text(&context->talk,
			_("each goes on with another consent, or ends: refer --update REFERRAL "
			  "cancelled:family-declined\n"));
}

static void warn_of_contact(struct context *context, const struct case_file *file)
{
	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (!member_has_left(member, context->date) && member->safe_contact == TRUTH_NO)
			diag_add(context->diags, SEVERITY_WARNING, "safe-contact", NULL,
				_("%s: it is not safe to contact this member (no letter, no call, "
				  "and the services are told so)"),
				slice_text(member->id));
	}
}

bool withdraw_consent(struct context *context, struct slice named, struct slice stem)
{
	struct case_file file;

	if (!load_platform(context, PLATFORM_SERVICES) ||
		!load_case_to_change(context, named, &file))
		return false;
	const struct record *record =
		find_case_record(context, &file, RECORD_CONSENT, case_file_stem(&file, stem));
	if (record == NULL || !check_withdrawn(context, record))
		return false;
	set_withdrawn(context, record);
	buf_format(&context->output, "%s/%s\n", slice_text(file.id), slice_text(record->stem));
	if (!save(context,
		    arena_format(context->arena, "Withdraw a consent of %s", slice_text(file.id))
			    .data))
		return false;
	say_referrals(context, &file, record);
	warn_of_contact(context, &file);
	return true;
}
