#include "work/signal/record_signal.h"
#include "base/array.h"
#include "model/record/identity.h"
#include "model/record/signal.h"
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

static bool take_reporter(struct context *context, const struct record_signal_request *request,
	struct reporter *reporter)
{
	schema_clear(&reporter_schema, reporter);
	if (request->reporter.data == NULL && request->reporter_contact.data == NULL)
		return true;
	if (store_need(&context->store, RING_IDENTITIES, context->diags) == NULL)
		return false;
	const struct typed_value values[] = {
		{ "name", request->reporter },
		{ "contact", request->reporter_contact },
	};
	return take_values(context, &reporter_schema, values, ARRAY_LEN(values), reporter);
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
		!read_message(context, request->message, MESSAGE_REQUIRED, &body))
		return false;
	struct slice folder = arena_format(context->arena, "signals/%d", date_year(context->date));
	struct slice stem = add_record(
		context, RING_CASES, folder, RECORD_SIGNAL, &signal, context->date, body);
	add_reporter(context, stem, &reporter);
	return save(context, arena_format(context->arena, "Record %s", slice_text(stem)).data);
}
