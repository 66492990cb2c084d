#include "model/record/contact.h"
#include "base/array.h"
#include "base/translate.h"

enum { GROUP_MOST = 1000 /* people */ };

const struct word contact_kinds[] = {
	{ "note", N_("note") },
	{ "visit", N_("visit") },
	{ "call", N_("call") },
	{ "therapy", N_("therapy session") },
	{ NULL, NULL },
};

const struct word contact_attendance[] = {
	{ "yes", N_("came") },
	{ "no-show", N_("did not come") },
	{ "cancelled", N_("cancelled") },
	{ NULL, NULL },
};

static const struct field contact_fields[] = {
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct contact, by) },
	{ .name = "for",
		.type = FIELD_MEMBER,
		.flags = FIELD_LIST,
		.offset = offsetof(struct contact, members) },
	{ .name = "duration",
		.type = FIELD_INTEGER,
		.flags = FIELD_MINUTES,
		.offset = offsetof(struct contact, duration),
		.min = 0,
		.max = FIELD_MINUTES_MOST },
	{ .name = "project", .type = FIELD_PROJECT, .offset = offsetof(struct contact, project) },
	{ .name = "place", .type = FIELD_PLACE, .offset = offsetof(struct contact, place) },
	{ .name = "present",
		.type = FIELD_PARTICIPANT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct contact, present) },
	{ .name = "service", .type = FIELD_SERVICE, .offset = offsetof(struct contact, service) },
	{ .name = "attended",
		.type = FIELD_WORD,
		.offset = offsetof(struct contact, attended),
		.words = contact_attendance },
	{ .name = "group",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct contact, group),
		.min = 1,
		.max = GROUP_MOST,
		.only = 1U << RECORD_THERAPY },
};
const struct schema note_schema = { .name = "note",
	.base = &record_common_schema,
	.fields = contact_fields,
	.count = ARRAY_LEN(contact_fields),
	.size = sizeof(struct contact) };

const struct schema visit_schema = { .name = "visit",
	.base = &record_common_schema,
	.fields = contact_fields,
	.count = ARRAY_LEN(contact_fields),
	.size = sizeof(struct contact) };

const struct schema call_schema = { .name = "call",
	.base = &record_common_schema,
	.fields = contact_fields,
	.count = ARRAY_LEN(contact_fields),
	.size = sizeof(struct contact) };

const struct schema therapy_schema = { .name = "therapy",
	.base = &record_common_schema,
	.fields = contact_fields,
	.count = ARRAY_LEN(contact_fields),
	.size = sizeof(struct contact) };

const struct contact *record_as_contact(const struct record *record)
{
	return record_kind_has(record->kind, RECORD_IS_CONTACT)
		       ? record_fields(record, record->kind)
		       : NULL;
}

static const struct field work_fields[] = {
	{ .name = "by",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct work_record, by) },
	{ .name = "duration",
		.type = FIELD_INTEGER,
		.flags = FIELD_REQUIRED | FIELD_MINUTES,
		.offset = offsetof(struct work_record, duration),
		.min = 0,
		.max = FIELD_MINUTES_MOST },
	{ .name = "activity",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct work_record, activity),
		.of = "activities" },
	{ .name = "project",
		.type = FIELD_PROJECT,
		.offset = offsetof(struct work_record, project) },
};
const struct schema work_schema = { .name = "work",
	.base = &record_common_schema,
	.fields = work_fields,
	.count = ARRAY_LEN(work_fields),
	.size = sizeof(struct work_record) };

const struct work_record *record_as_work(const struct record *record)
{
	return record_fields(record, RECORD_WORK);
}
