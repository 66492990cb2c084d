#include "model/record/change_records.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/schema/tables.h"

static const struct field handover_fields[] = {
	{ .name = "from",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct handover, from) },
	{ .name = "to",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct handover, to) },
	{ .name = "family-told",
		.type = FIELD_DATE,
		.offset = offsetof(struct handover, family_told) },
	{ .name = "met", .type = FIELD_DATE, .offset = offsetof(struct handover, met) },
};
const struct schema handover_schema = { .name = "handover",
	.base = &record_common_schema,
	.fields = handover_fields,
	.count = ARRAY_LEN(handover_fields),
	.size = sizeof(struct handover) };

const struct handover *record_as_handover(const struct record *record)
{
	return record_fields(record, RECORD_HANDOVER);
}

static const struct field study_fields[] = {
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct study, by) },
	{ .name = "alias",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct study, alias) },
	{ .name = "consent",
		.type = FIELD_STEM,
		.offset = offsetof(struct study, consent),
		.kind = RECORD_CONSENT },
	{ .name = "audience", .type = FIELD_TEXT, .offset = offsetof(struct study, audience) },
	{ .name = "questions",
		.type = FIELD_TEXT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct study, questions) },
};
const struct schema study_schema = { .name = "study",
	.base = &record_common_schema,
	.fields = study_fields,
	.count = ARRAY_LEN(study_fields),
	.size = sizeof(struct study) };

const struct study *record_as_study(const struct record *record)
{
	return record_fields(record, RECORD_STUDY);
}

const struct word closing_reasons[] = {
	{ "goals-met", N_("goals met") },
	{ "family-ended", N_("the family ended it") },
	{ "no-contact", N_("contact lost") },
	{ "moved", N_("moved") },
	{ "passed-on", N_("passed on") },
	{ "placed-in-care", N_("placed in care") },
	{ "adult", N_("came of age") },
	{ "other", N_("other") },
	{ NULL, NULL },
};

static const struct field closing_fields[] = {
	{ .name = "reason",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct closing, reason),
		.words = closing_reasons },
	{ .name = "outcome",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct closing, outcome),
		.words = case_outcomes },
};
const struct schema closing_schema = { .name = "closing",
	.base = &record_common_schema,
	.fields = closing_fields,
	.count = ARRAY_LEN(closing_fields),
	.size = sizeof(struct closing) };

const struct closing *record_as_closing(const struct record *record)
{
	return record_fields(record, RECORD_CLOSING);
}

static const struct field reopening_fields[] = {
	{ .name = "undoes",
		.type = FIELD_STEM,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct reopening, undoes),
		.kind = RECORD_CLOSING },
};
const struct schema reopening_schema = { .name = "reopening",
	.base = &record_common_schema,
	.fields = reopening_fields,
	.count = ARRAY_LEN(reopening_fields),
	.size = sizeof(struct reopening) };

const struct reopening *record_as_reopening(const struct record *record)
{
	return record_fields(record, RECORD_REOPENING);
}
