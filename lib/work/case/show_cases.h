/* Cases at a glance: what the one who opens the file wants to know first. It stays inside. */
#ifndef WORK_SHOW_CASES_H
#define WORK_SHOW_CASES_H

#include "report/value.h"
#include "work/shared/context.h"

struct show_cases_request {
	bool identity;	   /* who they are, from the ring of identities */
	bool reporter;	   /* with `identity`: who reported the signal that the case began with */
	bool log;	   /* git's log of the case's folder */
	bool all;	   /* the whole timeline; else the newest records, a screenful */
	day_number since;  /* of the timeline what is dated then or later; DATE_NONE: any */
	struct slice kind; /* of the timeline records of this kind; absent: any */
};

/*
 * One document of all the cases named. Its sections, for each case those that have something:
 *   case       paragraphs: since when, by whom, where, why, the level, what is pressing
 *   duties     a table: what the records demand, danger first
 *   identity   paragraphs (of `identity`)
 *   situation  paragraphs
 *   signals, members, levels, safety, consents, notices, goals, unanswered-needs, tasks (open
 * ones), referrals, timeline, log        a table each, of the same name Its data is one list of an
 * object a case: the keys of case-list, then each table by its name.
 */
bool show_cases(struct context *context, const struct slice *named, size_t count,
	const struct show_cases_request *request, struct document *document);

#endif
