/* What is to be set in the identities of a family, from options and from a file. No finding shows a
 * value: standard error is copied, kept and sent on. */
#ifndef WORK_IDENTITY_STEPS_H
#define WORK_IDENTITY_STEPS_H

#include "work/case/add_identity.h"
#include "work/case/assignment.h"

struct identity_step {
	struct slice key;	   /* c1-name, school, others */
	struct slice member;	   /* absent: the family's */
	const struct field *field; /* model/record/identity.h */
	enum assignment_kind kind;
	struct slice_list values; /* none: the field is removed */
};

struct identity_steps {
	struct identity_step *items;
	size_t count, capacity;
};

/*
 * The steps of a request, in the order of its members. The file has lines FIELD=VALUE, FIELD+=VALUE
 * and FIELD-=VALUE, blank ones and such that begin with # between them; or front matter as the
 * identities have it, where a list is set as a whole and a key without a value says nothing.
 *
 * False with findings: a field is not known or set twice, a member is none of the `members`, a
 * value is wrong, the file cannot be read or says nothing.
 */
bool read_identity_steps(struct context *context, const struct member *members, size_t member_count,
	const struct identity_request *request, struct identity_steps *steps);

#endif
