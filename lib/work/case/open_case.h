/* Opening a family's case: its folder with case.md and members.csv, and aside who they are. */
#ifndef WORK_OPEN_CASE_H
#define WORK_OPEN_CASE_H

#include "model/record/record.h"
#include "work/case/add_identity.h"

struct open_case_request {
	struct slice_list members; /* ID:KIND:BORN:SEX[:ROLE]; BORN, SEX and ROLE may be empty */
	struct slice source;	   /* absent: the signal's */
	struct slice signal;	   /* a stem or path */
	struct slice manager;	   /* absent: who acts */
	struct slice place, handle, alias, project;
	struct slice_list reasons; /* none: the signal's */
	struct slice_list needs;
	day_number keep_until;
	struct slice message; /* the situation; absent: none */
	struct identity_request identity;
};

/* Opens a case on context->date. The output is its id. False with findings: options are missing, a
 * value is wrong, the handle is another case's (rule "handle"). */
bool open_case(struct context *context, const struct open_case_request *request);

/* Reads members as --member gives them into `members`, which has a place for each. False with usage
 * findings: one is not described rightly, or given twice. */
bool take_members(struct context *context, const struct slice_list *texts, struct slice case_id,
	struct member *members);

/* The same but for the saving, for work that changes more at once: adds the changes. `signal` is
 * NULL or the record that the request names. */
bool add_case(struct context *context, const struct open_case_request *request,
	const struct record *signal, struct slice *id);

#endif
