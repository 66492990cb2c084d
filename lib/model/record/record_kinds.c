#include "base/array.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/case_facts.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/record/signal.h"

static const struct field record_common_fields[] = {
	{ .name = "case", .type = FIELD_CASE, .offset = offsetof(struct record_common, case_id) },
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
};
const struct schema erased_stub_schema = { .name = "erased",
	.base = &record_common_schema,
	.fields = erased_stub_fields,
	.count = ARRAY_LEN(erased_stub_fields),
	.size = sizeof(struct erased_stub) };

const struct record_kind record_kinds[] = {
	{ .name = "case",
		.label = N_("case"),
		.schema = &case_facts_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "signal",
		.label = N_("signal"),
		.schema = &signal_schema,
		.homes = HOME_SIGNALS,
		.has_body = true },
	{ .name = "consent",
		.label = N_("consent"),
		.schema = &consent_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "notice",
		.label = N_("notice"),
		.schema = &notice_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "assessment",
		.label = N_("assessment"),
		.schema = NULL,
		.homes = HOME_CASE,
		.has_body = false },
	{ .name = "approval",
		.label = N_("approval"),
		.schema = &approval_schema,
		.homes = HOME_CASE | HOME_MEETINGS,
		.has_body = true },
	{ .name = "plan",
		.label = N_("plan"),
		.schema = &plan_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "referral",
		.label = N_("referral"),
		.schema = &referral_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "meeting",
		.label = N_("meeting"),
		.schema = &meeting_schema,
		.homes = HOME_CASE | HOME_MEETINGS,
		.has_body = true },
	{ .name = "note",
		.label = N_("note"),
		.schema = &note_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "visit",
		.label = N_("visit"),
		.schema = &visit_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "call",
		.label = N_("call"),
		.schema = &call_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "therapy",
		.label = N_("therapy session"),
		.schema = &therapy_schema,
		.homes = HOME_CASE,
		.has_body = false },
	{ .name = "handover",
		.label = N_("handover"),
		.schema = &handover_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "study",
		.label = N_("case study"),
		.schema = &study_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "closing",
		.label = N_("closing"),
		.schema = &closing_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "reopening",
		.label = N_("reopening"),
		.schema = &reopening_schema,
		.homes = HOME_CASE,
		.has_body = true },
	{ .name = "work",
		.label = N_("work outside cases"),
		.schema = &work_schema,
		.homes = HOME_WORK,
		.has_body = true },
};
const size_t record_kind_count = ARRAY_LEN(record_kinds);

const struct record_kind *record_kind_find(struct slice name)
{
	for (size_t i = 0; i < record_kind_count; i++) {
		if (slice_equals(name, record_kinds[i].name))
			return &record_kinds[i];
	}
	return NULL;
}
