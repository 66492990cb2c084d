/* A referral as people name it: its stem with the case before it in the operands, or CASE/STEM; and
 * trying one again, where what is asked is the same, of somebody else. */
#ifndef WORK_REFER_TARGET_H
#define WORK_REFER_TARGET_H

#include "model/record/case_file.h"
#include "work/refer/refer.h"
#include "work/shared/context.h"

struct refer_target {
	struct slice named; /* the case */
	struct slice stem;
	const struct slice *rest; /* the operands behind the case */
	size_t rest_count;
};

/* False with a usage finding when nothing names the case. */
bool refer_target_read(struct context *context, struct slice referral,
	const struct slice_list *operands, struct refer_target *target);

/* True when nothing stands behind it; else false with a usage finding. */
bool refer_target_alone(struct context *context, const struct refer_target *target);

/* A referral that may be tried again: over, and without having helped; else NULL with an error of
 * rule "after", or of find_record(). */
const struct record *refer_target_find_over(
	struct context *context, const struct case_file *file, struct slice stem);

/* Completes a request with `again` by its need, members and what it comes after; one without is
 * left alone. `tried` gets the services that were asked before, by the ids behind same_as; the
 * platform's services are read. False with findings (refer_target_find_over()). */
bool refer_again_complete(struct context *context, const struct case_file *file,
	struct refer_request *request, struct slice_list *tried);

#endif
