#include "base/array.h"
#include "model/record/agreement.h"
#include "model/record/case_facts.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/record/signal.h"

static const struct field record_common_fields[] = {
	{ .name = "case",
		.type = FIELD_CASE,
		.flags = FIELD_STANDS,
		.offset = offsetof(struct record_common, case_id) },
	{ .name = "date", .type = FIELD_DATE, .offset = offsetof(struct record_common, date) },
	{ .name = "recorded",
		.type = FIELD_DATE,
		.offset = offsetof(struct record_common, recorded) },
	{ .name = "time",
		.type = FIELD_TIME_RANGE,
		.offset = offsetof(struct record_common, time) },
};
const struct schema record_common_schema = { .name = "record",
	.fields = record_common_fields,
	.count = ARRAY_LEN(record_common_fields),
	.size = sizeof(struct record_common) };

static const struct field erased_stub_fields[] = {
	{ .name = "erased",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct erased_stub, erased) },
	{ .name = "basis", .type = FIELD_TEXT, .offset = offsetof(struct erased_stub, basis) },
	{ .name = "moved-to",
		.type = FIELD_FULL_NAME,
		.offset = offsetof(struct erased_stub, moved_to) },
};
const struct schema erased_stub_schema = { .name = "erased",
	.base = &record_common_schema,
	.fields = erased_stub_fields,
	.count = ARRAY_LEN(erased_stub_fields),
	.size = sizeof(struct erased_stub) };

const struct schema *record_kind_schema(enum record_kind_id kind)
{
	static const struct schema *const schemas[RECORD_KIND_COUNT] = {
		[RECORD_CASE] = &case_facts_schema,
		[RECORD_SIGNAL] = &signal_schema,
		[RECORD_CONSENT] = &consent_schema,
		[RECORD_NOTICE] = &notice_schema,
		[RECORD_APPROVAL] = &approval_schema,
		[RECORD_PLAN] = &plan_schema,
		[RECORD_REFERRAL] = &referral_schema,
		[RECORD_MEETING] = &meeting_schema,
		[RECORD_NOTE] = &note_schema,
		[RECORD_VISIT] = &visit_schema,
		[RECORD_CALL] = &call_schema,
		[RECORD_THERAPY] = &therapy_schema,
		[RECORD_HANDOVER] = &handover_schema,
		[RECORD_STUDY] = &study_schema,
		[RECORD_CLOSING] = &closing_schema,
		[RECORD_REOPENING] = &reopening_schema,
		[RECORD_WORK] = &work_schema,
	};
	return schemas[kind];
}
