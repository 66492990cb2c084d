#include "work/case/assignment.h"

bool assignment_split(struct context *context, struct slice text, struct slice *name,
	enum assignment_kind *kind, struct slice *value)
{
	size_t equals = slice_find(text, '=', 0);
	struct slice front = slice_part(text, 0, equals);

	*kind = ASSIGNMENT_SET;
	if (equals == text.length || equals == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' sets nothing (FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE)"),
			slice_text(text));
	if (slice_ends(front, "+"))
		*kind = ASSIGNMENT_ADD;
	else if (slice_ends(front, "-"))
		*kind = ASSIGNMENT_TAKE;
	if (*kind != ASSIGNMENT_SET)
		front.length--;
	*name = arena_copy(context->arena, front);
	*value = arena_copy(context->arena, slice_part(text, equals + 1, text.length));
	return true;
}

struct slice_list assignment_values(struct slice text, struct arena *arena)
{
	struct slice_list values = { 0 };
	struct slice part;

	while (slice_split(&text, ';', &part))
		slice_list_add(&values, arena, arena_copy(arena, slice_trim(part)));
	return values;
}

bool assignment_fits(struct context *context, const struct field *field, const char *name,
	enum assignment_kind kind, const struct slice_list *values)
{
	if (kind != ASSIGNMENT_SET && !(field->flags & FIELD_LIST))
		return diag_add(context->diags, SEVERITY_ERROR, "list", NULL,
			_("'%s' is no list (%s=VALUE)"), name, name);
	if (kind != ASSIGNMENT_SET && values->count == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("there is no value behind '%s' (%s=VALUE)"), name, name);
	return true;
}
