/* Writing down a contact with a family, or work outside cases; and its text in an editor. */
#ifndef WORK_NOTE_CASE_H
#define WORK_NOTE_CASE_H

#include "model/record/case_file.h"
#include "model/record/contact.h"
#include "store/draft.h"
#include "work/shared/context.h"

struct note_request {
	struct slice kind;		    /* note, visit, call, therapy; absent: note */
	struct slice_list members, present; /* c1; PERSON or role:ROLE */
	struct slice time, place, service, attended;
	struct slice activity, project; /* activity: of work only */
	long duration, group;		/* minutes; people; INTEGER_NONE: not said */
	struct slice message;		/* absent: none */
};

/* A record in the case, by who acts. Tasks in its text get ids. The output is its full name. */
bool note_case(struct context *context, struct slice named, const struct note_request *request);

/* A record of work outside cases: of the request it takes activity, duration, project, time and
 * message. The output is its stem. */
bool note_work(struct context *context, const struct note_request *request);

/* The kind that a request asks for: a note when it says none. RECORD_NONE without a finding. */
enum record_kind_id note_kind(const struct note_request *request);

/* The fields of a request's record, by who acts; its case is left out. False with findings. */
bool contact_of_request(struct context *context, enum record_kind_id kind,
	const struct note_request *request, struct contact *contact);

/* False with an error at the heading of a diary's entry that says nothing: it has no text, and its
 * fields tell of no more than its kind. */
bool check_entry_text(struct context *context, enum record_kind_id kind,
	const struct contact *contact, struct slice body, const struct position *heading);

bool work_of_request(
	struct context *context, const struct note_request *request, struct work_record *work);

/* A text whose tasks have ids. What is wrong with a task is found when the record is checked. */
struct slice with_task_ids(
	struct context *context, const struct case_file *file, struct slice body);

struct written_note {
	struct draft draft;
	struct slice text; /* with a line end at its end */
};

/* Opens an empty text, or the draft that is there, for a note in the case; what may not stand in it
 * comes back. False as edit_text() has it, and when the request itself is wrong. */
bool write_note(struct context *context, struct slice named, const struct note_request *request,
	struct written_note *written);

#endif
