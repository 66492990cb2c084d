/* Front matter whose fields are known: what the format refuses is explained by the field. */
#ifndef MODEL_FRONT_FIELDS_H
#define MODEL_FRONT_FIELDS_H

#include "model/schema/field.h"

/* The fields of a file; `find` gives NULL for a key that none has. */
struct front_fields {
	const struct field *(*find)(const void *closure, struct slice key);
	const void *closure;
};

/* front_matter_read() with errors that show each value as its field takes it. */
bool front_fields_parse(const struct front_fields *fields, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front);

/* The same for a schema. */
bool schema_parse_front(const struct schema *schema, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front);

/* The text of a value as its field takes it: a bare word (yes, No, TRUE, ...) is `true` or `false`
 * in a boolean field, `yes` or `no` where a list of words has these; elsewhere it is an error, for
 * other readers of YAML do not take it for a text. */
bool front_fields_text(const struct field *field, const struct front_value *value,
	const struct position *position, struct diag_list *diags, struct slice *text);

#endif
