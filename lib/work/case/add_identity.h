/* Who the members of a case are: a file of the identities' ring, which the store never sees. */
#ifndef WORK_ADD_IDENTITY_H
#define WORK_ADD_IDENTITY_H

#include "model/record/case_facts.h"
#include "work/shared/context.h"

struct identity_request {
	struct slice_list known; /* of members: "c1-name=VALUE", "c1-born=DATE" */
	struct slice address, phone, school, doctor; /* of the family */
	struct slice_list others;		     /* further names */
	struct slice_list assigned; /* any of them: "c1-phone=VALUE", "others+=VALUE" */
	struct slice from;	    /* a file that holds such lines; "-": standard input */
};

/* Whether the request says anything. */
bool identity_is_asked(const struct identity_request *request);

/* Adds the file, or what changes in it, to the context's changes; nothing when nothing was said.
 * `members` are all of the family. False with findings, none of which shows a value: there is no
 * ring of identities (rule "no-ring"), a field or a member is not known, a value is wrong, or a
 * field is set twice. A child or another with the same name and birth date in another case gets a
 * warning of rule "duplicate", which names the case and nobody. */
bool add_identity(struct context *context, struct slice case_id, const struct member *members,
	size_t member_count, const struct identity_request *request);

#endif
