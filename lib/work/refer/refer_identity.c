#include "work/refer/refer_identity.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/identity.h"
#include "work/shared/label.h"

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

bool refer_identity_add(struct sheet *sheet, struct context *context, const struct case_file *file,
	const struct referral *referral, const struct record *consent)
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
