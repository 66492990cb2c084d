/* What was agreed and told: consent, notice to the authority, approval, plan. */
#ifndef MODEL_AGREEMENT_H
#define MODEL_AGREEMENT_H

#include "model/record/record.h"

struct consent {
	struct record_common common;
	struct slice_list members;    /* `member` */
	struct slice basis;	      /* consent, legal-duty, vital-interest, contract */
	struct slice_list recipients; /* `recipient`: service or profession */
	struct slice_list scope;      /* school, health, family, safety, study */
	day_number until, withdrawn;
	struct slice kept_at;
};
extern const struct schema consent_schema;
const struct consent *record_as_consent(const struct record *record);
extern const struct word consent_bases[], consent_scopes[];

enum consent_state { CONSENT_STANDS, CONSENT_OVER, CONSENT_WITHDRAWN };
extern const struct word consent_states[];

/* On a day, of a record that is not erased. One that is not given yet is "over" too. */
enum consent_state consent_state_on(const struct record *record, day_number day);

/* Whether it stands on a day: given, not past `until`, not withdrawn; never when erased. */
bool consent_stands(const struct record *record, day_number day);

struct notice {
	struct record_common common;
	struct slice to; /* ospod, police, prosecutor, ambulance */
	struct slice by;
	enum truth feedback_asked;
	day_number answered;
};
extern const struct schema notice_schema;
const struct notice *record_as_notice(const struct record *record);
extern const struct word notice_authorities[];

struct approval {
	struct record_common common;
	struct slice of; /* stem */
	struct slice by;
	struct slice text_hash; /* of minutes: model/record/approved_text.h */
};
extern const struct schema approval_schema;
const struct approval *record_as_approval(const struct record *record);

struct plan {
	struct record_common common;
	struct slice by;	  /* who wrote it; absent: the case manager of its day */
	struct slice_list agreed; /* MEMBER DATE */
	day_number review;
	struct slice replaces; /* stem */
};
extern const struct schema plan_schema;
const struct plan *record_as_plan(const struct record *record);

#endif
