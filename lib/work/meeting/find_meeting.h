/* A meeting's minutes by name. */
#ifndef WORK_FIND_MEETING_H
#define WORK_FIND_MEETING_H

#include "model/record/meeting.h"
#include "work/shared/load_case.h"

struct found_meeting {
	enum ring ring;
	struct slice folder;   /* "2022/k7q2m4xp", or "meetings/2022" */
	struct record record;  /* fields: struct meeting */
	struct case_file file; /* of a case's; else without an id */
};

/* `named` is CASE/STEM, or the stem of a meeting of the platform. False with an error of rule
 * "unknown-record" (nearest offered), or what is wrong with the case or the record. */
bool find_meeting(struct context *context, struct slice named, struct found_meeting *found);

#endif
