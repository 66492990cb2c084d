/*
 * What the records of one case say of each other: pure, over a case that was read whole. What is
 * wrong within a record was said when that was checked. `shown_folder` is the case's name in
 * findings.
 */
#ifndef LOGIC_CASE_CHECK_H
#define LOGIC_CASE_CHECK_H

#include "model/case_file.h"

/*
 * False with errors of rule
 *   "case"           no case.md
 *   "members"        no members.csv
 *   "erased"         a record or a member beside a case.md that is a stub
 *   "circle"         `corrects`, `replaces` or `after` leads back to where it began
 *   "record-order"   a record is older than the one it answers to
 *   "closing"        a closing of a case that is closed; a reopening of a closing that is undone
 *   "approval"       an approval of what needs none, or by its author
 */
bool case_check(const struct case_file *file, struct slice shown_folder, struct arena *arena,
	struct diag_list *diags);

#endif
