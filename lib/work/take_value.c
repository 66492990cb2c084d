#include "work/take_value.h"

bool check_value(struct context *context, const struct field *field, struct slice value)
{
	if (front_matter_unwritable(value) < value.length)
		return diag_add(context->diags, SEVERITY_ERROR, "control", NULL,
			_("%s: '%s' holds a character that a field cannot hold (one line of text)"),
			field->name, slice_text(value));
	return field_read(field, value, NULL, context->arena, context->diags, NULL);
}

bool take_value(struct context *context, const struct schema *schema, const char *name,
	struct slice value, void *record)
{
	const struct field *field = schema_find(schema, slice_from(name));

	if (value.data == NULL)
		return true;
	return check_value(context, field, value) &&
	       field_read(field, value, NULL, context->arena, context->diags, record);
}
