#include "logic/check/standing.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/referral.h"

static bool check_open(
	const struct case_file *file, const struct record *record, struct diag_list *diags)
{
	struct position whole = { .file = record->shown };
	day_number closed = case_file_closed(file, record->date);
	char day[DATE_TEXT_SIZE];

	if (!record_kind_has(record->kind, RECORD_NEEDS_OPEN_CASE) || closed == DATE_NONE ||
		closed >= record->date)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "closed-case", &whole,
		_("the case has been closed since %s (case-reopen it, or x-allow: closed-case and "
		  "the reason)"),
		date_format(closed, day));
}

static bool check_consent(
	const struct case_file *file, const struct record *record, struct diag_list *diags)
{
	const struct referral *referral = record_as_referral(record);
	const struct record *consent =
		referral != NULL ? case_file_record(file, referral->consent) : NULL;
	struct position place = record_position(record, "consent");
	char day[DATE_TEXT_SIZE];

	if (consent == NULL || !record_is(consent, RECORD_CONSENT) ||
		consent_stands(consent, record->date))
		return true;
	return diag_add(diags, SEVERITY_ERROR, "consent-over", &place,
		consent_state_on(consent, record->date) == CONSENT_WITHDRAWN
			? _("the consent %s was withdrawn before %s (cancel the referral, or "
			    "x-allow: consent-over and the reason)")
			: _("the consent %s did not stand on %s (name one that did, or x-allow: "
			    "consent-over and the reason)"),
		slice_text(consent->stem), date_format(record->date, day));
}

bool case_check_standing(const struct case_file *file, struct diag_list *diags)
{
	bool good = true;

	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (record->erased)
			continue;
		good &= check_open(file, record, diags);
		good &= check_consent(file, record, diags);
	}
	return good;
}
