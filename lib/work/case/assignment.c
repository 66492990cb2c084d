#include "work/case/assignment.h"
#include "model/record/case_facts.h"
#include "work/shared/take_value.h"

static bool unknown_field(struct context *context, const struct schema *schema, struct slice name)
{
	struct slice nearest = schema_nearest(schema, name);

	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-field", NULL, nearest, _("such as place, reasons, c1.lives") },
		_("unknown field '%s'"), slice_text(name));
}

/* What a record is known by. */
static bool is_fixed(const struct field *field)
{
	return (field->flags & FIELD_KEY) ||
	       schema_find(&record_common_schema, slice_from(field->name)) != NULL;
}

static bool find_field(struct context *context, struct slice name, struct assignment *assignment)
{
	const struct schema *schema = &case_facts_schema;
	size_t dot = slice_find(name, '.', 0);

	if (dot < name.length) {
		schema = &member_schema;
		assignment->member = arena_copy(context->arena, slice_part(name, 0, dot));
		name = slice_part(name, dot + 1, name.length);
	}
	name = arena_copy(context->arena, name);
	assignment->field = schema_find(schema, name);
	if (assignment->field == NULL)
		return unknown_field(context, schema, name);
	return !is_fixed(assignment->field) ||
	       diag_add(context->diags, SEVERITY_ERROR, "fixed-field", NULL,
		       _("'%s' cannot be changed (the record is known by it)"), slice_text(name));
}

static bool check_shape(struct context *context, const struct assignment *assignment)
{
	const struct field *field = assignment->field;

	if (assignment->kind != ASSIGNMENT_SET && !(field->flags & FIELD_LIST))
		return diag_add(context->diags, SEVERITY_ERROR, "list", NULL,
			_("'%s' is no list (%s=VALUE)"), field->name, field->name);
	if (assignment->kind != ASSIGNMENT_SET && assignment->values.count == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("there is no value behind '%s' (%s=VALUE)"), field->name, field->name);
	if (assignment->values.count == 0 && (field->flags & FIELD_REQUIRED))
		return diag_add(context->diags, SEVERITY_ERROR, "missing-field", NULL,
			_("'%s' cannot be removed (it is required)"), field->name);
	return true;
}

/* What is taken out need not have the right form: that may be the reason why. */
static bool split_values(struct context *context, struct slice text, struct assignment *assignment)
{
	bool good = true;
	struct slice part;

	if (!(assignment->field->flags & FIELD_LIST)) {
		if (text.length > 0)
			slice_list_add(&assignment->values, context->arena, text);
	} else {
		while (slice_split(&text, ';', &part))
			slice_list_add(&assignment->values, context->arena,
				arena_copy(context->arena, slice_trim(part)));
	}
	for (size_t i = 0; i < assignment->values.count && assignment->kind != ASSIGNMENT_TAKE; i++)
		good = check_value(context, assignment->field, assignment->values.items[i]) && good;
	return good;
}

bool assignment_read(struct context *context, struct slice text, struct assignment *assignment)
{
	size_t equals = slice_find(text, '=', 0);
	struct slice name = slice_part(text, 0, equals);

	*assignment = (struct assignment){ .kind = ASSIGNMENT_SET };
	if (equals == text.length || equals == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' sets nothing (FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE)"),
			slice_text(text));
	if (slice_ends(name, "+"))
		assignment->kind = ASSIGNMENT_ADD;
	else if (slice_ends(name, "-"))
		assignment->kind = ASSIGNMENT_TAKE;
	if (assignment->kind != ASSIGNMENT_SET)
		name.length--;
	struct slice value = arena_copy(context->arena, slice_part(text, equals + 1, text.length));
	return find_field(context, name, assignment) && split_values(context, value, assignment) &&
	       check_shape(context, assignment);
}
