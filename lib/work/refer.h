/* Connecting a family with services: which fit, what was asked of them, and what came of it. */
#ifndef WORK_REFER_H
#define WORK_REFER_H

#include "report/value.h"
#include "work/context.h"

struct refer_request {
	struct slice need;
	struct slice_list members; /* --for */
	/* ranking */
	struct slice prefer; /* distance, availability, effectiveness */
	bool own;	     /* with the store's own record; reads every case */
	long limit;	     /* rows; INTEGER_NONE: all */
	/* a new referral */
	struct slice service, consent, without_consent, after, place, message;
	bool accompanied;
	long quoted_wait; /* days */
};

/*
 * Services that fit a need, ranked (logic/rank.h), as a listing; none: the answer is no. The place
 * is that of the case. Without members the present children count, and a service that may take one
 * of them is enough; with them it must perhaps take each. Columns: service, name, distance-km, own
 * (where asked for), reasons; JSON holds the keys of commands.md.
 */
bool refer_rank(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table);

/*
 * Records a referral, by the person who acts, on the context's date. Without members it is for the
 * only child. A consent must stand on that day and cover the service: it names it, or a profession
 * (which of them works there a person judges). Refused as well: `after` a referral that is not over
 * or has helped. What speaks against the service (full, closed, not for the need or the age) is a
 * warning.
 */
bool refer_record(struct context *context, struct slice named, const struct refer_request *request);

/*
 * Adds events to a referral, named by its stem, the case being the first of the operands, or by its
 * full name CASE/STEM. The other operands are events, WORD[:DETAIL][=DATE], the day being the
 * context's date where none is given. All must be legal in the order of their days
 * (logic/referral_order.h); else nothing is written. What may come next is said.
 */
bool refer_follow(
	struct context *context, struct slice referral, const struct slice_list *operands);

#endif
