#include "model/record/meeting.h"
#include "base/array.h"
#include "base/translate.h"
#include <stdint.h>

const struct word meeting_kinds[] = {
	[MEETING_CASE] = { "case-meeting", N_("case meeting") },
	[MEETING_CONFERENCE] = { "conference", N_("case conference") },
	[MEETING_REVIEW] = { "review", N_("review meeting") },
	[MEETING_TEAM] = { "team", N_("team meeting") },
	[MEETING_PLATFORM] = { "platform", N_("platform meeting") },
	[MEETING_TRAINING] = { "training", N_("training") },
	[MEETING_FAIR] = { "fair", N_("fair of services") },
	[MEETING_KIND_COUNT] = { NULL, NULL },
};

const struct word meeting_child_heard[] = {
	{ "yes", N_("yes") },
	{ "no", N_("no") },
	{ "too-young", N_("too young") },
	{ "declined", N_("the child declined") },
	{ NULL, NULL },
};

enum {
	OF_FAMILIES = 1U << MEETING_CASE | 1U << MEETING_CONFERENCE | 1U << MEETING_REVIEW |
		      1U << MEETING_TEAM,
	OF_FAIRS = 1U << MEETING_FAIR,
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
		.words = meeting_child_heard,
		.only = OF_FAMILIES },
	{ .name = "safety",
		.type = FIELD_SAFETY,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, safety),
		.only = OF_FAMILIES },
	{ .name = "next",
		.type = FIELD_DATE,
		.flags = FIELD_COMING,
		.offset = offsetof(struct meeting, next) },
	{ .name = "sent", .type = FIELD_DATE, .offset = offsetof(struct meeting, sent) },
	{ .name = "topic", .type = FIELD_TEXT, .offset = offsetof(struct meeting, topic) },
	{ .name = "services",
		.type = FIELD_SERVICE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct meeting, services),
		.only = OF_FAIRS },
	{ .name = "project", .type = FIELD_PROJECT, .offset = offsetof(struct meeting, project) },
	{ .name = "duration",
		.type = FIELD_INTEGER,
		.flags = FIELD_MINUTES,
		.offset = offsetof(struct meeting, duration),
		.min = 0,
		.max = FIELD_MINUTES_MOST },
	{ .name = "cancelled",
		.type = FIELD_BOOLEAN,
		.offset = offsetof(struct meeting, cancelled) },
	{ .name = "objections",
		.type = FIELD_OBJECTION,
		.flags = FIELD_LIST | FIELD_STANDS,
		.offset = offsetof(struct meeting, objections) },
};
const struct schema meeting_schema = { .name = "meeting",
	.base = &record_common_schema,
	.fields = meeting_fields,
	.count = ARRAY_LEN(meeting_fields),
	.size = sizeof(struct meeting),
	.variant = "kind" };

const struct meeting *record_as_meeting(const struct record *record)
{
	return record_fields(record, RECORD_MEETING);
}

enum meeting_kind meeting_kind_find(struct slice name)
{
	size_t at = word_find(meeting_kinds, name);
	return at == SIZE_MAX ? MEETING_KIND_COUNT : (enum meeting_kind)at;
}

bool meeting_is(const struct record *record, enum meeting_kind kind)
{
	const struct meeting *meeting = record_as_meeting(record);
	return meeting && meeting_kind_find(meeting->kind) == kind;
}

bool meeting_was_held(const struct record *record)
{
	const struct meeting *meeting = record_as_meeting(record);
	return meeting && meeting->cancelled != TRUTH_YES &&
	       (meeting->present.count > 0 || meeting->attended.count > 0);
}

unsigned meeting_homes(struct slice kind)
{
	static const unsigned homes[] = {
		[MEETING_CASE] = HOME_CASE,
		[MEETING_CONFERENCE] = HOME_CASE,
		[MEETING_REVIEW] = HOME_CASE,
		[MEETING_TEAM] = HOME_CASE | HOME_MEETINGS,
		[MEETING_PLATFORM] = HOME_MEETINGS,
		[MEETING_TRAINING] = HOME_MEETINGS,
		[MEETING_FAIR] = HOME_MEETINGS,
		[MEETING_KIND_COUNT] = 0,
	};
	return homes[meeting_kind_find(kind)];
}
