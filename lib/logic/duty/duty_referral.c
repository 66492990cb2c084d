#include "logic/duty/duty_look.h"
#include "logic/refer/consent.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"

enum { CONSENT_SOON_DAYS = 30 };

/* A referral on today. */
struct running {
	const struct record *record;
	const struct referral *referral;
	enum referral_state state;
	day_number last; /* of its newest event, else of the request */
};

/* The next referral at or after *from that has not ended. */
static bool next_running(const struct duty_look *look, size_t *from, struct running *running)
{
	while ((running->record = case_file_next(look->file, RECORD_REFERRAL, from))) {
		size_t count, past = 0;
		if (running->record->date > look->books->today)
			continue;
		running->referral = record_as_referral(running->record);
		const struct referral_event *events =
			referral_events(running->referral, look->arena, &count);
		while (past < count && events[past].date <= look->books->today)
			past++;
		running->state = referral_state_of(events, past);
		running->last = past > 0 ? events[past - 1].date : running->record->date;
		if (!referral_state_is_end(running->state))
			return true;
	}
	return false;
}

void duties_referral_answer(const struct duty_look *look)
{
	long days = look->books->platform->settings.answer_days;
	struct running running;
	size_t from = 0;
	while (next_running(look, &from, &running))
		if (running.state == REFERRAL_REQUESTED || running.state == REFERRAL_ACCEPTED)
			duty_add(look, running.record->stem, running.referral->service,
				running.last, running.last + (day_number)days);
}

/* The wait that was quoted is counted from the request; one that is over when the service answers
 * again says nothing any more. */
static day_number end_of_wait(const struct duty_look *look, const struct running *running)
{
	long quoted = running->referral->quoted_wait;
	day_number over = running->record->date + (day_number)quoted;
	if (quoted != INTEGER_NONE && over >= running->last)
		return over;
	return running->last + (day_number)look->books->platform->settings.wait_days;
}

void duties_referral_wait(const struct duty_look *look)
{
	struct running running;
	size_t from = 0;
	while (next_running(look, &from, &running))
		if (running.state == REFERRAL_WAITLISTED)
			duty_add(look, running.record->stem, running.referral->service,
				running.last, end_of_wait(look, &running));
}

static const struct service *service_of(const struct duty_look *look, struct slice id)
{
	return platform_real_service(look->books->platform, id);
}

/* The first day without the consent; DATE_NONE: it stands. */
static day_number ended_on(const struct record *record, day_number today)
{
	const struct consent *consent = record_as_consent(record);
	if (consent_stands(record, today))
		return DATE_NONE;
	if (consent->withdrawn != DATE_NONE && consent->withdrawn <= today)
		return consent->withdrawn;
	return consent->until != DATE_NONE && consent->until < today ? consent->until + 1
								     : record->date;
}

/* The day on which a child for whom another consented came of age; DATE_NONE: none has. */
static day_number came_of_age(const struct duty_look *look, const struct referral *referral,
	const struct consent *consent)
{
	day_number first = DATE_NONE;
	for (size_t i = 0; i < referral->members.count; i++) {
		const struct member *member =
			case_file_member(look->file, referral->members.items[i]);
		if (!member || !slice_equals(member->kind, "child") ||
			slice_list_has(&consent->members, member->id))
			continue;
		day_number day = duty_comes_of_age(member);
		if (day != DATE_NONE && day <= look->books->today &&
			(first == DATE_NONE || day < first))
			first = day;
	}
	return first;
}

/* Whether another consent, given on that day or later, stands for the service, and by the children
 * themselves who have come of age. */
static bool is_consented_anew(const struct duty_look *look, const struct referral *referral,
	struct slice old, day_number since)
{
	const struct service *service = service_of(look, referral->service);
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_CONSENT, &from))) {
		const struct consent *consent = record_as_consent(record);
		if (!slice_equal(record->stem, old) && record->date >= since &&
			consent_stands(record, look->books->today) && service &&
			consent_covers(consent, service, look->books->platform) != COVERS_NOT &&
			came_of_age(look, referral, consent) == DATE_NONE)
			return true;
	}
	return false;
}

/* Since when the referral has no consent; DATE_NONE: it has one, or says why it needs none. */
static day_number without_consent(const struct duty_look *look, const struct referral *referral)
{
	const struct record *record = case_file_record(look->file, referral->consent);
	const struct consent *consent = record ? record_as_consent(record) : NULL;
	if (!consent)
		return DATE_NONE;
	day_number ended = ended_on(record, look->books->today);
	day_number since = ended != DATE_NONE ? ended : came_of_age(look, referral, consent);
	/* A consent that was to expire may be renewed before. */
	day_number anew = consent->withdrawn != DATE_NONE ? since : record->date;
	return since == DATE_NONE || is_consented_anew(look, referral, record->stem, anew)
		       ? DATE_NONE
		       : since;
}

void duties_referral_stopped(const struct duty_look *look)
{
	struct running running;
	size_t from = 0;
	while (next_running(look, &from, &running)) {
		const struct referral *referral = running.referral;
		day_number since = without_consent(look, referral);
		if (since != DATE_NONE)
			duty_add(look, running.record->stem, referral->consent, since, since);
		if (service_is_stopped(service_of(look, referral->service)))
			duty_add(look, running.record->stem, referral->service, running.last,
				DATE_NONE);
	}
}

static bool is_used(const struct duty_look *look, struct slice consent)
{
	struct running running;
	size_t from = 0;
	while (next_running(look, &from, &running))
		if (slice_equal(running.referral->consent, consent))
			return true;
	return false;
}

static bool is_renewed(const struct duty_look *look, const struct record *old)
{
	const struct consent *ending = record_as_consent(old);
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_CONSENT, &from))) {
		const struct consent *consent = record_as_consent(record);
		bool longer = consent->until == DATE_NONE || consent->until > ending->until;
		if (record != old && longer && record->date >= old->date &&
			consent_stands(record, look->books->today) &&
			consents_share_recipient(ending, consent, look->books->platform))
			return true;
	}
	return false;
}

void duties_consent_ending(const struct duty_look *look)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_CONSENT, &from))) {
		day_number until = record_as_consent(record)->until;
		if (until == DATE_NONE || !consent_stands(record, look->books->today) ||
			until > look->books->today + CONSENT_SOON_DAYS ||
			!is_used(look, record->stem) || is_renewed(look, record))
			continue;
		duty_add(look, record->stem, (struct slice){ 0 }, until - CONSENT_SOON_DAYS, until)
			->listed = true;
	}
}

/* A service that several referrals wait for is told once. */
static bool is_told(const struct duty_look *look, size_t first, struct slice service)
{
	for (size_t i = first; i < look->list->count; i++)
		if (slice_equal(look->list->items[i].subject, service))
			return true;
	return false;
}

void duties_availability(const struct duty_look *look)
{
	long days = look->books->platform->settings.stale_days;
	size_t first = look->list->count, from = 0;
	struct running running;
	while (next_running(look, &from, &running)) {
		const struct service *service = service_of(look, running.referral->service);
		if ((running.state != REFERRAL_REQUESTED && running.state != REFERRAL_WAITLISTED) ||
			!service || is_told(look, first, service->id))
			continue;
		const struct availability_view *view =
			availability_find(look->books->answers, service->id);
		day_number asked = view ? view->answer->date : running.record->date;
		duty_add(look, running.record->stem, service->id, asked,
			view ? asked + (day_number)days : DATE_NONE);
	}
}
