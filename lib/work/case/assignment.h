/* FIELD=VALUE as people type it: read and checked before anything is changed. */
#ifndef WORK_ASSIGNMENT_H
#define WORK_ASSIGNMENT_H

#include "work/shared/context.h"

enum assignment_kind { ASSIGNMENT_SET, ASSIGNMENT_ADD, ASSIGNMENT_TAKE };

struct assignment {
	struct slice member; /* absent: a field of case.md */
	const struct field *field;
	enum assignment_kind kind;
	struct slice_list values; /* none: the field is removed; one, unless it is a list */
};

/* False with findings, as set_case() describes them; whether there is such a member, and whether
 * what a value names is there, is not asked. */
bool assignment_read(struct context *context, struct slice text, struct assignment *assignment);

#endif
