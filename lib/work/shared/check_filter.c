#include "work/shared/check_filter.h"
#include "logic/check/links.h"

bool check_filter(
	struct context *context, const struct schema *schema, const char *name, struct slice value)
{
	const struct field *field = schema_find(schema, slice_from(name));
	const struct link_world world = { .platform = &context->platform };

	return value.data == NULL ||
	       (field_read(field, value, NULL, context->arena, context->diags, NULL) &&
		       link_check(field, value, NULL, &world, context->diags));
}
