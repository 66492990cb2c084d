#include "base/array.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/identity.h"
#include "work/case/consent_cover.h"
#include "work/refer/refer.h"
#include "work/refer/refer_target.h"
#include "work/shared/find_record.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/option.h"
#include "work/shared/output.h"
#include "work/shared/referral_value.h"
#include "work/shared/sheet.h"

static bool read_identity(
	struct context *context, const struct case_file *file, struct identity *identity)
{
	struct slice path = arena_format(context->arena, "%s.md", slice_text(file->id));
	struct slice shown = store_shown(&context->store, RING_IDENTITIES, path, context->arena);
	struct slice bytes = { 0 };

	*identity = (struct identity){ 0 };
	return source_read(context->store.identities, path, SOURCE_RECORD_CAP, context->arena,
		       context->diags, &bytes) != SOURCE_FAILED &&
	       identity_read(shown, bytes, context->arena, context->diags, identity);
}

/* Those whom it is for, then those who agreed. */
static struct slice_list who_is_told_of(
	const struct referral *referral, const struct record *consent, struct arena *arena)
{
	const struct consent *fields = record_as_consent(consent);
	struct slice_list members = { 0 };

	for (size_t i = 0; i < referral->members.count; i++)
		slice_list_add(&members, arena, referral->members.items[i]);
	for (size_t i = 0; i < fields->members.count; i++)
		if (!slice_list_has(&members, fields->members.items[i]))
			slice_list_add(&members, arena, fields->members.items[i]);
	return members;
}

static bool is_safe(const struct case_file *file, const struct slice_list *members)
{
	for (size_t i = 0; i < members->count; i++) {
		const struct member *member = case_file_member(file, members->items[i]);
		if (member != NULL && member->safe_contact == TRUTH_NO)
			return false;
	}
	return true;
}

/* "mother"; of a child without a role "child". */
static const char *role_label(
	const struct context *context, const struct case_file *file, struct slice id)
{
	const struct member *member = case_file_member(file, id);

	return slice_text(member == NULL ? id : member_label(context, member));
}

static void say_reach(struct sheet *sheet, const struct identity_details *details)
{
	sheet_say(sheet, _("telephone"), sheet_phone(details->phone, sheet->arena));
	sheet_say(sheet, _("address"), details->address);
}

/* Those whom the referral is for and those who agreed, and how to reach them. When it is not safe
 * to contact one of them, nobody's telephone or address is told. The identities' ring is here.
 * False with findings when nothing is known of them or their file cannot be read. */
static bool refer_identity_add(struct sheet *sheet, struct context *context,
	const struct case_file *file, const struct referral *referral, const struct record *consent)
{
	struct slice_list members = who_is_told_of(referral, consent, sheet->arena);
	bool safe = is_safe(file, &members);
	struct identity identity;
	size_t named = 0;

	if (!read_identity(context, file, &identity))
		return false;
	sheet_section(sheet, "family", N_("The family"));
	sheet_tell(sheet, PARAGRAPH_WARNING,
		slice_from(_("This page names a family. Only those who help them read it; it is "
			     "destroyed when it is needed no longer.")));
	for (size_t i = 0; i < members.count; i++) {
		const struct identity_member *known = identity_find(&identity, members.items[i]);
		if (known == NULL || slice_is_empty(known->details.name))
			continue;
		named++;
		sheet_say(sheet, role_label(context, file, known->id), known->details.name);
		sheet_say(sheet, _("born"), sheet_day(known->details.born, sheet->arena));
		if (safe)
			say_reach(sheet, &known->details);
	}
	if (safe)
		say_reach(sheet, &identity.family);
	else
		sheet_tell(sheet, PARAGRAPH_WARNING,
			slice_from(_("It is not safe to write, call or visit. Only the case "
				     "manager gets in touch.")));
	return named > 0 ||
	       diag_add(context->diags, SEVERITY_ERROR, "no-identity", NULL,
		       _("--identity: the identities name none of these: %s (%s.md "
			 "there)"),
		       slice_text(join_texts(&members, sheet->arena)), slice_text(file->id));
}

static bool check_request(struct context *context, const struct refer_sheet_request *request)
{
	/* A page for outside must not be committed by mistake. */
	if (!check_output(context, request->output, true))
		return false;
	return !request->identity ||
	       (option_need(context, request->output.data != NULL, "output",
			_("--identity goes into a file outside every store")) &&
		       store_need(&context->store, RING_IDENTITIES, context->diags) != NULL);
}

static void add_request(struct sheet *sheet, struct context *context, const struct record *record)
{
	const struct referral *referral = record_as_referral(record);
	struct arena *arena = sheet->arena;

	sheet_section(sheet, "request", N_("What is asked"));
	sheet_say(sheet, _("reference"), record->stem);
	sheet_say(sheet, _("asked on"), sheet_day(record->date, arena));
	sheet_say(sheet, _("need"), code_label(context, VOCABULARY_NEEDS, referral->need));
	sheet_say(sheet, _("where"), place_label(context, referral->place));
	if (referral->accompanied == TRUTH_YES)
		sheet_say(sheet, NULL, slice_from(_("somebody comes along")));
}

static void add_manager(struct sheet *sheet, struct context *context, const struct case_file *file)
{
	struct slice id = case_file_manager(file, context->date);
	const struct person *person = platform_person(&context->platform, id);

	sheet_section(sheet, "manager", N_("Whom to answer"));
	if (person == NULL) {
		sheet_say(sheet, _("case manager"), id);
		return;
	}
	sheet_say(sheet, _("case manager"), slice_is_empty(person->name) ? id : person->name);
	sheet_say(sheet, _("organization"), person->organization);
	sheet_say(sheet, _("telephone"), sheet_phone(person->phone, sheet->arena));
	sheet_say(sheet, _("e-mail"), person->email);
}

static struct slice scope_words(const struct consent *consent, struct arena *arena)
{
	struct slice_list words = { 0 };

	for (size_t i = 0; i < consent->scope.count; i++)
		slice_list_add(&words, arena,
			slice_from(word_label(consent_scopes, consent->scope.items[i])));
	return join_texts(&words, arena);
}

static void add_consent(struct sheet *sheet, struct context *context,
	const struct referral *referral, const struct record *record)
{
	const struct consent *consent = record == NULL ? NULL : record_as_consent(record);

	sheet_section(sheet, "consent", N_("On which ground"));
	sheet_say(sheet, _("without consent"), referral->without_consent);
	if (consent == NULL)
		return;
	sheet_say(sheet, _("ground"), slice_from(word_label(consent_bases, consent->basis)));
	sheet_say(sheet, _("given on"), sheet_day(record->date, sheet->arena));
	sheet_say(sheet, _("until"), sheet_day(consent->until, sheet->arena));
	sheet_say(sheet, _("about"), scope_words(consent, sheet->arena));
	if (!consent_stands(record, context->date))
		sheet_tell(sheet, PARAGRAPH_WARNING,
			slice_from(_("It no longer stands: nothing more may be told.")));
}

/* Who the family is may be told only to whom they agreed. */
static bool check_identity(struct context *context, const struct record *record,
	const struct service *service, const struct record *consent)
{
	char day[DATE_TEXT_SIZE];

	if (consent != NULL && service != NULL && consent_stands(consent, context->date) &&
		consent_cover_warned(context, consent, service))
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "consent", NULL,
		_("--identity: no consent of referral %s stands on %s and covers the service "
		  "(case-consent records one)"),
		slice_text(record->stem), date_format(context->date, day));
}

/* NULL with a finding when it is not there. */
static const struct record *find_referral(struct context *context, struct slice referral,
	const struct slice_list *operands, struct case_file *file)
{
	struct refer_target target;
	struct slice folder;

	if (!refer_target_read(context, referral, operands, &target) ||
		!refer_target_alone(context, &target) ||
		!find_case(context, target.named, false, &folder) ||
		!load_case(context, folder, context->arena, file))
		return NULL;
	if (!file->broken)
		return find_case_record(context, file, RECORD_REFERRAL, target.stem);
	/* what it would say may be withdrawn there */
	diag_add(context->diags, SEVERITY_ERROR, "broken", NULL,
		_("case %s has a file that cannot be read (mend it first, then make the "
		  "sheet)"),
		slice_text(file->id));
	return NULL;
}

bool refer_sheet(struct context *context, struct slice referral, const struct slice_list *operands,
	const struct refer_sheet_request *request, struct document *document)
{
	const unsigned parts =
		PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_SERVICES | PLATFORM_VOCABULARIES;
	const struct record *record;
	struct referral_standing standing;
	struct case_file file;
	struct sheet sheet;

	if (!check_request(context, request) || !load_platform(context, parts))
		return false;
	record = find_referral(context, referral, operands, &file);
	if (record == NULL)
		return false;
	const struct referral *fields = record_as_referral(record);
	const struct service *service = platform_real_service(&context->platform, fields->service);
	referral_standing_read(context, &file, record, context->arena, &standing);
	if (request->identity && !check_identity(context, record, service, standing.consent))
		return false;
	sheet_begin(&sheet, context, "referral",
		arena_format(context->arena, _("Referral to %s"),
			slice_text(service_label(
				context, service == NULL ? fields->service : service->id))),
		document);
	add_request(&sheet, context, record);
	add_manager(&sheet, context, &file);
	add_consent(&sheet, context, fields, standing.consent);
	return !request->identity ||
	       refer_identity_add(&sheet, context, &file, fields, standing.consent);
}

bool refer_sheet_write(
	struct context *context, const struct refer_sheet_request *request, struct buf *page)
{
	struct output output;

	if (request->output.data == NULL)
		return true;
	bool written = prepare_output(context, request->output, buf_slice(page), true, &output) &&
		       publish_output(context, &output);
	buf_clear(page);
	return written;
}
