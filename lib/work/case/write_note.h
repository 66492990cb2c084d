/* Writing the text of a note in an editor. */
#ifndef WORK_WRITE_NOTE_H
#define WORK_WRITE_NOTE_H

#include "store/draft.h"
#include "work/case/note_case.h"

struct written_note {
	struct draft draft;
	struct slice text; /* with a line end at its end */
};

/* Opens an empty text, or the draft that is there, for a note in the case; what may not stand in it
 * comes back. False as edit_text() has it, and when the request itself is wrong. */
bool write_note(struct context *context, struct slice named, const struct note_request *request,
	struct written_note *written);

#endif
