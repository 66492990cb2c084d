#include "model/record/meeting.h"
#include "base/array.h"
#include "base/translate.h"

const struct word meeting_kinds[] = {
	{ "case-meeting", N_("case meeting") },
	{ "conference", N_("case conference") },
	{ "review", N_("review meeting") },
	{ "team", N_("team meeting") },
	{ "platform", N_("platform meeting") },
	{ "training", N_("training") },
	{ "fair", N_("fair of services") },
	{ NULL, NULL },
};

const struct word meeting_child_heard[] = {
	{ "yes", N_("yes") },
	{ "no", N_("no") },
	{ "too-young", N_("too young") },
	{ "declined", N_("the child declined") },
	{ NULL, NULL },
};

static const struct field meeting_fields[] = {
	{ .name = "kind",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct meeting, kind),
		.words = meeting_kinds },
	{ .name = "place", .type = FIELD_PLACE, .offset = offsetof(struct meeting, place) },
	{ .name = "facilitator",
		.type = FIELD_PERSON,
		.offset = offsetof(struct meeting, facilitator) },
	{ .name = "minute-taker",
		.type = FIELD_PERSON,
		.offset = offsetof(struct meeting, minute_taker) },
	{ .name = "convened-by",
		.type = FIELD_PERSON,
		.offset = offsetof(struct meeting, convened_by) },
	{ .name = "present",
		.type = FIELD_PARTICIPANT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, present) },
	{ .name = "excused",
		.type = FIELD_PARTICIPANT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, excused) },
	{ .name = "attended",
		.type = FIELD_HEADCOUNT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, attended) },
	{ .name = "child-heard",
		.type = FIELD_WORD,
		.offset = offsetof(struct meeting, child_heard),
		.words = meeting_child_heard },
	{ .name = "safety",
		.type = FIELD_SAFETY,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, safety) },
	{ .name = "next", .type = FIELD_DATE, .offset = offsetof(struct meeting, next) },
	{ .name = "sent", .type = FIELD_DATE, .offset = offsetof(struct meeting, sent) },
	{ .name = "topic", .type = FIELD_TEXT, .offset = offsetof(struct meeting, topic) },
	{ .name = "services",
		.type = FIELD_SERVICE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, services) },
	{ .name = "project", .type = FIELD_PROJECT, .offset = offsetof(struct meeting, project) },
	{ .name = "duration",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct meeting, duration),
		.min = 0,
		.max = FIELD_MINUTES_MOST },
};
const struct schema meeting_schema = { .name = "meeting",
	.base = &record_common_schema,
	.fields = meeting_fields,
	.count = ARRAY_LEN(meeting_fields),
	.size = sizeof(struct meeting) };

const struct meeting *record_as_meeting(const struct record *record)
{
	return record_fields(record, RECORD_MEETING);
}

bool meeting_is(const struct record *record, const char *kind)
{
	return record_is(record, RECORD_MEETING) &&
	       slice_equals(record_as_meeting(record)->kind, kind);
}

unsigned meeting_homes(struct slice kind)
{
	static const struct {
		const char *kind;
		unsigned homes;
	} homes[] = {
		{ "case-meeting", HOME_CASE },
		{ "conference", HOME_CASE },
		{ "review", HOME_CASE },
		{ "team", HOME_CASE | HOME_MEETINGS },
		{ "platform", HOME_MEETINGS },
		{ "training", HOME_MEETINGS },
		{ "fair", HOME_MEETINGS },
	};
	for (size_t i = 0; i < ARRAY_LEN(homes); i++) {
		if (slice_equals(kind, homes[i].kind))
			return homes[i].homes;
	}
	return 0;
}
