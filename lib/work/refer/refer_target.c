#include "work/refer/refer_target.h"
#include "base/translate.h"
#include "logic/refer/referral_order.h"
#include "model/name.h"
#include "model/record/referral.h"
#include "work/shared/find_record.h"

bool refer_target_read(struct context *context, struct slice referral,
	const struct slice_list *operands, struct refer_target *target)
{
	struct slice stem = name_of_path(referral);
	size_t slash = (size_t)(stem.data - referral.data);
	size_t first = 1;

	*target = (struct refer_target){ .stem = arena_copy(context->arena, stem) };
	if (slash > 0) {
		target->named = arena_copy(context->arena, slice_part(referral, 0, slash - 1));
		first = operands->count > 0 && slice_equal(operands->items[0], target->named);
	} else if (operands->count > 0) {
		target->named = operands->items[0];
	} else {
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("whose referral is it? (its full name CASE/STEM, or the case as well)"));
	}
	target->rest_count = operands->count - first;
	target->rest = target->rest_count > 0 ? operands->items + first : NULL;
	return true;
}

bool refer_target_alone(struct context *context, const struct refer_target *target)
{
	return target->rest_count == 0 ||
	       diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
		       _("'%s' is one word too many (the referral and its case)"),
		       slice_text(target->rest[0]));
}

const struct record *refer_target_find_over(
	struct context *context, const struct case_file *file, struct slice stem)
{
	const struct record *record = find_case_record(context, file, RECORD_REFERRAL, stem);
	size_t count;

	if (record == NULL)
		return NULL;
	struct referral_event *events =
		referral_events(record_as_referral(record), context->arena, &count);
	enum referral_state state = referral_state_of(events, count);
	bool helped = count > 0 && slice_equals(events[count - 1].detail, "helped");
	if (referral_state_is_end(state) && !helped)
		return record;
	diag_add(context->diags, SEVERITY_ERROR, "after", NULL,
		_("referral %s is '%s' (one that is over and has not helped)"),
		slice_text(record->stem), helped ? "helped" : referral_states[state].code);
	return NULL;
}

static bool share_member(const struct slice_list *members, const struct slice_list *others)
{
	for (size_t i = 0; i < members->count; i++)
		if (slice_list_has(others, members->items[i]))
			return true;
	return false;
}

/* What was asked for the same need of one of the same members, whatever came of it. */
static void find_tried(struct context *context, const struct case_file *file,
	const struct refer_request *request, struct slice_list *tried)
{
	const struct record *record;
	size_t from = 0;

	while ((record = case_file_next(file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral *referral = record_as_referral(record);
		const struct service *service =
			platform_real_service(&context->platform, referral->service);
		if (service != NULL && slice_equal(referral->need, request->need) &&
			share_member(&referral->members, &request->members))
			slice_list_add(tried, context->arena, service->id);
	}
}

bool refer_again_complete(struct context *context, const struct case_file *file,
	struct refer_request *request, struct slice_list *tried)
{
	*tried = (struct slice_list){ 0 };
	if (request->again.data == NULL)
		return true;
	const struct record *record = refer_target_find_over(context, file, request->again);
	if (record == NULL)
		return false;
	const struct referral *referral = record_as_referral(record);
	request->need = referral->need;
	request->members = referral->members;
	request->after = record->stem;
	find_tried(context, file, request, tried);
	return true;
}
