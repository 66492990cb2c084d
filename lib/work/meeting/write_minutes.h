/* Writing minutes in an editor: new ones from a template, or filed ones again. */
#ifndef WORK_WRITE_MINUTES_H
#define WORK_WRITE_MINUTES_H

#include "store/draft.h"
#include "work/meeting/minutes_template.h"

struct written_minutes {
	struct draft draft;
	struct slice bytes;  /* as they are to be filed */
	struct slice before; /* of filed ones: as they were; else absent */
	struct slice named;  /* the record; else absent */
};

/* Opens the template, or the draft that is there, in the editor until the minutes are such that
 * log_minutes() takes them. False as edit_text() has it. */
bool write_new_minutes(struct context *context, struct slice kind,
	const struct new_meeting_request *request, struct written_minutes *written);

/* The same with filed minutes (find_meeting()). */
bool write_minutes_again(
	struct context *context, struct slice named, struct written_minutes *written);

/* Files what was written: new minutes, or in the place of the filed ones, if these are still as
 * they were (else an error of rule "changed"). New tasks get ids, mentions of older ones carry
 * their news.
 */
bool file_written(struct context *context, const struct written_minutes *written);

#endif
