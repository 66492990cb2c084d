#include "work/refer/own_record.h"
#include "logic/refer/referral_order.h"
#include "work/shared/load_case.h"

struct counting {
	struct own_records *records;
	struct arena *arena; /* of the records; cases come and go */
};

static struct own_record *record_of(struct counting *counting, const struct service *service)
{
	struct own_record *record = index_get(&counting->records->by_service, service->id);

	if (record == NULL) {
		record = arena_take(counting->arena, 1, sizeof *record);
		index_put(&counting->records->by_service, service->id, record);
	}
	return record;
}

static void count_case(struct context *context, const struct case_file *file, void *closure)
{
	struct counting *counting = closure;
	const struct record *record;
	struct arena arena;
	size_t from = 0;

	arena_init(&arena);
	while ((record = case_file_next(file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral *referral = record_as_referral(record);
		const struct service *service =
			platform_real_service(&context->platform, referral->service);
		size_t count;
		struct referral_event *events = referral_events(referral, &arena, &count);
		if (service == NULL || referral_state_of(events, count) != REFERRAL_COMPLETED)
			continue;
		struct own_record *own = record_of(counting, service);
		own->finished++;
		own->helped += slice_equals(events[count - 1].detail, "helped");
	}
	arena_free(&arena);
}

bool load_own_records(struct context *context, struct own_records *records)
{
	struct counting counting = { records, context->arena };

	index_init(&records->by_service, context->arena);
	return visit_cases(context, count_case, &counting);
}

const struct own_record *own_record_find(const struct own_records *records, struct slice service)
{
	const struct own_record *record = index_get(&records->by_service, service);

	return record != NULL && record->finished >= OWN_FINISHED_LEAST ? record : NULL;
}
