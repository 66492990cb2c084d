/* Filing the minutes of a meeting that somebody wrote in an editor. */
#ifndef WORK_LOG_MEETING_H
#define WORK_LOG_MEETING_H

#include "work/shared/context.h"

struct log_meeting_request {
	struct slice case_named; /* absent: the front matter's `case`, or the platform's meeting */
};

/*
 * Checks the minutes in `file` ("-", and absent where a pipe is there: standard input) as
 * store-check would, with findings at its own lines, gives each task an id that has none, and files
 * them as DATE-meeting-ID.md in the folder of the case or in meetings/YEAR. The date is the front
 * matter's, else the context's. What the person wrote stays byte for byte but for the ids and, with
 * a case named, the line `case:`. A task without a person or a day is a warning. What the minutes
 * say of tasks agreed before is carried to the lines that keep them (work/apply_mentions.h).
 */
bool log_meeting(
	struct context *context, struct slice file, const struct log_meeting_request *request);

/* The same for minutes that lie in no file; `shown` stands for one in findings. */
bool log_minutes(
	struct context *context, struct slice shown, struct slice bytes, struct slice case_named);

#endif
