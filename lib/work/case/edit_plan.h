/* Writing a plan in an editor: a text that is the whole record, with comments that tell what
 * belongs where (work/shared/template_text.h). */
#ifndef WORK_EDIT_PLAN_H
#define WORK_EDIT_PLAN_H

#include "store/draft.h"
#include "work/case/begin_plan.h"

struct edited_plan {
	struct draft draft;
	struct slice text; /* as struct plan_request has it */
};

/* Begins with all that the request gives, and with unmet goals of the plan in force. False as
 * edit_text() has it. */
bool edit_plan(struct context *context, struct slice named, const struct plan_request *request,
	struct edited_plan *edited);

/* Reads the fields and the body of the new plan from such a text. False with findings at its lines,
 * in the file `shown`. */
bool read_edited_plan(
	struct context *context, struct planning *planning, struct slice shown, struct slice text);

#endif
