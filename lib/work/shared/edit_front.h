/* Changing the front matter of a record that was read, one fact after the other. */
#ifndef WORK_EDIT_FRONT_H
#define WORK_EDIT_FRONT_H

#include "model/record/record.h"
#include "work/shared/context.h"

struct front_edit {
	struct context *context;
	const struct record *record; /* as it was read; borrowed */
	struct front_matter front;   /* as it is to be */
};

void front_edit_begin(
	struct front_edit *edit, struct context *context, const struct record *record);

/* Sets the field to these values (one, unless it is a list); none removes it. */
void front_edit_set(struct front_edit *edit, const struct field *field, const struct slice *values,
	size_t count);

/* Adds one value to a list, unless it is there; takes one out of it. */
void front_edit_append(struct front_edit *edit, const struct field *field, struct slice value);
void front_edit_remove(struct front_edit *edit, const struct field *field, struct slice value);

/* Adds the change of the file, if there is any, to the context's changes. */
void front_edit_end(struct front_edit *edit, enum ring ring);

#endif
