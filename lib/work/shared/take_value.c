#include "work/shared/take_value.h"
#include "logic/check/links.h"
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

bool take_values(struct context *context, const struct schema *schema,
	const struct typed_value *values, size_t count, void *record)
{
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good = take_value(context, schema, values[i].name, values[i].value, record) && good;
	return good;
}

bool take_list(struct context *context, const struct schema *schema, const char *name,
	const struct slice_list *values, void *record)
{
	bool good = true;

	for (size_t i = 0; i < values->count; i++)
		good = take_value(context, schema, name, values->items[i], record) && good;
	return good;
}

bool check_filter(
	struct context *context, const struct schema *schema, const char *name, struct slice value)
{
	const struct field *field = schema_find(schema, slice_from(name));
	const struct link_world world = { .platform = &context->platform };

	return value.data == NULL ||
	       (field_read(field, value, NULL, context->arena, context->diags, NULL) &&
		       link_check(field, value, NULL, &world, context->diags));
}
