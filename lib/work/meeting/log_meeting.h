/* Filing the minutes of a meeting that somebody wrote: where they belong, and what they say of
 * tasks agreed before them. */
#ifndef WORK_LOG_MEETING_H
#define WORK_LOG_MEETING_H

#include "work/meeting/check_minutes.h"
#include "work/shared/context.h"

struct log_meeting_request {
	struct slice case_named; /* absent: the front matter's `case`, or the platform's meeting */
};

/*
 * Checks the minutes in `file` ("-", and absent where a pipe is there: standard input) as
 * store-check would, with findings at its own lines, gives each task an id that has none, and files
 * them as DATE-meeting-ID.md in the folder of the case or in meetings/YEAR. The date is the front
 * matter's, else the context's. What the person wrote stays byte for byte but for the ids, what is
 * understood (understand_text()) and, with
 * a case named, the line `case:`. A task without a person or a day is a warning. What the minutes
 * say of tasks agreed before is carried to the lines that keep them (apply_mentions()).
 */
bool log_meeting(
	struct context *context, struct slice file, const struct log_meeting_request *request);

/* The same for minutes that lie in no file; `shown` stands for one in findings. */
bool log_minutes(
	struct context *context, struct slice shown, struct slice bytes, struct slice case_named);

/* Reads the front matter of minutes->bytes, whose name in findings is minutes->shown, and finds the
 * ring, the folder and the records beside which they will lie; `case_named` (or absent) names the
 * case where the minutes do not, and adds the line. False with findings. The path is the caller's
 * business. */
bool place_minutes(struct context *context, struct slice case_named, struct minutes *minutes);

/* Adds the changed records to the context's changes, after check_minutes() was content: of each
 * task that a mention has news of, its line with the new day, person and mark, and no other byte.
 * Tells each line as it is now. False with findings when a record cannot be read whole. */
bool apply_mentions(struct context *context, const struct minutes *minutes);

#endif
