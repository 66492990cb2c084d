/* How a referral stands, for machines and in words. */
#ifndef WORK_REFERRAL_VALUE_H
#define WORK_REFERRAL_VALUE_H

#include "model/record/case_file.h"
#include "model/record/referral.h"
#include "report/value.h"
#include "work/shared/context.h"

struct referral_standing {
	enum referral_state state;
	struct slice detail; /* OUTCOME or REASON; absent: none */
	day_number since;    /* when it came to that state */
	long waiting_days;   /* from the request on; INTEGER_NONE once it has started or is over */
	/* Another end, which contradicts this one; NULL: none. */
	const struct referral_event *other_end;
	/* NULL: it names none, or what it names is not there or erased */
	const struct record *consent;
};

/* On the context's date. What it points to lives as long as the case and the arena. */
void referral_standing_read(const struct context *context, const struct case_file *file,
	const struct record *record, struct arena *arena, struct referral_standing *standing);

/*
 * {referral (CASE/STEM), case, date, service, need, for, by, place, state, detail, since,
 * waiting-days, accompanied, quoted-wait, consent, without-consent, after, other-end} into an
 * object that is there, all copied into the arena.
 */
void referral_value(const struct case_file *file, const struct record *record,
	const struct referral_standing *standing, struct arena *arena, struct value *object);

/* The other end as it stands in the record, "2022-10-03 failed moved"; absent: none. */
struct slice referral_other_end_text(const struct referral_standing *standing, struct arena *arena);

/* What people see in place of service, need and state. */
void referral_shown(const struct context *context, const struct record *record,
	const struct referral_standing *standing, struct arena *arena, struct value *shown);

/* "failed: moved; without consent", with `dated` "failed 2022-10-03: moved; ...", in the arena.
 * That a consent no longer stands is said while the referral is open, a second end always. */
struct slice referral_state_text(const struct context *context, const struct referral *referral,
	const struct referral_standing *standing, bool dated, struct arena *arena);

#endif
