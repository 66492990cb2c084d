/* Values as people type them, put into records. */
#ifndef WORK_TAKE_VALUE_H
#define WORK_TAKE_VALUE_H

#include "work/shared/context.h"

/* Whether a line of front matter can hold the value as it is: UTF-8, no line ends, no control
 * characters. False with a finding. `name` is that of the field. */
bool check_line(struct context *context, const char *name, struct slice value);

/* Whether a value has the form that its field asks for and could be written as it is: no line ends
 * or control characters. False with a finding. */
bool check_value(struct context *context, const struct field *field, struct slice value);

/* Reads the value of the schema's field of that name into the record; an absent one leaves it
 * alone. False with a finding. */
bool take_value(struct context *context, const struct schema *schema, const char *name,
	struct slice value, void *record);

/* Several of them, all errors reported: texts, and one list. */
struct typed_value {
	const char *name;
	struct slice value;
};
bool take_values(struct context *context, const struct schema *schema,
	const struct typed_value *values, size_t count, void *record);
bool take_list(struct context *context, const struct schema *schema, const char *name,
	const struct slice_list *values, void *record);

/* Values that choose rows of a listing are held as strictly as those of records, so that a slip of
 * the pen is said and not answered with an empty list. False with a finding when the value has not
 * the form of the schema's field of that name, or names what is not there (nearest offered). An
 * absent one is fine. The caller has loaded the platform's parts that the field names. */
bool check_filter(
	struct context *context, const struct schema *schema, const char *name, struct slice value);

#endif
