/* Values as people type them, put into records. */
#ifndef WORK_TAKE_VALUE_H
#define WORK_TAKE_VALUE_H

#include "work/shared/context.h"

/* What was said, as a field holds it (logic/speech/understand.h). False only with a finding, where
 * it is the name of several. What the field names is read; where that fails, what was said is left
 * as it is for the work that reads it again and says why. */
bool understand(
	struct context *context, const struct field *field, struct slice said, struct slice *meant);
bool understand_word(struct context *context, const char *name, const struct word *words,
	struct slice said, struct slice *meant);
/* An id of people.csv, services.csv, places.csv or projects.csv, by a FIELD_PERSON and so on. */
bool understand_name(
	struct context *context, enum field_type type, struct slice said, struct slice *meant);

/* A text to be filed, its front matter and tasks as a record of the schema has them, line for line
 * (logic/speech/understand_text.h). False with findings at lines of `file`. */
bool understand_text(struct context *context, const struct schema *schema, struct slice file,
	struct slice bytes, struct slice *meant);

/* The same of a body alone. */
struct slice understand_tasks(struct context *context, struct slice body);

/* Whether a line of front matter can hold the value as it is: UTF-8, no line ends, no control
 * characters. False with a finding. `name` is that of the field. */
bool check_line(struct context *context, const char *name, struct slice value);

/* Whether a value has the form that its field asks for and could be written as it is: no line ends
 * or control characters. False with a finding. */
bool check_value(struct context *context, const struct field *field, struct slice value);

/* Reads the value of the schema's field of that name, in people's words too
 * (understand), into the record; an absent one leaves it alone. False with a finding.
 */
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
