/* Changing fields of a case and of its members, line by line. */
#ifndef WORK_SET_CASE_H
#define WORK_SET_CASE_H

#include "work/case/add_identity.h"

struct set_case_request {
	struct slice_list members; /* who joins the family; as in struct open_case_request */
	struct identity_request identity;
};

/*
 * Each assignment is FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE, a field of a member is
 * MEMBER.FIELD. `=` replaces what is there, an empty value removes it; a list takes several values
 * with ';' between them, and alone knows += and -=. Only the lines of these fields change, and all
 * of them or none.
 *
 * The members of the request are added before; one who is there already is an error of rule
 * "member-exists". Identities are changed as add_identity() does.
 *
 * The output is the case's id. False with errors of rule "unknown-field" (nearest offered),
 * "fixed-field" (case, date and the like; a manager, whose change is a handover), "missing-field"
 * (a required one cannot be removed), "list", "no-value" (-= of what is not there),
 * "unknown-member", "handle", or of the field's form.
 */
bool set_case(struct context *context, struct slice named, const struct slice *assignments,
	size_t count, const struct set_case_request *request);

#endif
