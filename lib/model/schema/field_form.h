/* What a value of each field type must look like. Only field.c and schema_front.c use it. */
#ifndef MODEL_FIELD_FORM_H
#define MODEL_FIELD_FORM_H

#include "model/schema/field.h"

/* False with a finding of the type's rule. */
bool field_check(const struct field *field, struct slice value, const struct position *position,
	struct diag_list *diags);

/* What would be right for a field, as it stands in brackets in a message. */
struct slice field_right(const struct field *field, struct arena *arena);

#endif
