/*
 * What the records of one case say of each other: pure. What is wrong within a record was said when
 * that was read; of what could not be read nothing is concluded.
 */
#ifndef LOGIC_CASE_CHECK_H
#define LOGIC_CASE_CHECK_H

#include "model/record/case_file.h"

/*
 * False with errors of rule
 *   "erased"         a record or a member beside a case.md that is a stub
 *   "handle"         a handle that could be the id of a case
 *   "circle"         `corrects`, `replaces` or `after` leads back to where it began
 *   "record-order"   a record is older than the one it answers to
 *   "closing"        a closing of a case that is closed or not yet opened; a reopening of what
 *                    does not close it
 *   "manager"        a handover by somebody who is not the case manager then, or to the same person
 *   "approval"       an approval of what needs none, or by its author
 */
bool case_check(const struct case_file *file, struct arena *arena, struct diag_list *diags);

/* The same, of rules "record-order" and "approval", of an approval in meetings/ and the record
 * there that it names. */
bool meetings_check_approval(const struct record *approval, const struct record *named,
	struct arena *arena, struct diag_list *diags);

#endif
