#include "work/take_value.h"
#include "text/unicode.h"

bool check_line(struct context *context, const char *name, struct slice value)
{
	size_t bad;

	if (!unicode_valid(value, &bad))
		return diag_add(context->diags, SEVERITY_ERROR, "utf-8", NULL,
			_("%s: byte %zu is no UTF-8 (text in UTF-8)"), name, bad + 1);
	return front_matter_unwritable(value) == value.length ||
	       diag_add(context->diags, SEVERITY_ERROR, "control", NULL,
		       _("%s '%s' holds a character that no field can hold (one line of text)"),
		       name, slice_text(value));
}

bool check_value(struct context *context, const struct field *field, struct slice value)
{
	return check_line(context, field->name, value) &&
	       field_read(field, value, NULL, context->arena, context->diags, NULL);
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
