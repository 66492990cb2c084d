/*
 * The kinds of records: the one table of their names, where they lie and what holds for them. All
 * else asks for a kind by its number and for what it is by its traits, never by its name.
 */
#ifndef MODEL_RECORD_KIND_H
#define MODEL_RECORD_KIND_H

#include "base/slice.h"

/* In the order in which records of one day stand. */
enum record_kind_id {
	RECORD_NONE, /* no kind, or any */
	RECORD_CASE, /* case.md */
	RECORD_SIGNAL,
	RECORD_CONSENT,
	RECORD_NOTICE,
	RECORD_ASSESSMENT,
	RECORD_APPROVAL,
	RECORD_PLAN,
	RECORD_REFERRAL,
	RECORD_MEETING,
	RECORD_NOTE,
	RECORD_VISIT,
	RECORD_CALL,
	RECORD_THERAPY,
	RECORD_HANDOVER,
	RECORD_STUDY,
	RECORD_CLOSING,
	RECORD_REOPENING,
	RECORD_WORK,
	RECORD_KIND_COUNT,
};

enum record_home {
	HOME_CASE = 1,	   /* cases/YEAR/ID/ */
	HOME_MEETINGS = 2, /* meetings/YEAR/ */
	HOME_SIGNALS = 4,  /* cases/signals/YEAR/ */
	HOME_WORK = 8,	   /* cases/work/YEAR/ */
};

enum record_trait {
	RECORD_HAS_BODY = 1,	 /* without it a body is an error */
	RECORD_KEEPS_TASKS = 2,	 /* task items in its body are tasks */
	RECORD_IS_CONTACT = 4,	 /* a struct contact, as case-note writes it */
	RECORD_MEETS_FAMILY = 8, /* a contact at which the family was met */
	RECORD_IS_APPROVED = 16, /* another person approves it */
	RECORD_NEVER_CHANGES = 32,
	RECORD_NEEDS_OPEN_CASE = 64, /* none is made in a case that is closed */
};

struct record_kind {
	const char *name;  /* as in the file's name; "case" for case.md */
	const char *label; /* N_() text */
	unsigned homes;	   /* bits of enum record_home */
	unsigned traits;   /* bits of enum record_trait */
};
extern const struct record_kind record_kinds[RECORD_KIND_COUNT]; /* by enum record_kind_id */

/* By its name; RECORD_NONE when no kind has it. */
enum record_kind_id record_kind_find(struct slice name);

/* The kind that a record's stem says ("case": RECORD_CASE); RECORD_NONE when it has not the form of
 * one, or there is no such kind. */
enum record_kind_id record_kind_of_stem(struct slice text);

bool record_kind_has(enum record_kind_id kind, enum record_trait trait);

#endif
