#include "model/record/meeting.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"

enum { HEADS_MOST = 10000 /* people */, SAFETY_MOST = 10 };

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

bool meeting_is(const struct record *record, const char *kind)
{
	return record_is(record, "meeting") &&
	       slice_equals(((const struct meeting *)record->fields)->kind, kind);
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

/* The parts before and behind the only blank; false when there is another number of them. */
static bool split_in_two(struct slice text, struct slice *before, struct slice *behind)
{
	size_t blank = slice_find(text, ' ', 0);
	*before = slice_part(text, 0, blank);
	*behind = slice_part(text, blank + 1, text.length);
	return blank < text.length && slice_find(*behind, ' ', 0) == behind->length;
}

bool participant_read(struct slice text, struct participant *participant)
{
	static const char prefix[] = "role:";
	struct slice who = text;
	struct slice part = slice_from("part");
	bool is_part = slice_find(text, ' ', 0) < text.length;
	if (is_part && !split_in_two(text, &who, &part))
		return false;
	*participant = (struct participant){ .part = is_part };
	if (slice_starts(who, prefix))
		participant->role = slice_part(who, sizeof prefix - 1, who.length);
	else
		participant->person = who;
	bool is_name = participant->role.data ? name_is_code(participant->role)
					      : name_is_person(participant->person);
	return is_name && slice_equals(part, "part");
}

bool headcount_read(struct slice text, struct slice *profession, long *count)
{
	struct slice number;
	return split_in_two(text, profession, &number) && name_is_code(*profession) &&
	       number_parse(number, count) && *count >= 1 && *count <= HEADS_MOST;
}

/* ROLE-N: a code whose last part is a number from 1. */
static bool is_numbered_role(struct slice text)
{
	size_t dash = text.length;
	while (dash > 0 && text.data[dash - 1] != '-')
		dash--;
	long number;
	return dash > 1 && name_is_code(slice_part(text, 0, dash - 1)) &&
	       number_parse(slice_part(text, dash, text.length), &number) && number >= 1;
}

bool safety_read(struct slice text, struct slice *participant, long *value)
{
	struct slice number;
	return split_in_two(text, participant, &number) && is_numbered_role(*participant) &&
	       number_parse(number, value) && *value >= 0 && *value <= SAFETY_MOST;
}
