/* Answering a card in an editor: a text with the questions as comments. */
#ifndef WORK_EDIT_ANSWERS_H
#define WORK_EDIT_ANSWERS_H

#include "work/assess/begin_assessment.h"

struct edited_answers {
	struct draft draft;
	struct slice lines; /* as struct given_answers has them */
};

/* Shows all items that are asked, with the answers that the request gives already. False as
 * edit_text() has it. */
bool edit_answers(struct context *context, struct slice named, const struct assess_request *request,
	struct edited_answers *edited);

#endif
