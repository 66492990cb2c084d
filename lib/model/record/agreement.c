#include "model/record/agreement.h"
#include "base/array.h"
#include "base/translate.h"

const struct word consent_bases[] = {
	{ "consent", N_("consent") },
	{ "legal-duty", N_("legal duty") },
	{ "vital-interest", N_("vital interest") },
	{ "contract", N_("contract") },
	{ NULL, NULL },
};

const struct word consent_scopes[] = {
	{ "school", N_("school") },
	{ "health", N_("health") },
	{ "family", N_("family") },
	{ "safety", N_("safety") },
	{ "study", N_("study") },
	{ NULL, NULL },
};

static const struct field consent_fields[] = {
	{ .name = "member",
		.type = FIELD_MEMBER,
		.flags = FIELD_REQUIRED | FIELD_LIST,
		.offset = offsetof(struct consent, members) },
	{ .name = "basis",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct consent, basis),
		.words = consent_bases },
	{ .name = "recipient",
		.type = FIELD_SERVICE_OR_PROFESSION,
		.flags = FIELD_REQUIRED | FIELD_LIST,
		.offset = offsetof(struct consent, recipients) },
	{ .name = "scope",
		.type = FIELD_WORD,
		.flags = FIELD_LIST,
		.offset = offsetof(struct consent, scope),
		.words = consent_scopes },
	{ .name = "until",
		.type = FIELD_DATE,
		.flags = FIELD_COMING,
		.offset = offsetof(struct consent, until) },
	{ .name = "withdrawn", .type = FIELD_DATE, .offset = offsetof(struct consent, withdrawn) },
	{ .name = "kept-at", .type = FIELD_TEXT, .offset = offsetof(struct consent, kept_at) },
};
const struct schema consent_schema = { .name = "consent",
	.base = &record_common_schema,
	.fields = consent_fields,
	.count = ARRAY_LEN(consent_fields),
	.size = sizeof(struct consent) };

const struct consent *record_as_consent(const struct record *record)
{
	return record_fields(record, RECORD_CONSENT);
}

const struct word consent_states[] = {
	[CONSENT_STANDS] = { "stands", N_("stands") },
	[CONSENT_OVER] = { "over", N_("over") },
	[CONSENT_WITHDRAWN] = { "withdrawn", N_("withdrawn") },
	{ NULL, NULL },
};

enum consent_state consent_state_on(const struct record *record, day_number day)
{
	const struct consent *consent = record_as_consent(record);
	if (consent->withdrawn != DATE_NONE && consent->withdrawn <= day)
		return CONSENT_WITHDRAWN;
	bool within = record->date <= day && (consent->until == DATE_NONE || day <= consent->until);
	return within ? CONSENT_STANDS : CONSENT_OVER;
}

bool consent_stands(const struct record *record, day_number day)
{
	return !record->erased && consent_state_on(record, day) == CONSENT_STANDS;
}

const struct word notice_authorities[] = {
	{ "ospod", N_("child protection authority (OSPOD)") },
	{ "police", N_("police") },
	{ "prosecutor", N_("public prosecutor") },
	{ "ambulance", N_("ambulance") },
	{ NULL, NULL },
};

static const struct field notice_fields[] = {
	{ .name = "to",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct notice, to),
		.words = notice_authorities },
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct notice, by) },
	{ .name = "feedback-asked",
		.type = FIELD_BOOLEAN,
		.offset = offsetof(struct notice, feedback_asked) },
	{ .name = "answered", .type = FIELD_DATE, .offset = offsetof(struct notice, answered) },
};
const struct schema notice_schema = { .name = "notice",
	.base = &record_common_schema,
	.fields = notice_fields,
	.count = ARRAY_LEN(notice_fields),
	.size = sizeof(struct notice) };

const struct notice *record_as_notice(const struct record *record)
{
	return record_fields(record, RECORD_NOTICE);
}

static const struct field approval_fields[] = {
	{ .name = "of",
		.type = FIELD_STEM,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct approval, of) },
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct approval, by) },
	{ .name = "text-hash", .type = FIELD_HASH, .offset = offsetof(struct approval, text_hash) },
};
const struct schema approval_schema = { .name = "approval",
	.base = &record_common_schema,
	.fields = approval_fields,
	.count = ARRAY_LEN(approval_fields),
	.size = sizeof(struct approval) };

const struct approval *record_as_approval(const struct record *record)
{
	return record_fields(record, RECORD_APPROVAL);
}

static const struct field plan_fields[] = {
	{ .name = "by", .type = FIELD_PERSON, .offset = offsetof(struct plan, by) },
	{ .name = "agreed",
		.type = FIELD_AGREEMENT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct plan, agreed) },
	{ .name = "review",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED | FIELD_COMING,
		.offset = offsetof(struct plan, review) },
	{ .name = "replaces",
		.type = FIELD_STEM,
		.offset = offsetof(struct plan, replaces),
		.kind = RECORD_PLAN },
};
const struct schema plan_schema = { .name = "plan",
	.base = &record_common_schema,
	.fields = plan_fields,
	.count = ARRAY_LEN(plan_fields),
	.size = sizeof(struct plan) };

const struct plan *record_as_plan(const struct record *record)
{
	return record_fields(record, RECORD_PLAN);
}
