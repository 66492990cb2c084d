#include "work/signal/record_signal.h"
#include "base/array.h"
#include "model/record/identity.h"
#include "model/record/signal.h"
#include "work/shared/hidden_file.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool take_fields(struct context *context, const struct record_signal_request *request,
	struct signal_record *signal)
{
	const struct schema *schema = &signal_schema;
	const struct typed_value values[] = {
		{ "source", request->source },
		{ "channel", request->channel },
		{ "time", request->time },
		{ "urgency", request->urgency },
	};

	schema_clear(schema, signal);
	bool good = take_values(context, schema, values, ARRAY_LEN(values), signal);
	return take_list(context, schema, "reasons", &request->reasons, signal) && good;
}

/* A value of who reported; what is wrong is said without it. */
static bool take_known(struct context *context, struct slice name, struct slice value,
	const struct position *position, struct reporter *reporter)
{
	const struct field *field = schema_find(&reporter_schema, name);

	if (field == NULL)
		return diag_unknown(context->diags, SEVERITY_ERROR,
			&(struct unknown){ "unknown-field", position,
				schema_nearest(&reporter_schema, name), _("name, contact") },
			_("unknown field '%s'"), slice_text(name));
	if (member_text(reporter, field->offset).data != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "repeated-key", position,
			_("%s is set twice (keep one)"), field->name);
	return check_hidden_value(context, field, field->name, value, position) &&
	       field_read(field, value, position, context->arena, context->diags, reporter);
}

struct reading {
	struct context *context;
	struct reporter *reporter;
};

static bool take_line(void *closure, const struct position *position, struct slice line)
{
	const struct reading *reading = closure;
	struct arena *arena = reading->context->arena;
	size_t equals = slice_find(line, '=', 0);
	struct slice name = arena_copy(arena, slice_trim(slice_part(line, 0, equals)));
	struct slice value = slice_trim(slice_part(line, equals + 1, line.length));

	return slice_is_empty(value) || take_known(reading->context, name, arena_copy(arena, value),
						position, reading->reporter);
}

static bool take_reporter_file(
	struct context *context, struct slice file, struct reporter *reporter)
{
	struct reading reading = { context, reporter };
	struct slice shown, bytes;

	if (!read_hidden_file(context, file, &shown, &bytes) ||
		!each_hidden_line(context, shown, bytes, take_line, &reading))
		return false;
	return reporter->name.data != NULL || reporter->contact.data != NULL ||
	       diag_add(context->diags, SEVERITY_ERROR, "input",
		       &(struct position){ .file = shown },
		       _("this says nothing (expected name=..., contact=...)"));
}

static bool take_reporter(struct context *context, const struct record_signal_request *request,
	struct reporter *reporter)
{
	const struct typed_value values[] = {
		{ "name", request->reporter },
		{ "contact", request->reporter_contact },
	};
	bool from_file = request->reporter_from.data != NULL, good = true;

	schema_clear(&reporter_schema, reporter);
	if (request->reporter.data == NULL && request->reporter_contact.data == NULL && !from_file)
		return true;
	if (store_need(&context->store, RING_IDENTITIES, context->diags) == NULL)
		return false;
	for (size_t i = 0; i < ARRAY_LEN(values); i++)
		if (values[i].value.data != NULL)
			good = take_known(context, slice_from(values[i].name), values[i].value,
				       NULL, reporter) &&
			       good;
	return (!from_file || take_reporter_file(context, request->reporter_from, reporter)) &&
	       good;
}

static void add_reporter(
	struct context *context, struct slice stem, const struct reporter *reporter)
{
	struct slice path = arena_format(context->arena, "reporters/%s.md", slice_text(stem));
	struct slice absent = { 0 };
	struct buf bytes;

	if (reporter->name.data == NULL && reporter->contact.data == NULL)
		return;
	buf_init(&bytes);
	reporter_write(reporter, context->arena, &bytes);
	add_change(context, RING_IDENTITIES, path, absent, buf_slice(&bytes));
	buf_free(&bytes);
}

bool record_signal(struct context *context, const struct record_signal_request *request)
{
	struct signal_record signal;
	struct reporter reporter;
	struct slice body;

	if (!option_need(context, request->source.data != NULL, "source",
		    _("a code of vocabulary/sources.csv: who noticed, never a person")) ||
		store_need(&context->store, RING_CASES, context->diags) == NULL)
		return false;
	bool good = take_fields(context, request, &signal);
	if (!take_reporter(context, request, &reporter) || !good ||
		!read_message(context, request->message,
			signal.reasons.count > 0 ? MESSAGE_WANTED : MESSAGE_REQUIRED, &body))
		return false;
	struct slice folder = arena_format(context->arena, "signals/%d", date_year(context->date));
	struct slice stem = add_record(
		context, RING_CASES, folder, RECORD_SIGNAL, &signal, context->date, body);
	add_reporter(context, stem, &reporter);
	return save(context, arena_format(context->arena, "Record %s", slice_text(stem)).data);
}
