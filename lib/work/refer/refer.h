/* Connecting a family with services: which fit, what was asked of them, and what came of it. */
#ifndef WORK_REFER_H
#define WORK_REFER_H

#include "report/value.h"
#include "work/shared/context.h"

struct refer_request {
	struct slice need;
	struct slice_list members; /* --for */
	struct slice again;	   /* the stem of a referral that is tried again; absent: none */
	/* ranking */
	struct slice prefer; /* distance, availability, effectiveness */
	bool own;	     /* with the store's own record; reads every case */
	long limit;	     /* rows; INTEGER_NONE: all */
	/* a new referral, and with refer_why() the service that is asked about */
	struct slice service;
	struct slice consent, without_consent, after, place, message;
	struct slice anyway; /* why it is asked while the same runs; absent: not asked then */
	bool accompanied;
	long quoted_wait; /* days */
};

/*
 * Services that fit a need, ranked (logic/refer/rank.h), as a listing; none: the answer is no. The
 * place is that of the case. Without members the present children count, and a service that may
 * take one of them is enough; with them it must perhaps take each. Columns: service, name,
 * distance-km, own (where asked for), reasons; JSON holds the keys of refer(1), "Machine formats".
 *
 * With `again`, need and members are those of that referral, which must be over without having
 * helped, and the services that any referral for the same need and one of the members went to are
 * left out.
 */
bool refer_rank(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table);

/*
 * Why a service is not in that list, or where in it and why: a row for each thing that it must be,
 * then for each band, then its rank. Columns: criterion; verdict (yes, may, no, unknown, or the
 * band); detail. Not in it: the answer is no.
 */
bool refer_why(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table);

/*
 * Records a referral, by the person who acts, on the context's date. Without members it is for the
 * only child. A consent must stand on that day and cover the service: it names it, or a profession
 * (which of them works there a person judges). Refused as well: `after` a referral that is not over
 * or has helped. Refused without
 * `anyway`, which becomes a line of the body, is what runs already: the same service and need for
 * one of the members. What speaks against the service (full, closed, not for the need or the age,
 * tried) is a warning. With `again`, need, members and `after` come from that referral.
 */
bool refer_record(struct context *context, struct slice named, const struct refer_request *request);

/*
 * Adds events to a referral, named by its stem, the case being the first of the operands, or by its
 * full name CASE/STEM. The other operands are events, WORD[:DETAIL][=DATE], the day being the
 * context's date where none is given. All must be legal in the order of their days
 * (logic/refer/referral_order.h); else nothing is written. What may come next, and who acts, is
 * said.
 */
bool refer_follow(
	struct context *context, struct slice referral, const struct slice_list *operands);

/* What a ranking may prefer. */
extern const struct word refer_preferences[];

struct refer_list_request {
	struct slice need, service;
	struct slice state; /* a word of referral_states, "all", "open"; absent: open */
	long waiting;	    /* for more days than that; INTEGER_NONE: any */
};

/*
 * Referrals of the cases named, or of all: the oldest request first. One waits from its day until
 * it starts or ends. Columns: referral, service, need, state, waiting-days, and for machines for,
 * detail, since, consent, without-consent. Nothing found: the answer is no.
 */
extern const struct word refer_list_states[]; /* beside referral_states */
bool refer_list(struct context *context, const struct slice_list *named,
	const struct refer_list_request *request, struct table *table);

struct refer_sheet_request {
	bool identity;	     /* who the family is */
	struct slice output; /* absent: standard output */
};

/*
 * What a service is told of a referral: the need, the case manager's contact, the consent. Of the
 * family nothing but with `identity`: then the names of those whom it is for and of those who
 * agreed, and how to reach them unless that is not safe for one of them; only into a file outside
 * every store, and only where the consent stands and covers the service.
 */
bool refer_sheet(struct context *context, struct slice referral, const struct slice_list *operands,
	const struct refer_sheet_request *request, struct document *document);

/* Writes the finished page where the request wants it, for the owner alone to read; without
 * `output` it stays in the page. */
bool refer_sheet_write(
	struct context *context, const struct refer_sheet_request *request, struct buf *page);

#endif
