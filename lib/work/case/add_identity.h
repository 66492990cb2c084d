/* Who the members of a case are: a file of the identities' ring, which the store never sees. */
#ifndef WORK_ADD_IDENTITY_H
#define WORK_ADD_IDENTITY_H

#include "model/record/case_facts.h"
#include "work/shared/context.h"

struct identity_request {
	struct slice_list known; /* of members: "c1-name=VALUE", "c1-born=DATE" */
	struct slice address, phone, school, doctor; /* of the family */
	struct slice_list others;		     /* further names */
};

/* Adds the file, or what is new about members in it, to the context's changes; nothing when nothing
 * was said. False with findings: there is no ring of identities (rule "no-ring"), a value is wrong,
 * a member is none of the `members`. A child or another with the same name and birth date in
 * another case gets a warning of rule "duplicate", which names the case and nobody. */
bool add_identity(struct context *context, struct slice case_id, const struct member *members,
	size_t member_count, const struct identity_request *request);

#endif
