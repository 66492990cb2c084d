/* A referral and its events: followed until help came or did not, and why. Its date is the
 * request's. */
#ifndef MODEL_REFERRAL_H
#define MODEL_REFERRAL_H

#include "model/record/record.h"

struct referral {
	struct record_common common;
	struct slice service, need, by;
	struct slice_list members;    /* `for` */
	struct slice consent;	      /* stem */
	struct slice without_consent; /* reason */
	struct slice after;	      /* stem of the one that failed */
	enum truth accompanied;
	long quoted_wait; /* days */
	struct slice place;
	struct slice_list events; /* model/record/event.h */
};
extern const struct schema referral_schema;
const struct referral *record_as_referral(const struct record *record);

/* States, and the words of events, in the order of spis-store(5). */
enum referral_state {
	REFERRAL_REQUESTED,
	REFERRAL_WAITLISTED,
	REFERRAL_ACCEPTED,
	REFERRAL_STARTED,
	REFERRAL_COMPLETED,
	REFERRAL_REJECTED,
	REFERRAL_CANCELLED,
	REFERRAL_FAILED,
};
extern const struct word referral_states[], referral_outcomes[], referral_reasons[];

struct referral_event {
	day_number date;
	enum referral_state word;
	struct slice detail; /* OUTCOME or REASON; absent where none belongs */
	bool undone;	     /* it voids an event of that word */
};

/* Which words stand behind the word of an event; NULL: none, or it is no such word. */
const struct word *referral_details(struct slice word);

/* The label of what stands behind the word of an event; absent for none. */
struct slice referral_detail_label(enum referral_state word, struct slice detail);

/* One event's text; false (rule "event") with what would be right. `position` may be NULL. */
bool referral_event_read(struct slice text, const struct position *position,
	struct diag_list *diags, struct referral_event *event);

/* The events that stand of a referral that was read, by date, then by the order of the words. Only
 * well-formed ones. */
struct referral_event *referral_events(
	const struct referral *referral, struct arena *arena, size_t *count);

bool referral_state_is_end(enum referral_state state);

#endif
