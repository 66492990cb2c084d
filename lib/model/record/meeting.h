/* A meeting: of a case (in its folder) or of the platform (in meetings/, naming no case). */
#ifndef MODEL_MEETING_H
#define MODEL_MEETING_H

#include "model/record/record.h"

enum meeting_kind {
	MEETING_CASE,
	MEETING_CONFERENCE,
	MEETING_REVIEW,
	MEETING_TEAM, /* of a case or of the platform */
	MEETING_PLATFORM,
	MEETING_TRAINING,
	MEETING_FAIR,
	MEETING_KIND_COUNT,
};

struct meeting {
	struct record_common common; /* its `time` may be a range */
	struct slice kind;
	struct slice place, facilitator, minute_taker, convened_by;
	struct slice_list present; /* PERSON or role:ROLE [part] */
	struct slice_list excused;
	struct slice_list attended; /* PROFESSION N [ORGANIZATION] */
	struct slice child_heard;   /* yes, no, too-young, declined */
	struct slice_list safety;   /* ROLE-N VALUE, 0 to 10 */
	day_number next, sent;
	struct slice topic;
	struct slice_list services; /* exhibitors */
	struct slice project;
	long duration;		      /* minutes */
	enum truth cancelled;	      /* yes: it was not held */
	struct slice_list objections; /* DATE ROLE TEXT, DATE answered OBJECTIONDATE ROLE */
};
extern const struct schema meeting_schema;
const struct meeting *record_as_meeting(const struct record *record);
extern const struct word meeting_kinds[]; /* by enum meeting_kind */
extern const struct word meeting_child_heard[];

/* By its word; MEETING_KIND_COUNT when none has it. */
enum meeting_kind meeting_kind_find(struct slice name);

/* Whether the record is a meeting of that kind and was not erased. */
bool meeting_is(const struct record *record, enum meeting_kind kind);

/* Whether it was held: not cancelled, and somebody was there. What was not counts nowhere as a
 * meeting or a contact. False of other records. */
bool meeting_was_held(const struct record *record);

/* Whether a meeting of this kind belongs into a case, into meetings/, or (team) either: bits of
 * enum record_home, none of a kind that there is not. */
unsigned meeting_homes(struct slice kind);

#endif
