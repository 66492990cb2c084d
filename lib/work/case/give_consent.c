#include "work/case/give_consent.h"
#include "base/array.h"
#include "model/record/agreement.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool check_request(struct context *context, const struct give_consent_request *request)
{
	bool good = option_need(context, request->members.count > 0, "member",
		_("who agreed: m1, or a child who is old enough"));

	return option_need(context, request->recipients.count > 0, "recipient",
		       _("who may be told: a service or a profession")) &&
	       good;
}

static bool take_consent(struct context *context, const struct give_consent_request *request,
	struct consent *consent)
{
	const struct schema *schema = &consent_schema;
	const struct typed_value values[] = {
		{ "basis", request->basis.data == NULL ? slice_from("consent") : request->basis },
		{ "kept-at", request->kept_at },
	};

	schema_clear(schema, consent);
	consent->until = request->until;
	bool good = take_values(context, schema, values, ARRAY_LEN(values), consent);
	good = take_list(context, schema, "member", &request->members, consent) && good;
	good = take_list(context, schema, "recipient", &request->recipients, consent) && good;
	return take_list(context, schema, "scope", &request->scope, consent) && good;
}

bool give_consent(
	struct context *context, struct slice named, const struct give_consent_request *request)
{
	struct consent consent;
	struct case_file file;
	struct slice body;

	if (!check_request(context, request) || !load_case_to_change(context, named, &file) ||
		!take_consent(context, request, &consent) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	consent.common.case_id = file.id;
	struct slice stem = add_record(
		context, RING_CASES, file.folder, RECORD_CONSENT, &consent, context->date, body);
	return save(context,
		arena_format(context->arena, "Write %s/%s", slice_text(file.id), slice_text(stem))
			.data);
}
