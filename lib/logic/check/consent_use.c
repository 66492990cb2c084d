#include "logic/check/consent_use.h"
#include "base/translate.h"
#include "logic/refer/consent.h"
#include "model/record/event.h"
#include "model/record/referral.h"

/* Whether the consent, or another for a recipient of it, stands on a day. */
static bool is_covered(const struct case_file *file, const struct record *record, day_number day,
	const struct platform *platform)
{
	const struct record *other;
	size_t from = 0;

	if (consent_stands(record, day))
		return true;
	while ((other = case_file_next(file, RECORD_CONSENT, &from)) != NULL)
		if (other != record && consent_stands(other, day) &&
			consents_share_recipient(
				record_as_consent(record), record_as_consent(other), platform))
			return true;
	return false;
}

static void check_events(const struct case_file *file, const struct record *record,
	const struct record *consent, const struct platform *platform, struct diag_list *diags)
{
	const struct front_entry *entry = front_matter_find(&record->front, "events");
	struct slice_list standing =
		events_standing(&record_as_referral(record)->events, DATE_NONE, diags->arena);
	struct diag_list unheard;

	diag_list_init(&unheard, diags->arena);
	for (size_t i = 0; entry != NULL && i < entry->count; i++) {
		struct referral_event event;
		struct position place = front_matter_position(&record->front, &entry->values[i]);
		char day[DATE_TEXT_SIZE];
		if (!slice_list_has(&standing, entry->values[i].text) ||
			!referral_event_read(entry->values[i].text, NULL, &unheard, &event) ||
			event.word == REFERRAL_CANCELLED || event.date < consent->date ||
			is_covered(file, consent, event.date, platform))
			continue;
		diag_add(diags, SEVERITY_WARNING, "consent-over", &place,
			_("the consent %s was over on %s (cancel the referral, or record a new "
			  "consent)"),
			slice_text(consent->stem), date_format(event.date, day));
	}
}

bool consent_is_of_others(const struct case_file *file, const struct consent *consent)
{
	if (!slice_equals(consent->basis, "consent"))
		return false;
	for (size_t i = 0; i < consent->members.count; i++) {
		const struct member *member = case_file_member(file, consent->members.items[i]);
		if (member == NULL || member->legal != TRUTH_NO ||
			slice_equals(member->kind, "child"))
			return false;
	}
	return consent->members.count > 0;
}

static void check_legal(const struct case_file *file, const struct record *record,
	const struct consent *consent, struct diag_list *diags)
{
	const struct referral *referral = record_as_referral(record);
	struct position place = record_position(record, "consent");

	if (!consent_is_of_others(file, consent))
		return;
	for (size_t i = 0; i < referral->members.count; i++) {
		const struct member *member = case_file_member(file, referral->members.items[i]);
		if (member == NULL || !slice_equals(member->kind, "child"))
			continue;
		diag_add(diags, SEVERITY_WARNING, "not-legal", &place,
			_("'%s' consented, who does not represent '%s' (legal: false; ask a legal "
			  "representative)"),
			slice_text(consent->members.items[0]), slice_text(member->id));
		return;
	}
}

void referral_check_consent(const struct case_file *file, const struct record *record,
	const struct platform *platform, struct diag_list *diags)
{
	const struct referral *referral = record_as_referral(record);
	const struct record *given =
		referral != NULL ? case_file_record(file, referral->consent) : NULL;
	const struct consent *consent = given != NULL ? record_as_consent(given) : NULL;

	if (consent == NULL)
		return;
	check_events(file, record, given, platform, diags);
	check_legal(file, record, consent, diags);
}
