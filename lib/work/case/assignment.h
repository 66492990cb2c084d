/* FIELD=VALUE, FIELD+=VALUE and FIELD-=VALUE, as people type them. */
#ifndef WORK_ASSIGNMENT_H
#define WORK_ASSIGNMENT_H

#include "work/shared/context.h"

enum assignment_kind { ASSIGNMENT_SET, ASSIGNMENT_ADD, ASSIGNMENT_TAKE };

/* The parts of an assignment, copied into the context's arena. False with a usage finding, which
 * does not show the value, when there is no `=` or no field before it. */
bool assignment_split(struct context *context, struct slice text, struct slice *name,
	enum assignment_kind *kind, struct slice *value);

/* The values that a list takes: with ';' between them. */
struct slice_list assignment_values(struct slice text, struct arena *arena);

/* Whether a field can be assigned to like that: only a list has values added and taken away, and
 * then there are some. False with a finding. `name` is what the field was called by. */
bool assignment_fits(struct context *context, const struct field *field, const char *name,
	enum assignment_kind kind, const struct slice_list *values);

#endif
