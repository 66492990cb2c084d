/* Trying a referral again: what is asked is the same, of somebody else. */
#ifndef WORK_REFER_AGAIN_H
#define WORK_REFER_AGAIN_H

#include "model/record/case_file.h"
#include "work/refer/refer.h"

/* Completes a request with `again` by its need, members and what it comes after; one without is
 * left alone. `tried` gets the services that were asked before, by the ids behind same_as; the
 * platform's services are read. False with findings (refer_target_find_over()). */
bool refer_again_complete(struct context *context, const struct case_file *file,
	struct refer_request *request, struct slice_list *tried);

#endif
