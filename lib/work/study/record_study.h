/* A case study: drafted from facts, written by a person, recorded when it names nobody. */
#ifndef WORK_RECORD_STUDY_H
#define WORK_RECORD_STUDY_H

#include "store/draft.h"
#include "work/shared/context.h"

struct record_study_request {
	struct slice alias, audience, consent; /* fields of the record; absent: not given */
	struct slice_list questions;
	struct slice from;   /* a file, "-", and absent where a pipe is there: standard input */
	struct slice edited; /* the text out of the editor, in the place of a file */
};

struct edited_study {
	struct draft draft;
	struct slice text; /* as struct record_study_request has it */
};

/* Adds the template (work/study/draft_study.h) to the context's output. */
bool show_study_template(
	struct context *context, struct slice named, const struct record_study_request *request);

/* Shows the template in the editor. False as edit_text() has it. */
bool edit_study(struct context *context, struct slice named,
	const struct record_study_request *request, struct edited_study *edited);

/*
 * Records a text as a study by who acts. A text with front matter is the whole record and takes no
 * fields from the request; one without is the body. Refused is what the release check refuses (rule
 * "release": a name of the identities, private data), also where no identities are at hand (rule
 * "no-identities"), and a study that says nothing. The output is the record's full name. Whether it
 * leaves is decided elsewhere: by an approval, and by the release check of the day.
 */
bool record_study(
	struct context *context, struct slice named, const struct record_study_request *request);

#endif
