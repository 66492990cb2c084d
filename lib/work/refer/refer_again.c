#include "work/refer/refer_again.h"
#include "model/record/referral.h"
#include "work/refer/refer_target.h"

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
